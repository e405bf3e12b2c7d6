import type { Rpc } from '../../src/contract/rpc/rpc';
import type { StartInfo } from '../../src/contract/rpc/page';
import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import type { KpiSummary } from '../../src/contract/rpc/define';
import { columnLetters } from '../../workbench/workbook/a1';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  placeOf,
  refused,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../support/a-spreadsheet';

function withKpis(count = 2) {
  const host = aSetUpSpreadsheet();
  for (let index = 1; index <= count; index += 1) {
    const draft = aDraft(
      { name: `지표 ${index}`, aggregation: 'last', target: index * 100 },
      `f${index}`,
    );
    told(host, 'saveKpi', { draft });
  }
  return host;
}

function evaluate(host: ReturnType<typeof withKpis>) {
  return told<Rpc['evaluateNow']['data']>(host, 'evaluateNow', { dryRun: false }).kpis;
}

function problemsOf(host: ReturnType<typeof withKpis>) {
  return told<StartInfo>(host, 'start').problems;
}

test('a missing column is told by its heading and repaired in its place with one click', () => {
  const host = withKpis();
  const { sheet, column } = placeOf(host, 'kpis', 'benchmark');
  host.workbook.deleteColumns(sheet, column);
  const own = sheet.lastColumn();
  host.workbook.insertColumns(sheet, own, 1);
  host.workbook.write(sheet, 1, own, [['내 열']]);
  expect(problemsOf(host)).toEqual([
    {
      table: 'kpis',
      code: 'column_missing',
      message: expect.stringContaining('벤치마크 (benchmark)'),
      repairable: true,
    },
  ]);
  const { repaired, problems } = told<Rpc['repairTables']['data']>(host, 'repairTables');
  expect([repaired.length, problems]).toEqual([1, []]);
  expect(placeOf(host, 'kpis', 'benchmark').column).toBe(column);
  expect(host.workbook.value(sheet, 1, own + 1)).toBe('내 열');
});

test('without a column that a run needs nothing is written, and the run says which', () => {
  const host = withKpis();
  const { sheet, column } = placeOf(host, 'kpis', 'target');
  host.workbook.deleteColumns(sheet, column);
  const before = JSON.stringify(host.workbook.toData().sheets);
  const error = refused(host, 'evaluateNow', { dryRun: false });
  expect(error).toMatchObject({ code: 'column_missing', message: expect.stringContaining('목표') });
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
});

test('a key that stands twice is told with both columns and nothing is written until one is cleared', () => {
  const host = withKpis();
  const sheet = tableSheet(host, 'kpis');
  const last = sheet.lastColumn();
  host.workbook.insertColumns(sheet, last, 1);
  host.workbook.write(sheet, 0, last, [['target']]);
  const before = JSON.stringify(host.workbook.toData().sheets);
  expect(problemsOf(host)[0]).toMatchObject({ code: 'key_twice', repairable: false });
  expect(problemsOf(host)[0].message).toContain(`N, ${columnLetters(last)}`);
  expect(refused(host, 'evaluateNow', { dryRun: false }).code).toBe('key_twice');
  expect(refused(host, 'saveKpi', { draft: aDraft({}, 'x') }).code).toBe('key_twice');
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
  host.workbook.write(sheet, 0, last, [['']]);
  expect(evaluate(host)).toHaveLength(2);
});

test('rows with the same id are told and left alone, the others are evaluated', () => {
  const host = withKpis(3);
  typeInto(host, 'kpis', 'id', 'K-001', 1);
  const before = rowsOfTable(host, 'kpis').slice(0, 2);
  host.setNow(new Date('2026-04-02T00:00:00Z'));
  expect(evaluate(host).map(({ id }) => id)).toEqual(['K-003']);
  expect(rowsOfTable(host, 'kpis').slice(0, 2)).toEqual(before);
  expect(problemsOf(host)).toEqual([
    expect.objectContaining({ code: 'id_twice', message: expect.stringContaining('3, 4') }),
  ]);
});

test('a row that somebody typed without an id gets the next one by repair', () => {
  const host = withKpis(1);
  typeInto(host, 'kpis', 'name', '손으로 적은 지표', 1);
  expect(problemsOf(host)[0]).toMatchObject({ code: 'row_without_id', repairable: true });
  told(host, 'repairTables');
  expect(
    told<KpiSummary[]>(host, 'listKpis').map(({ id, name, state }) => [id, name, state]),
  ).toEqual([
    ['K-001', '지표 1', 'active'],
    ['K-002', '손으로 적은 지표', 'draft'],
  ]);
});

