import { figuresOf } from '../../../../src/text/figures';
import { aDelivery } from '../../../support/an-alert';
import { at } from '../../../support/an-alert';
import { mailOf, type Piece, received } from './a-mail';

const english = { figures: figuresOf('en') };
const escalated: Piece = {
  kind: 'escalated',
  role: 'escalation',
  alert: {
    deliveries: [
      aDelivery('missed', 'sent', '2026-04-20 09:00'),
      aDelivery('plan_due', 'sent', '2026-04-27 09:00'),
    ],
  },
};

test('an escalation says since when its owner was asked, who that is and what can be done', async () => {
  const mail = mailOf([escalated], { now: at('2026-04-28 09:00') });
  const { subject, text } = await received(mail);
  expect(subject).toBe('[Waymark] 상위 보고 · KPI 미달 1건 · 마케팅');
  expect(text).toContain('기한까지 오지 않은 지표가 있어 상위 담당자께 알려 드립니다');
  expect(text).toContain(
    '담당자에게 2026년 4월 20일부터 2번 알렸으나 원인과 계획이 아직 없습니다.',
  );
  expect(text).toContain('담당자(owner@example.com)와 이야기하여');
  expect(text).toContain('상위 보고 대상으로 등록되어 있어');
  expect(text).not.toContain('담당하고 계신');
});

test.each<[string, Piece, string]>([
  [
    'once',
    { ...escalated, alert: { deliveries: [aDelivery('missed', 'sent', '2026-04-20 09:00')] } },
    'Its owner was mailed on April 20, 2026 and has given no cause and plan.',
  ],
  [
    'never',
    { ...escalated, alert: { deliveries: [aDelivery('missed', 'refused', '2026-04-20 09:00')] } },
    'Mail to its owner, owner@example.com, was not accepted.',
  ],
])('an escalation after its owner was reached %s says so', (_, piece, said) => {
  const { subject, text } = mailOf([piece], english);
  expect(subject).toBe('[Waymark] Escalated: 1 KPI missed · 마케팅');
  expect(text).toContain(said);
});

test('a watcher is told that nothing is asked of him and who acts', () => {
  const piece: Piece = { role: 'watcher', alert: { plan: 'Call them' } };
  const { subject, text } = mailOf([piece], english);
  expect(subject).toBe('[Waymark] 1 KPI missed · 마케팅');
  expect(text).toContain('News of KPIs that you watch.');
  expect(text).toContain('There is nothing you need to do. The owner is owner@example.com.');
  expect(text).toContain('The owner’s cause and plan: Call them');
  expect(text).toContain('because you are a watcher of these KPIs');
  expect(text).not.toMatch(/KPIs that you own|enter the cause/);
});

test('who owns one KPI and watches another is spoken to as an owner, part by part', () => {
  const { text } = mailOf([{}, { role: 'watcher', kpi: { name: 'Watched' } }], english);
  expect(text).toContain('KPIs that you own');
  expect(text).toContain('enter the cause and your plan');
  expect(text).toContain('There is nothing you need to do. The owner is owner@example.com.');
  expect(text).toContain('because you own or watch these KPIs, or they are escalated to you');
});

test('on its day the plan is asked for as what it is', () => {
  const piece: Piece = {
    kind: 'plan_due',
    alert: { deliveries: [aDelivery('missed', 'sent', '2026-04-20 09:00')] },
  };
  const { subject, text } = mailOf([piece], { ...english, now: at('2026-04-27 09:00') });
  expect(subject).toBe('[Waymark] 1 KPI missed · reminder · 마케팅');
  expect(text).toContain(
    'You were mailed on April 20, 2026, and no cause and plan has been entered since.',
  );
  expect(text).toContain('The cause and plan are due today, April 27, 2026.');
});
