import type {
  ChoiceValues,
  ChosenKpi,
  DefineSetMethods,
} from '../../../src/contract/rpc/define-set';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, sheetTitled, told } from '../../support/a-spreadsheet';

export type Host = ReturnType<typeof aSetUpSpreadsheet>;
export type Candidates = DefineSetMethods['listCandidates']['data'];

export const listed = (host: Host, language = 'en') =>
  told<Candidates>(host, 'listCandidates', { language });

/** What is changed of a draft, over what was shown of it. */
export const chosen = (id: string, set: ChoiceValues, shown: ChoiceValues = {}): ChosenKpi => ({
  ...{ id, set, shown },
});

export function save(host: Host, choices: ChosenKpi[]) {
  return told<{ saved: string[] }>(host, 'saveChoice', { choices }).saved;
}

/** Orders stand in January to March; it is April. */
export function withKpis(...parts: DraftValues[]): Host {
  const host = aSetUpSpreadsheet();
  parts.forEach((values, at) => {
    const whole = { state: 'draft', name: `KPI ${at}`, ...values };
    told(host, 'saveKpi', { draft: aDraft(whole, `form-${at}`) });
  });
  return host;
}

export const SUM = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';

/** KPIs whose number is in a cell of its own, one below the other, or further along a formula. */
export function withCells(count: number, state: 'draft' | 'active', reach = 'direct'): Host {
  const host = aSetUpSpreadsheet();
  const orders = sheetTitled(host, 'Orders');
  for (let at = 0; at < count; at += 1) {
    host.workbook.write(orders, 10 + at, 6, [[at + 1]]);
    host.workbook.input(orders, 10 + at, 7, `=G${11 + at}*2`);
    const cell = reach === 'direct' ? `=Orders!G${11 + at}` : `=Orders!H${11 + at}`;
    const values = { measure: null, actual: cell, state, name: `KPI ${at}`, aggregation: 'last' };
    told(host, 'saveKpi', { draft: aDraft(values, `cell-${at}`) });
  }
  return host;
}
