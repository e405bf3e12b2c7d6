import type { Rpc } from '../../../src/contract/rpc/rpc';
import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  refused,
  rowsOfTable,
  type SpreadsheetParts,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

const NINE = new Date('2026-04-01T01:00:00Z');

function withMissedKpi(parts: SpreadsheetParts = {}) {
  const host = aSetUpSpreadsheet(parts);
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  return host;
}

test('watchers and, without a plan, the one above are mailed by the built add-on, each in his language', () => {
  const host = aSetUpSpreadsheet();
  const people = { watchers: 'kim@example.com', escalate_to: 'boss@example.com' };
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500, ...people }) });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-09T04:00:00Z'));
  const mails = host.outbox.map(({ to, subject }) => `${to}: ${subject}`);
  expect(mails).toEqual([
    'minji@example.com: [Waymark] KPI 미달 1건 · Shop',
    'kim@example.com: [Waymark] KPI 미달 1건 · Shop',
    'minji@example.com: [Waymark] KPI 미달 1건 · 다시 알림 · Shop',
    'boss@example.com: [Waymark] 상위 보고 · KPI 미달 1건 · Shop',
  ]);
  const [{ deliveries }] = rowsOfTable(host, 'alerts');
  expect(String(deliveries).split('\n')).toEqual([
    expect.stringMatching(/^미달 → minji@example.com: 보냄/),
    expect.stringMatching(/^미달 \(참조\) → kim@example.com: 보냄/),
    expect.stringMatching(/^계획 요청 → minji@example.com: 보냄/),
    expect.stringMatching(/^상위 보고 \(상위\) → boss@example.com: 보냄/),
  ]);
});

test('saving an active KPI writes its history back to the first row of data', () => {
  const host = withMissedKpi();
  expect(
    rowsOfTable(host, 'measurements').map(({ kpi, period, value, source }) => [
      kpi,
      period,
      value,
      source,
    ]),
  ).toEqual([
    ['K-001', '2025-12-31T15:00:00.000Z', 250, '계산'],
    ['K-001', '2026-01-31T15:00:00.000Z', 300, '계산'],
    ['K-001', '2026-02-28T15:00:00.000Z', 200, '계산'],
  ]);
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ value: 200, status: '미달' });
});

test('the hour after alerts are switched on the owner is mailed once', () => {
  const host = withMissedKpi();
  const status = told<AlertsStatus>(host, 'switchAlerts', { on: true });
  expect(status).toMatchObject({ on: true, by: LEAD, lastRunAt: null, notices: [] });
  const [first] = host.advanceTo(NINE);
  expect(first.error).toBeUndefined();
  expect(host.outbox.map(({ to, from }) => [to, from])).toEqual([[MINJI, LEAD]]);
  const fired = host.advanceTo(new Date('2026-04-01T04:00:00Z'));
  expect(fired.map(({ error }) => error)).toEqual(fired.map(() => undefined));
  expect(host.outbox).toHaveLength(1);
  expect(rowsOfTable(host, 'alerts')).toEqual([
    expect.objectContaining({
      kpi: 'K-001',
      kpi_name: '월 매출',
      state: '열림',
      status: '미달',
      reason: '마감 결과: 목표값보다 300원 부족. 달성률 40%(미달 기준 90% 미만).',
      deliveries: expect.stringMatching(/^미달 → minji@example\.com: 보냄 2026-04-01 \d\d:\d\d$/),
    }),
  ]);
  expect(told<AlertsStatus>(host, 'alertsStatus').lastRunBy).toBe(LEAD);
});

test('a second person is told that alerts are on, and may take over', () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  const error = refused(host, 'switchAlerts', { on: true }, MINJI);
  expect(error).toMatchObject({
    code: 'alerts_already_on',
    message: expect.stringContaining(LEAD),
  });
  expect(told<AlertsStatus>(host, 'switchAlerts', { on: true, takeOver: true }, MINJI).by).toBe(
    MINJI,
  );
  host.advanceTo(new Date('2026-04-01T02:00:00Z'));
  expect(host.outbox.map(({ from }) => from)).toEqual([MINJI]);
  expect(host.triggers().map(({ createdBy }) => createdBy)).toEqual([MINJI]);
});

test.each(['listed', 'absent'] as const)(
  'switching on twice makes one trigger, switching off leaves none, though the host has it %s',
  (timeTriggersOfSpreadsheet) => {
    const host = withMissedKpi({ switches: { timeTriggersOfSpreadsheet } });
    told(host, 'switchAlerts', { on: true });
    told(host, 'switchAlerts', { on: true });
    expect(host.triggers()).toHaveLength(1);
    told(host, 'switchAlerts', { on: false });
    expect(host.triggers()).toEqual([]);
    host.advanceTo(new Date('2026-04-01T04:00:00Z'));
    expect(host.outbox).toEqual([]);
  },
);

test("switched off by somebody else, the first person's trigger removes itself without a mail", () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  told(host, 'switchAlerts', { on: false }, MINJI);
  const [fired] = host.advanceTo(NINE);
  expect(fired.result).toEqual({ kind: 'retired', reason: 'switched_off' });
  expect(host.triggers()).toEqual([]);
  expect(host.outbox).toEqual([]);
});

test('evaluating now as a trial mails nobody and writes nothing', () => {
  const host = withMissedKpi();
  const before = JSON.stringify(host.workbook.toData().sheets);
  const { kpis, mails } = told<Rpc['evaluateNow']['data']>(host, 'evaluateNow', { dryRun: true });
  expect(kpis.map(({ id, status }) => [id, status])).toEqual([['K-001', 'missed']]);
  expect(mails.map(({ to }) => to)).toEqual([MINJI]);
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
  expect(host.outbox).toEqual([]);
});

