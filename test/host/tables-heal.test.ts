import type { ScriptHost } from '../../workbench/host/api';
import { columnLetters } from '../../workbench/workbook/a1';
import type { Sheet } from '../../workbench/workbook/sheet';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  placeOf,
  refused,
  rowsOfTable,
  tableSheet,
  told,
} from '../support/a-spreadsheet';

interface Told {
  problems: { table: string; code: string; message: string; repairable: boolean }[];
}

/** Three KPIs that are missed, alerts on, one run behind them. */
function inUse(): ScriptHost {
  const host = aSetUpSpreadsheet();
  ['가', '나', '다'].forEach((name, index) => {
    const parts = { name, aggregation: 'last', target: 500 } as const;
    told(host, 'saveKpi', { draft: aDraft(parts, `form-${index}`) });
  });
  told(host, 'switchAlerts', { on: true });
  run(host);
  return host;
}

function run(host: ScriptHost) {
  return host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' })
    .result as {
    kpis: { id: string; status: string }[];
  };
}

const codes = (host: ScriptHost) =>
  told<Told>(host, 'start', {}).problems.map(({ table, code, repairable }) => [
    table,
    code,
    repairable,
  ]);
const repair = (host: ScriptHost) => told<Told>(host, 'repairTables', {});
const listed = (host: ScriptHost) =>
  told<{ id: string }[]>(host, 'listKpis', {}).map(({ id }) => id);
const register = (host: ScriptHost) =>
  rowsOfTable(host, 'kpis')
    .map(({ id, name }) => [id, name])
    .sort();

const WHOLE = [
  ['K-001', '가'],
  ['K-002', '나'],
  ['K-003', '다'],
];

/** What a person does to the rows of the register, and what is said of it. */
const EDITS: readonly [string, (host: ScriptHost, sheet: Sheet) => void, string][] = [
  ['row 2 is deleted', ({ workbook }, sheet) => workbook.deleteRows(sheet, 1), 'headings_gone'],
  [
    'a row is moved above row 2',
    ({ workbook }, sheet) => workbook.moveRows(sheet, 3, 1, 1),
    'headings_moved',
  ],
  [
    'rows are sorted from row 2 down',
    ({ workbook }, sheet) =>
      workbook.sort(
        sheet,
        { row: 1, column: 0, rows: sheet.lastRow() - 1, columns: sheet.columnCount },
        [{ column: 0, ascending: true }],
      ),
    'headings_moved',
  ],
  [
    'row 1 is unhidden and deleted',
    ({ workbook }, sheet) => workbook.deleteRows(sheet, 0),
    'keys_gone',
  ],
  [
    'rows 1 and 2 change places',
    ({ workbook }, sheet) => workbook.moveRows(sheet, 1, 1, 0),
    'keys_moved',
  ],
  [
    'the sheet is sorted as a whole',
    ({ workbook }, sheet) =>
      workbook.sort(
        sheet,
        { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.columnCount },
        [{ column: 2, ascending: false }],
      ),
    'keys_moved',
  ],
  [
    'a part of row 1 is pasted over',
    ({ workbook }, sheet) => workbook.write(sheet, 0, 0, [['메모', '', 12]]),
    'keys_overwritten',
  ],
  [
    'nearly all of row 1 is pasted over',
    ({ workbook }, sheet) =>
      workbook.write(sheet, 0, 0, [Array.from({ length: sheet.lastColumn() }, () => '붙여 넣음')]),
    'keys_overwritten',
  ],
  [
    'the headings are cleared',
    ({ workbook }, sheet) =>
      workbook.clearContent(sheet, { row: 1, column: 0, rows: 1, columns: sheet.columnCount }),
    'headings_gone',
  ],
];

describe.each(EDITS)('when %s', (_, edit, code) => {
  test('it is said at once, every KPI is listed and judged, and one click repairs it', () => {
    const host = inUse();
    edit(host, tableSheet(host, 'kpis'));
    const problems = codes(host);
    expect(problems).toContainEqual(['kpis', code, true]);
    expect(listed(host).sort()).toEqual(['K-001', 'K-002', 'K-003']);
    const judged = run(host).kpis.map(({ id, status }) => [id, status !== 'error']);
    expect(judged.sort()).toEqual(WHOLE.map(([id]) => [id, true]));
    const { problems: left } = repair(host);
    expect(left).toEqual([]);
    expect(register(host)).toEqual(WHOLE);
    const { hiddenRows, frozenRows } = tableSheet(host, 'kpis').toData();
    expect([hiddenRows, frozenRows]).toEqual([[1], 2]);
    expect(placeOf(host, 'kpis', 'id').column).toBe(0);
    expect(host.outbox).toHaveLength(1);
  });
});

