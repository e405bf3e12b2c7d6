import type { DraftValues } from '../../src/contract/rpc/define';
import { aDraft } from './a-draft';
import { LEAD, MINJI, setUpAnew, sheetTitled, told, withFewBlankRows } from './a-spreadsheet';
import { aUser } from './script-host';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 5);
const TODAY = Date.UTC(2026, 1, 10);

const isoOf = (day: number) => new Date(day).toISOString().slice(0, 10);

/** Orders of 100 a day from Monday, 5 January 2026 on, but in the week of the 12th, when there are 30. */
function orders(): unknown[][] {
  const rows: unknown[][] = [];
  for (let day = FIRST; day <= TODAY; day += DAY) {
    const isBad = day >= Date.UTC(2026, 0, 12) && day < Date.UTC(2026, 0, 19);
    rows.push([isoOf(day), isBad ? 30 : 100]);
  }
  return [['Date', 'Amount'], ...rows];
}

/** A mean of each week, which is to be at least 100. */
export const WEEKLY: DraftValues = {
  ...{ name: 'Orders a day', cadence: 'week', aggregation: 'mean', target: '100' },
  ...{ measure: 'MEAN_IN(Orders!A:A, Orders!B:B, from, to)', starts: isoOf(FIRST) },
  ...{ repeat_days: 0, owner: MINJI, watchers: LEAD },
};

/**
 * Three KPIs over these orders, on 10 February 2026: one that the bad week misses, one that nothing does, and one
 * of which no period has closed yet.
 */
export function aRegisterOfWeeks() {
  const users = [aUser(LEAD), aUser(MINJI, { canEdit: false })];
  const host = withFewBlankRows(setUpAnew({ now: new Date(FIRST), users }));
  const sheet = sheetTitled(host, 'Orders');
  host.workbook.insertRows(sheet, sheet.rowCount, 40);
  host.workbook.write(sheet, 0, 0, orders());
  told(host, 'saveKpi', { draft: aDraft(WEEKLY, 'f1') });
  const limit = { name: 'Most a day', direction: 'at_most', target: '200', owner: LEAD };
  told(host, 'saveKpi', { draft: aDraft({ ...WEEKLY, ...limit, watchers: null }, 'f2') });
  told(host, 'saveKpi', { draft: aDraft({ ...WEEKLY, name: 'Year', cadence: 'year' }, 'f3') });
  host.setNow(new Date(TODAY + DAY / 8));
  return host;
}
