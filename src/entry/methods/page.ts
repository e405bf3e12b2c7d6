import * as v from 'valibot';
import { selection } from '../../app/page/selection';
import { start } from '../../app/page/start';
import type { PageMethods } from '../../contract/rpc/page';
import { tableReports } from '../said/problems';
import type { Methods } from './method';
import { language, nothing } from './payloads';

export const PAGE_METHODS: Methods<keyof PageMethods> = {
  start: {
    access: 'reads',
    payload: () => v.object({ language: v.optional(language()) }),
    handle({ ports, language }, payload) {
      const begun = start(ports, payload.language ?? language);
      return {
        ...begun,
        problems: tableReports(begun.problems, begun.language),
        sheets: [...begun.sheets],
        owners: [...begun.owners],
      };
    },
  },

  selection: {
    access: 'reads',
    payload: nothing,
    handle({ ports }) {
      return selection(ports);
    },
  },
};
