import type { StoredAlert } from '../../../src/domain/alerts/alert';
import type { AlertSettings } from '../../../src/domain/alerts/alert-settings';
import type { ScheduleChange } from '../../../src/domain/alerts/news/schedule';
import { stepNews } from '../../../src/domain/alerts/step-news';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { Standing } from '../../../src/domain/kpi/standing/standing';
import { aKpi, day, series } from '../../support/a-kpi';
import { aDelivery, anAlert, aStanding, at, momentAt } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

interface Case {
  alerts?: readonly StoredAlert[];
  kpi?: Partial<Kpi>;
  standing?: Standing;
  changes?: readonly ScheduleChange[];
  settings?: Partial<AlertSettings>;
  now?: string;
}

const WATCHER = 'watch@example.com';
const stretch: Partial<Kpi> = { stretch: 130, watchers: [WATCHER] };
const reached = aStanding('on_track', { value: 140, target: 100, attainment: 1.4 });

function step({
  alerts = [],
  kpi = stretch,
  standing = reached,
  changes = [],
  settings,
  now = '2026-04-21 09:00',
}: Case) {
  const input = {
    kpis: [aKpi(kpi)],
    standings: [standing],
    changes,
    moment: momentAt(now, settings),
  };
  return stepNews(frozen({ alerts, changed: [], decisions: [] }), frozen(input));
}

/** `stretch to owner@example.com (queued)`, of all alerts. */
function mailsOf(alerts: readonly StoredAlert[]): string[] {
  return alerts.flatMap(({ deliveries }) =>
    deliveries.map(({ kind, to, role, state }) => `${kind} to ${role ?? 'owner'} ${to} (${state})`),
  );
}

const both = [
  'stretch to owner owner@example.com (queued)',
  `stretch to watcher ${WATCHER} (queued)`,
];

describe('news of a period without an alert', () => {
  test('is queued in a closed row of its own, which says what it is', () => {
    const { alerts, changed, decisions } = step({});
    expect(alerts).toMatchObject([
      {
        ...{ id: 'K-001@2026-04-01', state: 'closed', closedBecause: 'news', status: 'on_track' },
        ...{ value: 140, target: 100, attainment: 1.4, badCount: 0, acknowledged: false },
      },
    ]);
    expect(changed).toEqual(alerts);
    expect(mailsOf(alerts)).toEqual(both);
    expect(decisions.map(({ reason }) => reason.code)).toEqual(['news_stretch']);
  });

  test.each(['sent', 'queued', 'refused', 'unknown', 'sending'] as const)(
    'is not told again once it is %s',
    (state) => {
      const told = aDelivery('stretch', state, '2026-04-20 09:00');
      const row = anAlert({ state: 'closed', closedBecause: 'news', deliveries: [told] });
      const { alerts, changed } = step({ alerts: [row] });
      expect(alerts).toEqual([row]);
      expect(changed).toEqual([]);
    },
  );

  test('is told again of another period', () => {
    const told = [aDelivery('stretch', 'sent', '2026-03-20 09:00')];
    const march = { id: 'K-001@2026-03-01', period: day('2026-03-01') };
    const row = anAlert({ ...march, state: 'closed', closedBecause: 'news', deliveries: told });
    expect(mailsOf(step({ alerts: [row] }).changed)).toEqual(both);
  });
});

test('news of a period with an alert is queued in it, and changes nothing else of it', () => {
  const alert = anAlert({ state: 'recovered', closedBecause: 'recovered' });
  const [next] = step({ alerts: [alert] }).alerts;
  expect({ ...next, deliveries: alert.deliveries }).toEqual(alert);
  expect(mailsOf([next]).slice(1)).toEqual(both);
});

describe('nobody is told', () => {
  test.each<[string, Case]>([
    ['while the KPI is muted', { kpi: { ...stretch, mutedUntil: day('2026-04-21') } }],
    ['of a KPI that is paused', { kpi: { ...stretch, state: 'paused' } }],
    ['what the KPI has switched off', { kpi: { ...stretch, newsOff: ['stretch'] } }],
    ['of a KPI without an owner or watchers', { kpi: { stretch: 130, owner: '' } }],
  ])('%s', (_, changes) => {
    const { alerts, changed } = step(changes);
    expect([alerts, changed]).toEqual([[], []]);
  });

  test('who has switched it off for himself, by whatever capitals', () => {
    const people = [{ address: 'OWNER@example.com', newsOff: ['stretch' as const] }];
    expect(mailsOf(step({ settings: { people } }).alerts)).toEqual(both.slice(1));
  });
});

// The median is 11 and a deviation 1.4826: usual is 5.8 to 16.2.
const jumped = (value: number, status: 'on_track' | 'missed' = 'on_track') =>
  aStanding(status, { value, history: series(`9 10 11 12 13 10 11 12 ${value}`, '2026-04-01') });

test.each(['too_early', 'stale'] as const)('of a value that is %s nothing is news', (status) => {
  expect(step({ standing: { ...reached, status } }).news).toEqual([]);
});

