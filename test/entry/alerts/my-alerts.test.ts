import type { MyAlert } from '../../../src/contract/rpc/alerts';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  callsOf,
  LEAD,
  MINJI,
  placeOf,
  refused,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

/** One miss of Minji's and one of the lead's, both mailed on 1 April. */
function withMisses() {
  const host = aSetUpSpreadsheet();
  const missed = { aggregation: 'last', target: 500 };
  told(host, 'saveKpi', { draft: aDraft(missed) });
  told(host, 'saveKpi', {
    draft: aDraft({ ...missed, name: 'Of the lead', owner: LEAD }, 'form-2'),
  });
  told(host, 'saveKpi', { draft: aDraft({ name: 'Well', target: 1 }, 'form-3') });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-01T02:00:00Z'));
  return host;
}

type Host = ReturnType<typeof withMisses>;
const mine = (host: Host, user = MINJI, more = {}) =>
  told<{ alerts: MyAlert[] }>(host, 'myAlerts', { language: 'en', ...more }, user).alerts;
const answer = (alert: MyAlert, said: object) => ({
  ...{ id: alert.id, acknowledged: false, plan: '', seenPlan: alert.plan, language: 'en' },
  ...said,
});

test('each sees the open alerts of the KPIs that are his, with what is asked by when', () => {
  const host = withMisses();
  expect(mine(host)).toEqual([
    expect.objectContaining({
      kpi: 'K-001',
      name: '월 매출',
      status: 'missed',
      period: '2026-03-01',
      since: '2026-04-01',
      planDue: '2026-04-08',
      acknowledged: false,
      plan: '',
      reason: expect.stringContaining('부족'),
      link: expect.stringContaining('range=A'),
    }),
  ]);
  expect(mine(host, LEAD).map(({ name }) => name)).toEqual(['Of the lead']);
  expect(mine(host, LEAD, { everybody: true }).map(({ name }) => name)).toEqual([
    '월 매출',
    'Of the lead',
  ]);
});

test('a plan is written into the row as text, stops the clock and the reminders, and stays', () => {
  const host = withMisses();
  const [alert] = mine(host);
  told(host, 'answerAlert', answer(alert, { plan: ' =HYPERLINK("x") 할인 ' }), MINJI);
  expect(rowsOfTable(host, 'alerts')[0]).toMatchObject({
    plan: '=HYPERLINK("x") 할인',
    acknowledged: false,
    state: '확인함',
  });
  host.advanceTo(new Date('2026-04-10T02:00:00Z'));
  const subjects = host.outbox.filter(({ to }) => to === MINJI).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.includes('미달'))).toHaveLength(1);
  expect(mine(host).find(({ id }) => id === alert.id)).toMatchObject({
    plan: '=HYPERLINK("x") 할인',
  });
});

test('a tick stops the reminders and not the clock; taken away, the alert is open again', () => {
  const host = withMisses();
  const [alert] = mine(host);
  told(host, 'answerAlert', answer(alert, { acknowledged: true }), MINJI);
  expect(rowsOfTable(host, 'alerts')[0]).toMatchObject({ acknowledged: true, state: '확인함' });
  told(host, 'answerAlert', answer(alert, { acknowledged: false }), MINJI);
  expect(rowsOfTable(host, 'alerts')[0]).toMatchObject({ acknowledged: false, state: '열림' });
});

test('of two who write a plan at once the second reads the first', () => {
  const host = withMisses();
  const [alert] = mine(host);
  told(host, 'answerAlert', answer(alert, { plan: 'Call them' }), MINJI);
  expect(refused(host, 'answerAlert', answer(alert, { plan: 'Mail them' }), LEAD)).toMatchObject({
    code: 'plan_moved',
    message: 'Somebody else has entered a plan meanwhile: Call them Read it, then save again.',
  });
  expect(rowsOfTable(host, 'alerts')[0].plan).toBe('Call them');
});

test('an alert that is closed, gone or twice there takes no answer', () => {
  const host = withMisses();
  const [alert] = mine(host);
  const gone = { code: 'alert_gone' };
  expect(refused(host, 'answerAlert', answer(alert, { id: 'K-009@2026-03-01' }))).toMatchObject(
    gone,
  );
  typeInto(host, 'alerts', 'state', '닫힘');
  expect(refused(host, 'answerAlert', answer(alert, { plan: 'x' }))).toMatchObject(gone);
  expect(mine(host)).toEqual([]);
});

test('a muted KPI has no alert to answer, and answers cost the same for few alerts and many', () => {
  const host = withMisses();
  const { sheet, row, column } = placeOf(host, 'kpis', 'muted_until');
  host.workbook.write(sheet, row, column, [['2026-05-01']]);
  expect(mine(host)).toEqual([]);
  told(host, 'answerAlert', answer(mine(host, LEAD)[0], { plan: 'x' }), LEAD);
  expect(callsOf(host).total).toBeLessThan(40);
});
