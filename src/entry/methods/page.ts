import { object, optional } from 'valibot';
import { Refusal } from '../../app/refusal';
import { start } from '../../app/start';
import type { PageMethods } from '../../contract/rpc/page';
import type { Problem } from '../../domain/problem';
import type { Methods } from './method';
import { language, nothing } from './payloads';
import { tableReports } from './said';

/** Rows that need a person do not keep the tables from being used. */
function keepsFromUse({ code }: Problem): boolean {
  return !['id_twice', 'row_without_id', 'sheet_copied'].includes(code);
}

export const PAGE_METHODS: Methods<keyof PageMethods> = {
  start: {
    access: 'reads',
    payload: () => object({ language: optional(language()) }),
    handle({ ports, language }, payload) {
      const begun = start(ports, payload.language ?? language);
      return {
        ...begun,
        ready: !begun.problems.some(({ problem }) => keepsFromUse(problem)),
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
      const selection = ports.workplace.selection();
      if (!selection) throw new Refusal({ code: 'selection_none' });
      return selection;
    },
  },
};