describe('an unusual value', () => {
  test('is told to the owner alone, in its range', () => {
    const { alerts, news } = step({ kpi: { watchers: [WATCHER] }, standing: jumped(40) });
    expect(mailsOf(alerts)).toEqual(['jump to owner owner@example.com (queued)']);
    expect(news[0].reason.code).toBe('news_jump_above');
    expect(news[0].reason.values.high).toBeCloseTo(16.1891, 6);
  });

  test('that is a miss as well is told as that alone', () => {
    expect(step({ kpi: {}, standing: jumped(4, 'missed') }).news).toEqual([]);
    // Above, it is good for a KPI of "at least", whatever the target.
    expect(step({ kpi: {}, standing: jumped(40, 'missed') }).news).toHaveLength(1);
  });

  test('that reaches the stretch target is told as that alone', () => {
    expect(step({ kpi: { stretch: 30 }, standing: jumped(40) }).news).toMatchObject([
      { kind: 'stretch' },
    ]);
  });
});

describe('news that waits', () => {
  const queued = aDelivery('jump', 'queued', '2026-04-20 09:00');
  const row = anAlert({ state: 'closed', closedBecause: 'news', deliveries: [queued] });

  test('is dropped when it is true no more', () => {
    expect(mailsOf(step({ alerts: [row], kpi: {}, standing: jumped(12) }).alerts)).toEqual([]);
  });

  test('stays while it is true', () => {
    expect(step({ alerts: [row], kpi: {}, standing: jumped(40) }).alerts).toEqual([row]);
  });

  test('stays when its period is judged no more', () => {
    const may = jumped(12);
    const standing = { ...may, period: { from: day('2026-05-01'), to: day('2026-05-31') } };
    expect(step({ alerts: [row], kpi: {}, standing }).alerts).toEqual([row]);
  });

  test('stays when it may have gone out already', () => {
    const unknown = { ...row, deliveries: [aDelivery('jump', 'unknown', '2026-04-20 09:00')] };
    expect(step({ alerts: [unknown], kpi: {}, standing: jumped(12) }).alerts).toEqual([unknown]);
  });

  test('of a leading KPI is of today alone', () => {
    const early = aDelivery('early', 'queued', '2026-03-30 09:00');
    const march = { id: 'K-001@2026-03-01', period: day('2026-03-01'), deliveries: [early] };
    const old = anAlert({ ...march, state: 'closed', closedBecause: 'news' });
    expect(mailsOf(step({ alerts: [old], kpi: {}, standing: jumped(12) }).alerts)).toEqual([]);
  });
});

describe('a sum', () => {
  const total = (value: number) =>
    aStanding('too_early', {
      value: 3,
      history: series(`90 100 110 120 130 100 110 120 ${value} 3`, '2026-04-01'),
    });
  const kpi: Partial<Kpi> = { aggregation: 'sum', starts: undefined };

  test('that has just ended is told of its ended period, by its verdict', () => {
    const { alerts } = step({
      kpi: { ...kpi, stretch: 200 },
      standing: total(210),
      now: '2026-04-02 09:00',
    });
    expect(alerts).toMatchObject([
      { id: 'K-001@2026-03-01', status: 'met', value: 210, closedBecause: 'news' },
    ]);
  });

  test.each([
    ['2026-04-03 09:00', 1],
    ['2026-04-20 09:00', 0],
  ])('on %s: %i', (now, count) => {
    const standing = { ...total(400), status: 'on_track' as const };
    expect(step({ kpi, standing, now }).news).toHaveLength(count);
  });
});

describe('a changed schedule', () => {
  const change = (changes: Partial<ScheduleChange> = {}): ScheduleChange => ({
    ...{ kpi: 'K-001', field: 'due', before: '2026-12-31', after: '2026-06-30', reason: '' },
    ...{ at: at('2026-04-21 08:00'), by: 'maker@example.com', ...changes },
  });
  const kpi = { watchers: [WATCHER] };
  const standing = aStanding('on_track');
  const toBoth = ['owner owner@example.com', `watcher ${WATCHER}`];

  test('is told to owner and watchers, and not to who made it', () => {
    const by = 'Owner@example.com';
    expect(mailsOf(step({ kpi, standing, changes: [change({ by })] }).alerts)).toEqual([
      `schedule to watcher ${WATCHER} (queued)`,
    ]);
  });

  test('is queued once, while it waits', () => {
    const changes = [change()];
    const first = step({ kpi, standing, changes });
    expect(mailsOf(first.alerts)).toEqual(toBoth.map((to) => `schedule to ${to} (queued)`));
    const later = step({ kpi, standing, changes, alerts: first.alerts, now: '2026-04-25 09:00' });
    expect(later.changed).toEqual([]);
    // It is still known for the mail that will tell it.
    expect(later.news).toMatchObject([{ changes: [{ field: 'due' }] }]);
  });

  test('is told again when more is changed after the mail', () => {
    const sent = anAlert({
      state: 'closed',
      deliveries: [aDelivery('schedule', 'sent', '2026-04-21 08:30')],
    });
    const more = change({
      field: 'target',
      before: '100',
      after: '90',
      at: at('2026-04-21 08:45'),
    });
    const changes = [change(), more];
    const { news, changed } = step({ kpi: {}, standing, changes, alerts: [sent] });
    expect(news).toMatchObject([{ changes: [{ field: 'target' }] }]);
    expect(mailsOf(changed)).toEqual([
      'schedule to owner owner@example.com (sent)',
      'schedule to owner owner@example.com (queued)',
    ]);
  });
});
