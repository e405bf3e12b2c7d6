import type { ScriptHost } from '../host/api';
import { createScriptHost } from '../host/script-host';
import { blankSheet } from '../workbook/sheet-list';
import { Workbook } from '../workbook/workbook';

export const LEAD = 'lead@example.com';
const FIRST_DAY = Date.UTC(2024, 3, 1);
const MS_PER_DAY = 86_400_000;
const DAYS = 730;
/** Blank rows below the data, as sheets have them: a sheet that is full is asked for its length once more. */
const SPARE_ROWS = 100;
const SHEETS = ['Orders', 'Visits', 'Tickets'];

/** What each sheet is asked, in turn, so that a run reads all three. */
const MEASURES = [
  'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
  'COUNT_IN(Visits!A:A, from, to)',
  'MEAN_IN(Tickets!A:A, Tickets!B:B, from, to)',
  'DISTINCT_IN(Orders!A:A, Orders!C:C, from, to)',
];

function rowsOf(count: number): unknown[][] {
  const rows: unknown[][] = [['Date', 'Amount', 'Customer']];
  for (let index = 0; index < count; index += 1) {
    const day = Math.floor((index * DAYS) / count);
    rows.push([
      new Date(FIRST_DAY + day * MS_PER_DAY),
      50 + ((index * 37) % 100),
      `C-${index % 997}`,
    ]);
  }
  return rows;
}

function kpiRow(
  keys: readonly string[],
  index: number,
  { owners = 20, target = 100 }: BenchRegister,
): unknown[] {
  const values: Record<string, unknown> = {
    id: `K-${String(index + 1).padStart(3, '0')}`,
    state: 'active',
    name: `KPI ${index + 1}`,
    definition: 'As the measure says',
    objective: 'Grow',
    source: 'Sheets',
    unit: '#',
    measure: MEASURES[index % MEASURES.length],
    aggregation: index % 4 === 2 ? 'mean' : 'sum',
    cadence: 'month',
    direction: 'at_least',
    target: target + index,
    starts: new Date(FIRST_DAY),
    due: new Date(FIRST_DAY + 3 * 365 * MS_PER_DAY),
    owner: `owner-${index % owners}@example.com`,
    warn_at: 1,
    miss_at: 0.9,
    confirm_after: 1,
    repeat_days: 7,
  };
  return keys.map((key) => values[key] ?? null);
}

export interface BenchRegister {
  kpis: number;
  /** Of each of the three sheets. */
  rows: number;
  owners?: number;
  /** Of the first KPI; that of each next one is 1 higher. */
  target?: number;
}

/** The built add-on on a workbook with so many active KPIs over three sheets. */
export function hostWith(parts: BenchRegister): ScriptHost {
  const { kpis, rows } = parts;
  const workbook = new Workbook({
    title: 'Bench',
    locale: 'en_US',
    timeZone: 'UTC',
    sheets: SHEETS.map((title, id) => ({ ...blankSheet(id, title), rowCount: rows + SPARE_ROWS })),
    namedRanges: [],
    hostMemory: {},
  });
  for (const sheet of workbook.sheets) workbook.write(sheet, 0, 0, rowsOf(rows));
  const host = createScriptHost({
    workbook,
    dist: 'dist',
    users: [{ email: LEAD, locale: 'en', account: 'workspace', canEdit: true }],
    now: new Date('2026-03-20T09:00:00Z'),
  });
  host.callFromPage(LEAD, 'waymark', ['setUp', { language: 'en' }]);
  const register = workbook.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => value === 'kpis'),
  );
  if (!register) throw new Error('the register was not set up');
  const width = register.lastColumn();
  const [keys] = workbook.values(register, { row: 0, column: 0, rows: 1, columns: width });
  const definitions = Array.from({ length: kpis }, (_, index) =>
    kpiRow(keys.map(String), index, parts),
  );
  workbook.grow(register, kpis + SPARE_ROWS, width);
  workbook.write(register, 2, 0, definitions);
  return host;
}
