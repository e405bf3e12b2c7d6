import type { Delivery, StoredAlert } from '../../../src/domain/alerts/alert';
import type { AlertSettings } from '../../../src/domain/alerts/alert-settings';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import { stepAlerts } from '../../../src/domain/alerts/step-all';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { Status } from '../../../src/domain/kpi/standing/standing';
import { aKpi } from '../../support/a-kpi';
import { aDelivery, anAlert, aStanding, at, momentAt } from '../../support/an-alert';

const WATCHED = aKpi({
  watchers: ['kim@example.com', 'Owner@example.com', 'KIM@example.com', 'lee@example.com'],
});

/** A run in which all that is due is sent: who is mailed of what, as what. */
function run(
  stored: readonly StoredAlert[],
  status: Status,
  now: string,
  {
    kpis = [WATCHED],
    settings = {},
  }: { kpis?: readonly Kpi[]; settings?: Partial<AlertSettings> } = {},
) {
  const moment = momentAt(now, settings);
  const { alerts } = stepAlerts({
    stored,
    kpis,
    standings: [aStanding(status)],
    unread: new Set(),
    moment,
  });
  const due = dueMails(alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), moment);
  const sent = alerts.map((alert) => ({
    ...alert,
    deliveries: alert.deliveries.map((one, index): Delivery => {
      const goes = due.some(({ entries }) =>
        entries.some((entry) => entry.alert === alert && entry.index === index),
      );
      return goes ? { ...one, state: 'sent', at: at(now) } : one;
    }),
  }));
  const mails = due.flatMap(({ to, entries }) =>
    entries.map(({ kind, role = 'owner' }) => `${kind} → ${to} (${role})`),
  );
  return { alerts: sent, mails: mails.sort() };
}

const WITH_PLAN = { plan: 'Call them', acknowledged: true };

describe('watchers', () => {
  test('hear of a miss, each once, and its owner as the owner alone', () => {
    expect(run([], 'missed', '2026-04-20 09:00').mails).toEqual([
      'missed → kim@example.com (watcher)',
      'missed → lee@example.com (watcher)',
      'missed → owner@example.com (owner)',
    ]);
  });

  test('hear that it got worse and that it is over, and nothing of reminders or plans', () => {
    const first = run([], 'at_risk', '2026-04-20 09:00');
    const worse = run(first.alerts, 'missed', '2026-04-21 09:00');
    expect(worse.mails).toEqual([
      'worse → kim@example.com (watcher)',
      'worse → lee@example.com (watcher)',
      'worse → owner@example.com (owner)',
    ]);
    const asked = run(worse.alerts, 'missed', '2026-04-28 09:00');
    expect(asked.mails).toEqual(['plan_due → owner@example.com (owner)']);
    const over = run(asked.alerts, 'on_track', '2026-04-29 09:00');
    expect(over.mails).toEqual([
      'recovered → kim@example.com (watcher)',
      'recovered → lee@example.com (watcher)',
      'recovered → owner@example.com (owner)',
    ]);
    expect(run(over.alerts, 'on_track', '2026-04-30 09:00').mails).toEqual([]);
  });

  test('who came after the miss hears of no recovery', () => {
    const { alerts } = run([], 'missed', '2026-04-20 09:00', { kpis: [aKpi()] });
    expect(run(alerts, 'on_track', '2026-04-21 09:00').mails).toEqual([
      'recovered → owner@example.com (owner)',
    ]);
  });

  test('who is none any more gets nothing of what waits', () => {
    const waiting = anAlert({
      ...WITH_PLAN,
      deliveries: [
        aDelivery('missed', 'sent', '2026-04-20 09:00'),
        {
          ...aDelivery('missed', 'queued', '2026-04-20 09:00', 'kim@example.com'),
          role: 'watcher',
        },
        {
          ...aDelivery('missed', 'queued', '2026-04-20 09:00', 'lee@example.com'),
          role: 'watcher',
        },
      ],
    });
    const kpis = [aKpi({ watchers: ['lee@example.com'] })];
    expect(run([waiting], 'missed', '2026-04-21 09:00', { kpis }).mails).toEqual([
      'missed → lee@example.com (watcher)',
    ]);
  });
});