test('copies of the keys and the headings among the rows are told with their rows, and are no KPIs', () => {
  const host = inUse();
  const sheet = tableSheet(host, 'kpis');
  const { cells } = sheet.toData();
  const values = (row: number) => cells[row].map((cell) => cell?.value ?? '');
  host.workbook.write(sheet, 5, 0, [values(0), values(1)]);
  expect(codes(host)).toEqual([['kpis', 'frame_copied', false]]);
  expect(told<Told>(host, 'start', {}).problems[0].message).toMatch(/6, 7행은 .* 사본/);
  expect(listed(host).sort()).toEqual(['K-001', 'K-002', 'K-003']);
  expect(run(host).kpis.map(({ id }) => id)).toEqual(['K-001', 'K-002', 'K-003']);
  told(host, 'saveKpi', { draft: aDraft({ name: '라' }, 'form-4') });
  expect(
    tableSheet(host, 'kpis')
      .toData()
      .cells[5].map((cell) => cell?.value ?? ''),
  ).toEqual(values(0));
  expect(listed(host).sort()).toEqual(['K-001', 'K-002', 'K-003', 'K-004']);
});

test('the values of a table whose rows 1 and 2 are gone keep their KPIs', () => {
  const host = inUse();
  const before = rowsOfTable(host, 'measurements');
  host.workbook.deleteRows(tableSheet(host, 'measurements'), 0, 2);
  const sheet = tableSheet(host, 'measurements');
  expect(told<Told>(host, 'start', {}).problems).toEqual([
    expect.objectContaining({ code: 'keys_missing', repairable: false }),
  ]);
  expect(host.workbook.value(sheet, 0, 0)).toBe(before[0].kpi);
});

test('headings that people renamed stay theirs when row 1 is deleted', () => {
  const host = inUse();
  const { sheet, column } = placeOf(host, 'kpis', 'name');
  host.workbook.write(sheet, 1, column, [['우리 이름']]);
  host.workbook.deleteRows(sheet, 0);
  expect(listed(host).sort()).toEqual(['K-001', 'K-002', 'K-003']);
  expect(repair(host).problems).toEqual([]);
  expect(register(host)).toEqual(WHOLE);
  expect(host.workbook.value(sheet, 1, column)).toBe('우리 이름');
});

test('a column of ids that cannot be found is never made anew beside rows', () => {
  const host = inUse();
  const { sheet, column } = placeOf(host, 'kpis', 'id');
  host.workbook.deleteColumns(sheet, column);
  const { problems } = repair(host);
  expect(problems.map(({ code, repairable }) => [code, repairable])).toEqual([
    ['id_column_missing', false],
  ]);
  expect(
    host.workbook.values(sheet, { row: 0, column: 0, rows: 1, columns: sheet.lastColumn() })[0],
  ).not.toContain('id');
});

test('somebody’s own column of numbers is never taken for the ids', () => {
  const host = inUse();
  const { sheet, column } = placeOf(host, 'kpis', 'id');
  const own = sheet.lastColumn();
  host.workbook.write(sheet, 1, own, [['Ticket'], ['OPS-11'], ['OPS-12'], ['OPS-13']]);
  host.workbook.deleteColumns(sheet, column);
  expect(repair(host).problems.map(({ code }) => code)).toEqual(['id_column_missing']);
  expect(host.workbook.value(sheet, 0, own - 1)).toBe('');
});

test('a range that ends below the sheet is cut, and everybody is judged', () => {
  const host = inUse();
  told(host, 'saveKpi', {
    draft: aDraft(
      {
        aggregation: 'last',
        target: 500,
        measure: 'SUM_IN(Orders!A2:A2000, Orders!B2:B2000, from, to)',
      },
      'form-9',
    ),
  });
  const [orders] = host.workbook.sheets;
  host.workbook.deleteRows(orders, 40, orders.rowCount - 40);
  expect(run(host).kpis.map(({ status }) => status)).not.toContain('error');
});

