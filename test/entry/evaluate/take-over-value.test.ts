import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import type { RecordedDifference } from '../../../src/contract/rpc/evaluate';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  refused,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

/** March was recorded with 200 on 1 April; on the 10th its rows say 320, and no run came in between. */
function withLateRow() {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ repeat_days: 0 }) });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-01T01:00:00Z'));
  host.setNow(new Date('2026-04-09T23:30:00Z'));
  const [orders] = host.workbook.sheets;
  host.workbook.write(orders, 6, 0, [['2026-03-31', 120]]);
  host.advanceTo(new Date('2026-04-10T01:30:00Z'));
  return host;
}

const march = (values: ReturnType<typeof rowsOfTable>) =>
  values.find(({ period }) => period === '2026-02-28T15:00:00.000Z')?.value;
const MARCH = { kpi: 'K-001', period: '2026-03-01' };

test('a late row after the grace is told with both values, and one click takes it over', () => {
  const host = withLateRow();
  expect(march(rowsOfTable(host, 'measurements'))).toBe(200);
  const { differences, notices } = told<AlertsStatus>(host, 'alertsStatus');
  expect(differences).toEqual([
    { ...MARCH, name: '월 매출', cadence: 'month', unit: 'KRW', recorded: 200, found: 320 },
  ]);
  expect(notices).toEqual([]);
  const mails = host.outbox.length;

  const left = told<{ differences: RecordedDifference[] }>(host, 'takeOverValue', MARCH, MINJI);
  expect(left.differences).toEqual([]);
  expect(march(rowsOfTable(host, 'measurements'))).toBe(320);
  expect(rowsOfTable(host, 'changes').filter(({ field }) => field === '현재값')).toEqual([
    expect.objectContaining({ kpi: 'K-001', by: MINJI, before: '200원', after: '320원' }),
  ]);
  expect(told<AlertsStatus>(host, 'alertsStatus').differences).toEqual([]);

  host.advanceTo(new Date('2026-04-10T05:30:00Z'));
  expect(march(rowsOfTable(host, 'measurements'))).toBe(320);
  expect(told<AlertsStatus>(host, 'alertsStatus').differences).toEqual([]);
  expect(host.outbox).toHaveLength(mails);
});

/** What a run that died wrote into the log before it wrote the value. */
function logMarch(host: ReturnType<typeof withLateRow>, entry: Record<string, string>) {
  const cells = { kpi: 'K-001', effective_from: '2026-03-01', ...entry };
  for (const [key, value] of Object.entries(cells)) typeInto(host, 'changes', key, value);
}

test.each([
  ['현재값', '200원', '320원', 1],
  ['현재값', "'200", "'320", 1],
  ['value', "'200", "'320", 1],
  ['Value', "'₩200", "'₩320", 1],
  ['Value', "'₩200", "'₩321", 2],
  ['Target', "'₩200", "'₩320", 2],
])(
  'that the log tells “%s” from %s to %s makes it tell the change in %d rows',
  (field, before, after, rows) => {
    const host = withLateRow();
    logMarch(host, { field, before, after });
    told(host, 'takeOverValue', MARCH);
    expect(rowsOfTable(host, 'changes')).toHaveLength(rows);
  },
);

test('a second click changes nothing more, and a period without a value is refused', () => {
  const host = withLateRow();
  told(host, 'takeOverValue', MARCH);
  told(host, 'takeOverValue', MARCH, LEAD);
  expect(rowsOfTable(host, 'changes').filter(({ field }) => field === '현재값')).toHaveLength(1);
  expect(refused(host, 'takeOverValue', { ...MARCH, period: '2020-01-01' }).code).toBe(
    'value_gone',
  );
  expect(refused(host, 'takeOverValue', { kpi: 'K-999', period: '2026-03-01' }).code).toBe(
    'value_gone',
  );
});
