import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  placeOf,
  rowsOfTable,
  type SpreadsheetParts,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Three misses of Minji's, mailed on 1 April. */
function withMisses(parts: SpreadsheetParts = {}): ScriptHost {
  const host = aSetUpSpreadsheet(parts);
  for (const form of ['form-1', 'form-2', 'form-3']) {
    told(host, 'saveKpi', {
      draft: aDraft({ name: form, aggregation: 'last', target: 500 }, form),
    });
  }
  told(host, 'switchAlerts', { on: true });
  run(host);
  return host;
}

function run(host: ScriptHost): void {
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
}

const states = (host: ScriptHost) => rowsOfTable(host, 'alerts').map(({ state }) => state);

/** A person types into rows of a column, from 0; Google then calls `onEdit`. */
function edit(host: ScriptHost, key: string, cells: Record<number, unknown>, user = MINJI): void {
  const rows = Object.keys(cells).map(Number);
  for (const row of rows) typeInto(host, 'alerts', key, cells[row], row);
  const { sheet, row, column } = placeOf(host, 'alerts', key, Math.min(...rows));
  const letter = COLUMNS[column];
  host.edited(user, sheet.title, `${letter}${row + 1}:${letter}${row + rows.length}`);
}

test('a tick counts at once, and so does taking it away', () => {
  const host = withMisses();
  edit(host, 'acknowledged', { 1: true });
  expect(states(host)).toEqual(['열림', '확인함', '열림']);
  edit(host, 'acknowledged', { 1: false });
  expect(states(host)).toEqual(['열림', '열림', '열림']);
});

test('a plan counts as an answer, and stays one without the tick', () => {
  const host = withMisses();
  edit(host, 'plan', { 0: '할인 축소' });
  expect(states(host)).toEqual(['확인함', '열림', '열림']);
  edit(host, 'acknowledged', { 0: true });
  edit(host, 'acknowledged', { 0: false });
  expect(states(host)).toEqual(['확인함', '열림', '열림']);
  edit(host, 'plan', { 0: '  ' });
  expect(states(host)).toEqual(['열림', '열림', '열림']);
});

test('ticks pasted over several rows count for each of them', () => {
  const host = withMisses();
  edit(host, 'acknowledged', { 0: true, 1: false, 2: true });
  expect(states(host)).toEqual(['확인함', '열림', '확인함']);
});

test('what the next run finds is what the edit left', () => {
  const host = withMisses();
  edit(host, 'acknowledged', { 1: true });
  const before = states(host);
  const mails = host.outbox.length;
  host.setNow(new Date('2026-04-02T01:00:00Z'));
  run(host);
  expect([states(host), host.outbox.length]).toEqual([before, mails]);
});

test.each([
  ['of an alert that has recovered', 'state', '회복'],
  ['of an alert that has not been told yet', 'state', '확인 대기'],
  ['that contradicts itself', 'period', 'soon'],
  ['that is a copy of another', 'id', 'K-002@2026-03-01'],
])('a tick in a row %s changes nothing', (_, key, value) => {
  const host = withMisses();
  typeInto(host, 'alerts', key, value);
  const before = states(host);
  edit(host, 'acknowledged', { 0: true });
  expect(states(host)).toEqual(before);
});

test('rows that are sorted at any call of it keep their own states', () => {
  const host = withMisses();
  const { sheet } = placeOf(host, 'alerts', 'id');
  typeInto(host, 'alerts', 'acknowledged', true, 0);
  const area = { row: 2, column: 0, rows: 3, columns: sheet.lastColumn() };
  const sorted = () => host.workbook.sort(sheet, area, [{ column: 0, ascending: false }]);
  const { row, column } = placeOf(host, 'alerts', 'acknowledged');
  const calls = () => host.lastCalls().total;
  host.edited(MINJI, sheet.title, `${COLUMNS[column]}${row + 1}`);
  for (let atCall = 1, last = calls(); atCall <= last; atCall += 1) {
    const place = rowsOfTable(host, 'alerts').findIndex(({ id }) => id === 'K-001@2026-03-01');
    typeInto(host, 'alerts', 'state', '열림', place);
    host.intervene([{ atCall, first: sorted }]);
    host.edited(MINJI, sheet.title, `${COLUMNS[column]}${row + 1 + place}`);
    const wrong = rowsOfTable(host, 'alerts').filter(
      ({ id, state }) => state !== '열림' && id !== 'K-001@2026-03-01',
    );
    expect([atCall, wrong]).toEqual([atCall, []]);
  }
});

test('an edit elsewhere costs two calls to the service at most, and one in another column few', () => {
  const host = withMisses();
  host.edited(MINJI, 'Orders', 'B2');
  expect(host.lastCalls().service).toBeLessThanOrEqual(2);
  host.edited(MINJI, tableSheet(host, 'kpis').title, 'B2:Z9');
  expect(host.lastCalls().service).toBeLessThanOrEqual(2);
  host.edited(MINJI, tableSheet(host, 'alerts').title, 'A3');
  expect(host.lastCalls().service).toBeLessThanOrEqual(8);
  expect(states(host)).toEqual(['열림', '열림', '열림']);
});

test('a run that holds the spreadsheet is not waited for beyond a few seconds, and takes the tick itself', () => {
  const host = withMisses();
  host.setNow(new Date('2026-04-02T01:00:00Z'));
  const first = () => edit(host, 'acknowledged', { 1: true });
  host.intervene([{ atCall: 30, first }]);
  run(host);
  run(host);
  expect(states(host)).toEqual(['열림', '확인함', '열림']);
});

test.each([
  ['without an event', undefined],
  ['without a range', { authMode: 'LIMITED' }],
  ['with a range that is none', { range: 5 }],
  ['with a range that is nothing', { range: null }],
])('%s nothing happens, and nobody is told', (_, event) => {
  const host = withMisses();
  const { result } = host.run('onEdit', [event], { user: MINJI, authMode: 'LIMITED' });
  expect([result, host.log]).toEqual([undefined, []]);
});

test.each([
  [
    'the table is gone',
    (host: ScriptHost) => host.workbook.deleteRows(tableSheet(host, 'alerts'), 0, 2),
  ],
  [
    'the state’s column is gone',
    (host: ScriptHost) =>
      host.workbook.deleteColumns(
        tableSheet(host, 'alerts'),
        placeOf(host, 'alerts', 'state').column,
      ),
  ],
])('where %s an edit throws nothing at the person', (_, spoil) => {
  const host = withMisses();
  const { title } = tableSheet(host, 'alerts');
  spoil(host);
  expect(() => host.edited(MINJI, title, 'A1:Z9')).not.toThrow();
});

test('whoever may not edit the states leaves them to the run', () => {
  const host = withMisses({ users: [aUser(LEAD), { ...aUser(MINJI), canEdit: false }] });
  edit(host, 'acknowledged', { 1: true });
  expect(states(host)).toEqual(['열림', '열림', '열림']);
  expect(host.log.map(({ text }) => text)).toEqual([expect.stringContaining('locked')]);
  run(host);
  expect(states(host)).toEqual(['열림', '확인함', '열림']);
});