test('a sheet without marks is found by its keys, whatever its title', () => {
  const host = inUse();
  const data = host.copiedFile();
  for (const sheet of data.sheets) {
    sheet.metadata = [];
    sheet.id += 7;
    if (sheet.title === '지표 정의서') sheet.title = '목록';
  }
  const copy = aSetUpSpreadsheet({ data });
  expect(listed(copy).sort()).toEqual(['K-001', 'K-002', 'K-003']);
});

test('a copied file goes on with its own tables, and its alerts are off', () => {
  const copy = aSetUpSpreadsheet({ data: inUse().copiedFile() });
  expect(codes(copy)).toEqual([]);
  expect(listed(copy).sort()).toEqual(['K-001', 'K-002', 'K-003']);
  expect(copy.triggers()).toEqual([]);
  expect(copy.workbook.sheets).toHaveLength(7);
});

describe('a table whose columns have types', () => {
  const typed = () => {
    const host = inUse();
    const sheet = tableSheet(host, 'kpis');
    sheet.typedColumns = [`A3:AZ${sheet.rowCount}`];
    return host;
  };

  test('takes a KPI, a run and a repair; the values are all there', () => {
    const host = typed();
    told(host, 'saveKpi', { draft: aDraft({ name: '라' }, 'form-4') });
    run(host);
    const { sheet, column } = placeOf(host, 'kpis', 'benchmark');
    host.workbook.deleteColumns(sheet, column);
    sheet.typedColumns = [`A3:CZ${sheet.rowCount}`];
    const repaired = told<{ repaired: string[]; problems: unknown[] }>(host, 'repairTables', {});
    expect(repaired.problems).toEqual([]);
    expect(register(host)).toEqual([...WHOLE, ['K-004', '라']]);
  });
});

/** Someone who edits the file without owning it; a lock of the owner keeps her out. */
describe('a locked range over columns that a run writes', () => {
  const locked = (table: string, first: string, last: string) => {
    const host = aSetUpSpreadsheet();
    told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
    told(host, 'switchAlerts', { on: true }, MINJI);
    const { sheet, column } = placeOf(host, table, first);
    const end = placeOf(host, table, last).column;
    const letters = [column, end].map((index) => columnLetters(index));
    sheet.protections.push({
      range: `${letters[0]}1:${letters[1]}`,
      description: '손대지 마세요',
      warningOnly: false,
      editors: [LEAD],
    });
    return host;
  };
  const hourly = (host: ScriptHost) =>
    host.run('runHourly', [], { user: MINJI, authMode: 'FULL', kind: 'time-trigger' }).result as {
      notices: string[];
    };

  test.each([
    ['kpis', 'status', 'evaluated_at'],
    ['kpis', 'actual', 'actual'],
    ['measurements', 'kpi', 'note'],
  ])('of %s (%s to %s) holds up no mail, and the lock is named', (table, first, last) => {
    const host = locked(table, first, last);
    const [orders] = host.workbook.sheets;
    host.workbook.write(orders, orders.lastRow(), 0, [['2026-04-01', 10]]);
    const { notices } = hourly(host);
    expect(host.outbox.map(({ to }) => to)).toEqual([MINJI]);
    const title = tableSheet(host, table).title;
    const named = (lines: readonly string[]) =>
      lines.filter((line) => line.includes(title) && line.includes('잠겨'));
    expect(named(notices)).toHaveLength(1);
    expect(named(told<{ notices: string[] }>(host, 'alertsStatus', {}).notices)).toHaveLength(1);
    hourly(host);
    expect(host.outbox).toHaveLength(1);
  });

  test('tells a person who saves what is locked, and that nothing was written', () => {
    const host = locked('kpis', 'id', 'muted_until');
    const error = refused(host, 'saveKpi', { draft: aDraft({ name: '둘' }, 'form-2') }, MINJI);
    expect(error.message).toContain('지표 정의서');
    expect(rowsOfTable(host, 'kpis')).toHaveLength(1);
  });
});