describe('what is escalated', () => {
  const overdue = anAlert({
    deliveries: [
      aDelivery('missed', 'sent', '2026-04-20 09:00'),
      aDelivery('plan_due', 'sent', '2026-04-27 09:00'),
    ],
  });
  const parent = aKpi({ id: 'K-009', state: 'paused', owner: 'lead@example.com' });
  const settings = { escalateTo: 'boss@example.com' };

  test.each<[string, Kpi[], Partial<AlertSettings>, string[]]>([
    [
      'goes to whom the KPI names',
      [aKpi({ escalateTo: 'head@example.com', parent: 'K-009' }), parent],
      settings,
      ['escalated → head@example.com (escalation)'],
    ],
    [
      'else to the owner of its parent',
      [aKpi({ parent: 'K-009' }), parent],
      settings,
      ['escalated → lead@example.com (escalation)'],
    ],
    [
      'else to whom the settings name, never to its own owner',
      [
        aKpi({ escalateTo: 'OWNER@example.com', parent: 'K-009' }),
        { ...parent, owner: 'owner@example.com' },
      ],
      settings,
      ['escalated → boss@example.com (escalation)'],
    ],
    ['else to nobody', [aKpi()], {}, []],
  ])('%s', (_, kpis, changes, mails) => {
    const once = run([overdue], 'missed', '2026-04-28 09:00', { kpis, settings: changes });
    expect(once.mails).toEqual(mails);
    const again = run(once.alerts, 'missed', '2026-04-29 09:00', { kpis, settings: changes });
    expect(again.mails).toEqual([]);
  });

  test('does not wait for the next day where its reader has heard of the KPI as a watcher', () => {
    const kpis = [aKpi({ watchers: ['head@example.com'], escalateTo: 'head@example.com' })];
    const { alerts } = run([], 'missed', '2026-04-20 09:00', { kpis });
    const { mails } = run(alerts, 'missed', '2026-04-28 09:00', { kpis });
    expect(mails).toEqual([
      'escalated → head@example.com (escalation)',
      'plan_due → owner@example.com (owner)',
    ]);
  });

  test('is told once it has recovered', () => {
    const kpis = [aKpi({ escalateTo: 'head@example.com' })];
    const { alerts } = run([overdue], 'missed', '2026-04-28 09:00', { kpis });
    expect(run(alerts, 'on_track', '2026-04-29 09:00', { kpis }).mails).toEqual([
      'recovered → head@example.com (escalation)',
      'recovered → owner@example.com (owner)',
    ]);
  });
});

test('the most urgent goes first: what is escalated, then those who act, then those who watch', () => {
  const kpis = [
    aKpi({ watchers: ['kim@example.com'], escalateTo: 'head@example.com' }),
    aKpi({ id: 'K-002', tier: 'supporting', owner: 'second@example.com' }),
  ];
  const queued = (kind: Delivery['kind'], to: string, role?: Delivery['role']): Delivery => ({
    ...aDelivery(kind, 'queued', '2026-04-21 09:00', to),
    ...(role ? { role } : {}),
  });
  const alerts = [
    anAlert({
      deliveries: [
        queued('missed', 'owner@example.com'),
        queued('missed', 'kim@example.com', 'watcher'),
        queued('escalated', 'head@example.com', 'escalation'),
      ],
    }),
    anAlert({
      id: 'K-002@2026-04-01',
      kpi: 'K-002',
      deliveries: [queued('missed', 'second@example.com')],
    }),
  ];
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const due = dueMails(alerts, byId, momentAt('2026-04-21 10:00'));
  const byRank = [...due].sort((a, b) => a.rank - b.rank).map(({ to }) => to);
  expect(byRank).toEqual([
    'head@example.com',
    'owner@example.com',
    'kim@example.com',
    'second@example.com',
  ]);
});

test('a miss does not wait for the next day because of news, and news waits for a miss', () => {
  const kpis = new Map([['K-001', aKpi()]]);
  const due = (sent: Delivery['kind'], queued: Delivery['kind']) =>
    dueMails(
      [
        anAlert({
          deliveries: [
            aDelivery(sent, 'sent', '2026-04-21 09:00'),
            aDelivery(queued, 'queued', '2026-04-21 10:00'),
          ],
        }),
      ],
      kpis,
      momentAt('2026-04-21 10:00'),
    ).flatMap(({ entries }) => entries.map(({ kind }) => kind));
  expect([due('schedule', 'missed'), due('missed', 'jump'), due('schedule', 'jump')]).toEqual([
    ['missed'],
    [],
    [],
  ]);
});

test('addresses of other domains than the allowed ones are barred', () => {
  const alerts = [anAlert({ deliveries: [aDelivery('missed', 'queued', '2026-04-21 09:00')] })];
  const kpis = new Map([['K-001', aKpi()]]);
  const barred = (...allowedDomains: string[]) =>
    dueMails(alerts, kpis, momentAt('2026-04-21 10:00', { allowedDomains })).map(
      ({ isBarred }) => isBarred,
    );
  expect([barred(), barred('Example.com'), barred('ample.com'), barred('example.co')]).toEqual([
    [false],
    [false],
    [true],
    [true],
  ]);
});
