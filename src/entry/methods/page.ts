import * as v from 'valibot';
import { selection } from '../../app/page/selection';
import { start } from '../../app/page/start';
import { PAGE_VIEWS, type PageMethods } from '../../contract/rpc/page';
import { showPage } from '../../host/sidebar-page';
import { tableReports } from '../said/problems';
import type { Methods } from './method';
import { language, longText, nothing, text } from './payloads';

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

  openPage: {
    access: 'reads',
    payload: () =>
      v.object({
        view: v.picklist(PAGE_VIEWS),
        id: v.optional(text(40, 1)),
        step: v.optional(text(20, 1)),
        goal: v.optional(v.object({ objective: longText(), hypothesis: longText() })),
      }),
    handle(_, place) {
      showPage(place);
      return { opened: true };
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