test('a copy of a sheet is told, and the original goes on', () => {
  const host = withKpis();
  const sheet = tableSheet(host, 'kpis');
  const copy = host.workbook.duplicateSheet(sheet, '백업');
  expect(copy.metadata).toEqual(sheet.metadata);
  expect(problemsOf(host)).toEqual([
    expect.objectContaining({ code: 'sheet_copied', message: expect.stringContaining('백업') }),
  ]);
  const cells = JSON.stringify(copy.toData().cells);
  evaluate(host);
  expect(JSON.stringify(copy.toData().cells)).toBe(cells);
});

test('when the original of a copy is deleted the copy takes its place', () => {
  const host = withKpis();
  const sheet = tableSheet(host, 'kpis');
  host.workbook.duplicateSheet(sheet, '백업');
  host.workbook.deleteSheet(sheet);
  expect(told<KpiSummary[]>(host, 'listKpis')).toHaveLength(2);
  expect(problemsOf(host)).toEqual([]);
});

test('two marked sheets of which none is known are both told, and nothing is written', () => {
  const host = withKpis();
  const sheet = tableSheet(host, 'kpis');
  host.workbook.duplicateSheet(sheet, '가');
  host.workbook.duplicateSheet(sheet, '나');
  host.workbook.deleteSheet(sheet);
  const error = refused(host, 'evaluateNow', { dryRun: false });
  expect(error.code).toBe('sheet_twice');
  expect(error.message).toMatch(/가.*나/);
});

test('a deleted table is told and made anew with one click', () => {
  const host = withKpis();
  host.workbook.deleteSheet(tableSheet(host, 'changes'));
  expect(problemsOf(host)).toEqual([
    expect.objectContaining({ table: 'changes', code: 'table_missing', repairable: true }),
  ]);
  told(host, 'repairTables');
  expect(problemsOf(host)).toEqual([]);
});

test('the list tells of each row what cannot be used', () => {
  const host = withKpis(3);
  typeInto(host, 'kpis', 'owner', 'minji, lead', 0);
  typeInto(host, 'kpis', 'id', 'K-002', 2);
  const problems = told<KpiSummary[]>(host, 'listKpis').map(({ problem }) => problem);
  expect(problems).toEqual([
    expect.stringMatching(/^담당자: .*하나만/),
    expect.stringContaining('4, 5'),
    expect.stringContaining('4, 5'),
  ]);
});

test('typed numbers, formulas and texts between evaluated rows stay as they stand', () => {
  const host = withKpis(3);
  typeInto(host, 'kpis', 'measure', '', 1);
  typeInto(host, 'kpis', 'actual', '=SUM(Orders!B2:B3)', 1);
  host.setNow(new Date('2026-04-02T00:00:00Z'));
  evaluate(host);
  const { sheet, row, column } = placeOf(host, 'kpis', 'actual', 1);
  expect(sheet.cell(row, column)?.formula).toBe('=SUM(Orders!B2:B3)');
  expect(host.workbook.value(sheet, row, column)).toBe(250);
});

test.each([
  ['=1/0', 'error'],
  ['글자', 'error'],
  ['', 'no_data'],
])('an actual of %j reads as %s', (actual, status) => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ measure: '', actual: 1, starts: '2026-04-01' }) });
  typeInto(host, 'kpis', 'actual', actual);
  expect(evaluate(host)[0].status).toBe(status);
});

test('a row that cannot be understood is told with its row, and the rest goes on', () => {
  const host = withKpis(2);
  typeInto(host, 'kpis', 'direction', '위로', 0);
  told(host, 'switchAlerts', { on: true });
  const [fired] = host.advanceTo(new Date('2026-04-01T01:00:00Z'));
  expect(fired.result).toMatchObject({
    kpis: [expect.objectContaining({ id: 'K-002' })],
    notices: [expect.stringContaining('3')],
  });
  expect(told<AlertsStatus>(host, 'alertsStatus').by).toBe(LEAD);
});

test('the value of a running period is replaced in its row when more rows come in', () => {
  const host = withKpis(2);
  const [orders] = host.workbook.sheets;
  host.workbook.write(orders, 6, 0, [['2026-04-01', 40]]);
  evaluate(host);
  host.workbook.write(orders, 7, 0, [['2026-04-02', 60]]);
  host.setNow(new Date('2026-04-02T00:00:00Z'));
  evaluate(host);
  const april = rowsOfTable(host, 'measurements').filter(({ period }) =>
    String(period).startsWith('2026-03-31'),
  );
  expect(april.map(({ kpi, value }) => [kpi, value])).toEqual([
    ['K-001', 100],
    ['K-002', 100],
  ]);
});

test('evaluating twice in the same moment changes no cell', () => {
  const host = withKpis(3);
  evaluate(host);
  const cells = () =>
    host.workbook
      .toData()
      .sheets.filter(({ title }) => title === '측정값')
      .map((sheet) => JSON.stringify(sheet.cells));
  const before = cells();
  evaluate(host);
  expect(cells()).toEqual(before);
});
