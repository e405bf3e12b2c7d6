import { type AlertsInput, stepAlerts } from '../../../src/domain/alerts/step-all';
import { aKpi, day, series } from '../../support/a-kpi';
import { aDelivery, anAlert, aStanding, momentAt } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

function step(input: Partial<AlertsInput> = {}) {
  return stepAlerts(
    frozen({
      stored: [],
      kpis: [aKpi()],
      standings: [aStanding('missed')],
      unread: new Set<string>(),
      moment: momentAt('2026-04-21 09:00'),
      ...input,
    }),
  );
}

describe('stepAlerts', () => {
  test('queues the mail of a new miss for its owner in the alert itself', () => {
    const { alerts, changed, decisions } = step();
    expect(changed).toMatchObject([
      {
        id: 'K-001@2026-04-01',
        state: 'open',
        deliveries: [{ kind: 'missed', to: 'owner@example.com', state: 'queued' }],
      },
    ]);
    expect(alerts).toEqual(changed);
    expect(decisions.map(({ reason }) => reason.code)).toEqual(['alert_confirmed']);
  });

  test('leaves an ended alert that owes nothing as it was, and out of what is written', () => {
    const ended = anAlert({ id: 'K-001@2026-03-01', period: day('2026-03-01'), state: 'closed' });
    const { alerts, changed } = step({ stored: [ended], standings: [aStanding('on_track')] });
    expect(alerts).toEqual([ended]);
    expect(changed).toEqual([]);
  });

  test.each([
    ['is paused', [aKpi({ state: 'paused' })], new Set<string>(), 'paused'],
    ['is retired', [aKpi({ state: 'retired' })], new Set<string>(), 'retired'],
    ['has no row any more', [], new Set<string>(), 'deleted'],
    ['has a row that cannot be read', [], new Set(['K-001']), undefined],
  ])('of a KPI that %s the alert closes as that or stays', (_, kpis, unread, because) => {
    const { alerts } = step({ stored: [anAlert()], kpis, unread, standings: [] });
    expect(alerts.map(({ closedBecause }) => closedBecause)).toEqual([because]);
  });

  test('a new period closes the alert of the one before and begins its own', () => {
    const stored = [anAlert({ id: 'K-001@2026-03-01', period: day('2026-03-01') })];
    const standings = [aStanding('missed', { history: series('120 80', '2026-04-01') })];
    const { alerts } = step({ stored, standings });
    expect(alerts.map(({ id, state, closedBecause }) => [id, state, closedBecause])).toEqual([
      ['K-001@2026-03-01', 'closed', 'met'],
      ['K-001@2026-04-01', 'open', undefined],
    ]);
  });

  test.each<[string, string, string[]]>([
    ['met', '120', ['jump']],
    ['missed', '80', ['missed', 'jump']],
    ['unknown', 'x', ['jump']],
  ])('what is owed of news outlives a period that ended %s', (_, april, owed) => {
    const waiting = (['missed', 'jump'] as const).map((kind) =>
      aDelivery(kind, 'queued', '2026-04-30 09:00'),
    );
    const { alerts } = step({
      stored: [anAlert({ deliveries: waiting })],
      standings: [
        aStanding('too_early', {
          period: { from: day('2026-05-01'), to: day('2026-05-31') },
          history: series(april, '2026-04-01'),
        }),
      ],
      moment: momentAt('2026-05-16 09:00'),
    });
    expect(alerts[0].deliveries.map(({ kind }) => kind)).toEqual(owed);
  });

  test('a sum whose period ended as a miss is told once of the period that ended', () => {
    const kpis = [aKpi({ aggregation: 'sum' })];
    const moment = momentAt('2026-04-02 09:00');
    const history = series('80', '2026-03-01');
    const standings = [aStanding('too_early', { history, attainment: undefined })];
    const first = step({ kpis, standings, moment });
    expect(first.changed).toMatchObject([
      { id: 'K-001@2026-03-01', status: 'missed', deliveries: [{ kind: 'missed' }] },
    ]);
    const sent = [aDelivery('missed', 'sent', '2026-04-02 09:00')];
    const stored = first.alerts.map((alert) => ({ ...alert, deliveries: sent }));
    const next = step({ kpis, standings, moment, stored });
    expect(next.alerts.map(({ deliveries }) => deliveries)).toEqual([sent]);
  });

  test.each<[string, string, string, boolean]>([
    ['the period is young', 'too_early', '2026-04-09', true],
    ['there is nothing to compare with yet', 'comparison_missing', '2026-04-20', false],
    ['its measure counts later', 'measure_counts_later', '2026-04-20', false],
    ['its measure counts later, on the third day', 'measure_counts_later', '2026-04-03', true],
    ['its measure counts later, on the fourth', 'measure_counts_later', '2026-04-04', false],
  ])('a sum that ended as a miss, while %s', (_, code, today, isTold) => {
    const quarter = { from: day('2026-04-01'), to: day('2026-06-30') };
    const history = series('80', '2026-03-01', 'quarter');
    const reason = { code, values: {} };
    const { changed } = step({
      kpis: [aKpi({ aggregation: 'sum', cadence: 'quarter' })],
      standings: [aStanding('too_early', { history, reason, period: quarter })],
      moment: momentAt(`${today} 09:00`),
    });
    expect(changed.map(({ id }) => id)).toEqual(isTold ? ['K-001@2026-01-01'] : []);
  });
});
