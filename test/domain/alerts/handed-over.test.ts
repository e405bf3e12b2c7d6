import { toldKey, withHandedOver } from '../../../src/domain/alerts/handed-over';
import { aDelivery, anAlert, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

const SENT_AT = at('2026-04-21 09:00');
const entries = [{ alert: 'K-001@2026-04-01', index: 0, kind: 'missed' as const }];
const sent = { to: 'owner@example.com', at: SENT_AT, state: 'sent' as const, entries };

const alert = (...deliveries: ReturnType<typeof aDelivery>[]) =>
  frozen([anAlert({ id: 'K-001@2026-04-01', deliveries })]);
const after = (alerts: ReturnType<typeof alert>, mails = [sent]) =>
  withHandedOver(alerts, mails)[0].deliveries.map(({ kind, state }) => `${kind} ${state}`);

describe('what became of a mail', () => {
  test('replaces the delivery that waited for it', () => {
    const alerts = alert(aDelivery('missed', 'queued', '2026-04-21 08:00'));
    expect(withHandedOver(alerts, [sent])[0]).toMatchObject({
      mailedAt: SENT_AT,
      deliveries: [{ kind: 'missed', state: 'sent', at: SENT_AT }],
    });
  });

  test('is the same object where the row says it already', () => {
    const alerts = alert(aDelivery('missed', 'sent', '2026-04-21 09:00'));
    expect(withHandedOver(alerts, [sent])[0]).toBe(alerts[0]);
  });

  test('that was still under way says nothing against a row that knows how it ended', () => {
    const alerts = alert(aDelivery('missed', 'sent', '2026-04-21 09:00'));
    expect(withHandedOver(alerts, [{ ...sent, state: 'sending' as const }])[0]).toBe(alerts[0]);
  });

  test.each([
    ['sending', 'unknown'],
    ['unknown', 'sent'],
    ['unknown', 'refused'],
  ] as const)('takes a row from %s to %s within a minute, and never back', (earlier, later) => {
    const alertIn = (state: typeof earlier | typeof later) =>
      alert(aDelivery('missed', state, '2026-04-21 09:00'));
    const noted = (state: typeof earlier | typeof later) => [{ ...sent, state }];
    expect(withHandedOver(alertIn(earlier), noted(later))[0].deliveries).toMatchObject([
      { state: later },
    ]);
    const known = alertIn(later);
    expect(withHandedOver(known, noted(earlier))[0]).toBe(known[0]);
  });

  test.each([
    [
      'has moved to another place',
      ['recovered sent', 'missed queued'],
      ['recovered sent', 'missed sent'],
    ],
    ['was deleted by hand', [], ['missed sent']],
    ['is of another kind now', ['worse queued'], ['worse queued', 'missed sent']],
  ])('is noted where the delivery %s', (_, before, expected) => {
    const deliveries = before.map((text) => {
      const [kind, state] = text.split(' ') as ['missed', 'queued'];
      return aDelivery(kind, state, '2026-04-20 08:00');
    });
    expect(after(alert(...deliveries))).toEqual(expected);
  });

  test('says nothing of alerts that are not there', () => {
    const other = frozen([anAlert({ id: 'K-009@2026-04-01' })]);
    expect(withHandedOver(other, [sent])).toEqual(other);
  });
});

test('a person and a KPI have one key, however the address is written, and others another', () => {
  expect(toldKey('K-001', ' Owner@Example.com')).toBe(toldKey('K-001', 'owner@example.com'));
  const keys = new Set<string>();
  for (let kpi = 0; kpi < 100; kpi += 1) {
    for (let owner = 0; owner < 100; owner += 1)
      keys.add(toldKey(`K-${kpi}`, `${owner}@example.com`));
  }
  expect(keys.size).toBeGreaterThan(9_990);
});
