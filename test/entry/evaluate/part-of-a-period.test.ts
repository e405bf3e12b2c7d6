import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import type { KpiCard } from '../../../src/contract/rpc/define';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft, draftValues } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

const TARGET = { aggregation: 'sum', target: 1000 };

const runAt = (host: ScriptHost, iso: string) => {
  host.setNow(new Date(iso));
  const run = { user: LEAD, authMode: 'FULL', kind: 'time-trigger' } as const;
  host.run('runHourly', [], run);
};
const FIRST_DAYS = ['2026-06-01T01:30:00Z', '2026-06-02T01:30:00Z'];

function addOrders(host: ScriptHost, row: number, rows: readonly [string, number][]) {
  host.workbook.write(
    host.workbook.sheets[0],
    row,
    0,
    rows.map((cells) => [...cells]),
  );
}

/** On 20 May the month has come to 640; by its end it comes to 1,140. */
function inMay(): ScriptHost {
  const host = aSetUpSpreadsheet({ now: new Date('2026-05-20T01:00:00Z') });
  addOrders(host, 6, [
    ['2026-04-10', 1050],
    ['2026-05-10', 640],
  ]);
  told(host, 'saveKpi', { draft: aDraft(TARGET) });
  told(host, 'switchAlerts', { on: true });
  runAt(host, '2026-05-20T01:30:00Z');
  return host;
}

const mayOf = (host: ScriptHost) => {
  const may = '2026-04-30T15:00:00.000Z';
  return rowsOfTable(host, 'measurements').find(({ period }) => period === may)?.value;
};

function countFromJune(host: ScriptHost) {
  const loaded = draftValues(TARGET);
  const values = { ...loaded, measure: 'COUNT_IN(Orders!A:A, from, to)' };
  const draft = { ...aDraft(values, 'edit', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: '건수로 봄', effectiveFrom: '2026-06-01' });
  addOrders(host, 8, [
    ['2026-05-25', 500],
    ['2026-06-01', 70],
  ]);
}

test('what May had come to when another measure was chosen from June on brings no mail', () => {
  const host = inMay();
  countFromJune(host);
  const mails = host.outbox.length;
  for (const day of FIRST_DAYS) runAt(host, day);
  expect([mayOf(host), host.outbox.length]).toEqual([640, mails]);
  const { points } = told<KpiCard>(host, 'kpiCard', { id: 'K-001' });
  expect(points.map(({ from, value }) => [from, value]).slice(-3)).toEqual([
    ['2026-04-01', 1050],
    ['2026-05-01', null],
    ['2026-06-01', 1],
  ]);
});

test('as its reason says, a person may give the value of the whole month, which is judged', () => {
  const host = inMay();
  countFromJune(host);
  const row = rowsOfTable(host, 'measurements').findIndex(({ value }) => value === 640);
  typeInto(host, 'measurements', 'value', 700, row);
  typeInto(host, 'measurements', 'source', '직접 입력', row);
  const mails = host.outbox.length;
  for (const day of FIRST_DAYS) runAt(host, day);
  expect(host.outbox.length).toBe(mails + 1);
  expect(host.outbox[mails].subject).toContain('미달 1건');
});

test('while the change log cannot be read, what May had come to is not judged either', () => {
  const host = inMay();
  addOrders(host, 8, [['2026-05-25', 500]]);
  const log = tableSheet(host, 'changes');
  const top = host.workbook.values(log, { row: 0, column: 0, rows: 2, columns: 8 });
  host.workbook.write(log, 0, top[0].indexOf('after'), [[''], ['']]);
  const mails = host.outbox.length;
  runAt(host, FIRST_DAYS[0]);
  expect(told<AlertsStatus>(host, 'alertsStatus').notices.join(' ')).toContain('변경 이력');
  expect([mayOf(host), host.outbox.length]).toEqual([640, mails]);
  host.workbook.write(log, 0, 0, top);
  runAt(host, FIRST_DAYS[1]);
  expect([mayOf(host), host.outbox.length]).toEqual([1140, mails]);
});