test('who may not edit may look but not evaluate', () => {
  const host = aSetUpSpreadsheet({ users: [aUser(LEAD), aUser(MINJI, { canEdit: false })] });
  expect(refused(host, 'evaluateNow', { dryRun: false }, MINJI).code).toBe('no_edit_right');
  expect(refused(host, 'switchAlerts', { on: true }, MINJI).code).toBe('no_edit_right');
  expect(told<AlertsStatus>(host, 'alertsStatus', {}, MINJI).on).toBe(false);
});

test('a run that cannot be done says why in the sidebar, and no longer once it can', () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  const [sheet] = host.workbook.sheets.filter(({ title }) => title === '지표 정의서');
  host.workbook.write(sheet, 0, 50, [['owner']]);
  const [failed] = host.advanceTo(NINE);
  expect(failed.error).toContain('owner');
  expect(host.log.some(({ text }) => text.includes('owner'))).toBe(true);
  expect(told<AlertsStatus>(host, 'alertsStatus').notices.join()).toContain('owner');
  host.workbook.write(sheet, 0, 50, [['']]);
  host.advanceTo(new Date('2026-04-01T02:00:00Z'));
  expect(told<AlertsStatus>(host, 'alertsStatus').notices).toEqual([]);
  expect(host.outbox).toHaveLength(1);
});

test('alerts that have not run for two hours are told of', () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  host.setNow(new Date('2026-04-01T03:00:00Z'));
  expect(told<AlertsStatus>(host, 'alertsStatus').notices.join()).toMatch(/3시간/);
});

test('without a spreadsheet the trigger fails loudly and says what to do', () => {
  const host = aSetUpSpreadsheet({ switches: { activeSpreadsheetInTimeTrigger: 'null' } });
  told(host, 'switchAlerts', { on: true });
  const [fired] = host.advanceTo(NINE);
  expect(fired.error).toMatch(/스프레드시트가 주어지지 않아|no spreadsheet/);
});

test('with two mails for one allowed, one waits and the sidebar says so', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  const second = aDraft({ aggregation: 'last', target: 500, owner: LEAD }, 'form-2');
  told(host, 'saveKpi', { draft: second });
  host.setQuota(LEAD, 1);
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(NINE);
  expect(host.outbox).toHaveLength(1);
  expect(told<AlertsStatus>(host, 'alertsStatus').notices.join()).toContain(
    '메일 1건이 기다립니다',
  );
});

test('a copied row is told of and mails nobody, until it is deleted; the other KPIs go on', () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(NINE);
  const sheet = tableSheet(host, 'alerts');
  const row = { row: 2, column: 0, rows: 1, columns: sheet.lastColumn() };
  host.workbook.write(sheet, 3, 0, host.workbook.values(sheet, row));
  const other = aDraft({ aggregation: 'last', target: 500, owner: LEAD }, 'form-2');
  told(host, 'saveKpi', { draft: other });
  const copied = JSON.stringify(rowsOfTable(host, 'alerts').slice(0, 2));
  host.setNow(new Date('2026-04-08T01:30:00Z'));
  const fired = host.advanceTo(new Date('2026-04-08T05:00:00Z'));
  expect(fired.length).toBeGreaterThan(2);
  expect(host.outbox.map(({ to }) => to)).toEqual([MINJI, LEAD]);
  expect(JSON.stringify(rowsOfTable(host, 'alerts').slice(0, 2))).toBe(copied);
  expect(fired[0].result).toMatchObject({ notices: [expect.stringContaining('3, 4행')] });
  expect(told<AlertsStatus>(host, 'alertsStatus').notices.join()).toContain('3, 4행');
  host.workbook.deleteRows(sheet, 3, 1);
  host.advanceTo(new Date('2026-04-08T06:30:00Z'));
  expect(host.outbox.map(({ to }) => to)).toEqual([MINJI, LEAD, MINJI]);
  expect(told<AlertsStatus>(host, 'alertsStatus').notices).toEqual([]);
});

test('a miss that begins again after a recovery begins without the old tick', () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  const orders = host.workbook.sheetByTitle('Orders')!;
  function morning(day: number, amount: number) {
    host.workbook.write(orders, 6, 0, [['2026-04-02', amount]]);
    host.setNow(new Date(Date.UTC(2026, 3, day)));
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
    const rows = rowsOfTable(host, 'alerts');
    const index = rows.findIndex(({ id }) => id === 'K-001@2026-04-01');
    return { index, state: rows[index]?.state, acknowledged: rows[index]?.acknowledged };
  }
  const { index } = morning(17, 100);
  typeInto(host, 'alerts', 'acknowledged', true, index);
  expect(morning(18, 100)).toMatchObject({ state: '확인함', acknowledged: true });
  expect(morning(19, 2000)).toMatchObject({ state: '회복', acknowledged: true });
  expect(morning(20, 100)).toMatchObject({ state: '열림', acknowledged: false });
  const mailed = host.outbox.length;
  morning(27, 100);
  expect(host.outbox).toHaveLength(mailed + 1);
});

test('a tick that a person makes is still there after the next run', () => {
  const host = withMissedKpi();
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(NINE);
  typeInto(host, 'alerts', 'acknowledged', true);
  typeInto(host, 'alerts', 'plan', '할인 행사');
  host.setNow(new Date('2026-04-12T00:30:00Z'));
  host.advanceTo(new Date('2026-04-12T02:00:00Z'));
  expect(rowsOfTable(host, 'alerts')[0]).toMatchObject({ acknowledged: true, plan: '할인 행사' });
});
