import type { StoredAlert } from '../../../src/domain/alerts/alert';
import { deliveryPlan } from '../../../src/domain/alerts/delivery-plan';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { aKpi, day } from '../../support/a-kpi';
import { aDelivery, anAlert, momentAt } from '../../support/an-alert';

const moment = momentAt('2026-04-21 09:00');

function due(kpis: readonly Kpi[], alerts: readonly StoredAlert[]) {
  return dueMails(alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), moment);
}

function alertOf(kpi: string, changes: Partial<StoredAlert>): StoredAlert {
  return anAlert({ id: `${kpi}@2026-04-01`, kpi, ...changes });
}

const queued = (kind: Parameters<typeof aDelivery>[0]) => [
  aDelivery(kind, 'queued', '2026-04-21 09:00'),
];

describe('dueMails', () => {
  test('puts all KPIs of one person in one mail, worst and core first', () => {
    const kpis = [
      aKpi({ id: 'K-1', tier: 'supporting' }),
      aKpi({ id: 'K-2' }),
      aKpi({ id: 'K-3' }),
      aKpi({ id: 'K-4', owner: 'OWNER@example.com' }),
    ];
    const mails = due(kpis, [
      alertOf('K-1', { deliveries: queued('missed') }),
      alertOf('K-2', { deliveries: queued('at_risk') }),
      alertOf('K-3', { deliveries: queued('missed'), attainment: 0.7 }),
      alertOf('K-4', { deliveries: queued('worse'), attainment: 0.4 }),
    ]);
    expect(mails).toHaveLength(1);
    expect(mails[0].entries.map(({ kpi }) => kpi.id)).toEqual(['K-4', 'K-3', 'K-1', 'K-2']);
  });

  test.each<[string, StoredAlert['deliveries'], boolean]>([
    ['sends what is queued', queued('missed'), true],
    ['does not send what was sent', [aDelivery('missed', 'sent', '2026-04-20 09:00')], false],
    [
      'sends once more what a dead run left half sent',
      [aDelivery('missed', 'sending', '2026-04-21 08:00')],
      true,
    ],
    [
      'tries a refused address again on another day',
      [aDelivery('missed', 'refused', '2026-04-20 23:00')],
      true,
    ],
    [
      'does not try a refused address twice a day',
      [aDelivery('missed', 'refused', '2026-04-21 00:30')],
      false,
    ],
    [
      'tries again on another day what may have gone out twice',
      [aDelivery('missed', 'unknown', '2026-04-20 23:00')],
      true,
    ],
    [
      'does not try a third time that day what may have gone out twice',
      [aDelivery('missed', 'unknown', '2026-04-21 00:30')],
      false,
    ],
    [
      'holds a second mail about a KPI on the same day',
      [aDelivery('missed', 'sent', '2026-04-21 08:00'), ...queued('recovered')],
      false,
    ],
    [
      'holds it also on the day on which the first may have gone out',
      [aDelivery('missed', 'unknown', '2026-04-21 08:00'), ...queued('recovered')],
      false,
    ],
    [
      'does not hold a worsening',
      [aDelivery('at_risk', 'sent', '2026-04-21 08:00'), ...queued('worse')],
      true,
    ],
  ])('%s', (_, deliveries, isDue) => {
    expect(due([aKpi()], [anAlert({ deliveries })]).length > 0).toBe(isDue);
  });

  test('marks only the half-sent part as a possible repeat', () => {
    const mails = due(
      [aKpi(), aKpi({ id: 'K-002' })],
      [
        anAlert({ deliveries: [aDelivery('missed', 'sending', '2026-04-21 08:00')] }),
        alertOf('K-002', { deliveries: queued('missed') }),
      ],
    );
    expect(mails[0].entries.map(({ kpi, mayRepeat }) => [kpi.id, mayRepeat])).toEqual([
      ['K-001', true],
      ['K-002', false],
    ]);
  });

  test('mails the owner whom the register names now', () => {
    const mails = due(
      [aKpi({ owner: 'new@example.com' })],
      [anAlert({ deliveries: queued('missed') })],
    );
    expect(mails.map(({ to }) => to)).toEqual(['new@example.com']);
  });

  test('mails nobody about a KPI that is not in the register', () => {
    expect(due([], [anAlert({ deliveries: queued('missed') })])).toEqual([]);
  });
});

describe('deliveryPlan', () => {
  const people: [string, Partial<Kpi>, Parameters<typeof aDelivery>[0]][] = [
    ['recovered@example.com', {}, 'recovered'],
    ['no-data@example.com', {}, 'no_data'],
    ['risk@example.com', {}, 'at_risk'],
    ['supporting@example.com', { tier: 'supporting' }, 'missed'],
    ['core@example.com', {}, 'missed'],
  ];
  const kpis = people.map(([owner, changes], index) =>
    aKpi({ id: `K-${index}`, owner, ...changes }),
  );
  const alerts = people.map(([, , kind], index) =>
    alertOf(`K-${index}`, { deliveries: queued(kind) }),
  );

  test.each([0, 1, 2, 3, 4, 5, 100])(
    'with %i mails left sends the most important and keeps the rest',
    (remaining) => {
      const { send, keep } = deliveryPlan(due(kpis, alerts), remaining);
      const order = ['core', 'supporting', 'risk', 'no-data', 'recovered'].map(
        (name) => `${name}@example.com`,
      );
      expect(send.map(({ to }) => to)).toEqual(order.slice(0, remaining));
      expect(keep.map(({ to }) => to)).toEqual(order.slice(remaining));
    },
  );
});

describe('news beside misses', () => {
  const told = (...kinds: Parameters<typeof aDelivery>[0][]) =>
    anAlert({ deliveries: kinds.flatMap((kind) => queued(kind)) });

  test('goes with what else is due, after all of it', () => {
    const [{ entries, rank }] = due([aKpi()], [told('jump', 'recovered')]);
    expect(entries.map(({ kind }) => kind)).toEqual(['recovered', 'jump']);
    expect(rank).toBe(5);
    expect(due([aKpi()], [told('jump')])[0].rank).toBe(6);
  });

  test('waits until tomorrow when the person has heard of the KPI today', () => {
    const heard = aDelivery('missed', 'sent', '2026-04-21 08:00');
    expect(due([aKpi()], [anAlert({ deliveries: [heard, ...queued('stretch')] })])).toEqual([]);
  });

  test('waits while the KPI is muted', () => {
    const mutedUntil = day('2026-04-21');
    expect(due([aKpi({ mutedUntil })], [told('schedule')])).toEqual([]);
    expect(due([aKpi({ mutedUntil: mutedUntil - 1 })], [told('schedule')])).toHaveLength(1);
  });

  test('carries what it is, of its own kind and period', () => {
    const news = [
      { kind: 'jump' as const, kpi: 'K-001', period: day('2026-03-01'), known: [] },
      { kind: 'stretch' as const, kpi: 'K-001', period: day('2026-04-01'), known: [] },
      { kind: 'jump' as const, kpi: 'K-001', period: day('2026-04-01'), known: [] },
    ].map((one, index) => ({ ...one, reason: { code: 'news', values: { index } } }));
    const kpis = new Map([['K-001', aKpi()]]);
    const [{ entries }] = dueMails([told('missed', 'jump')], kpis, moment, undefined, news);
    expect(entries.map((entry) => entry.news?.reason.values.index)).toEqual([undefined, 2]);
  });
});
