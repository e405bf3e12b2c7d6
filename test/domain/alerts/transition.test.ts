import type { OwedKind, StoredAlert } from '../../../src/domain/alerts/alert';
import { isLive } from '../../../src/domain/alerts/moves';
import { transition } from '../../../src/domain/alerts/transition';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { Standing } from '../../../src/domain/kpi/standing/standing';
import { aKpi, day } from '../../support/a-kpi';
import { aCase, aDelivery, anAlert, aStanding, momentAt } from '../../support/an-alert';

type Row = [
  rule: string,
  stored: StoredAlert | undefined,
  standing: Standing,
  terms: Partial<Kpi>,
  now: string,
  state: StoredAlert['state'] | undefined,
  owed: OwedKind | undefined,
  reason: string,
];

const none = undefined;
const next = '2026-04-21 09:00';
const pending = anAlert({ state: 'pending', deliveries: [] });
const atRisk = anAlert({
  status: 'at_risk',
  deliveries: [aDelivery('at_risk', 'sent', '2026-04-20 09:00')],
});
const noData = anAlert({
  state: 'pending',
  status: 'no_data',
  deliveries: [],
  attainment: undefined,
});
const loading = aStanding('error', {
  reason: { code: 'actual_loading', values: { shows: 'Loading...' } },
});
const queuedMiss = anAlert({ deliveries: [aDelivery('missed', 'queued', '2026-04-20 09:00')] });
const march = { from: day('2026-03-01'), to: day('2026-03-31') };

const rules: Row[] = [
  [
    'says nothing of a KPI on track',
    none,
    aStanding('on_track'),
    {},
    next,
    none,
    none,
    'alert_none',
  ],
  [
    'says nothing while it is too early',
    none,
    aStanding('too_early'),
    {},
    next,
    none,
    none,
    'alert_waiting',
  ],
  [
    'mails a first miss at once by default',
    none,
    aStanding('missed'),
    {},
    next,
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'mails a first risk at once by default',
    none,
    aStanding('at_risk'),
    {},
    next,
    'open',
    'at_risk',
    'alert_confirmed',
  ],
  [
    'mails a closed period that was missed',
    none,
    aStanding('missed', { closed: true }),
    {},
    next,
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'mails a closed period that fell just short, in that word',
    none,
    aStanding('short'),
    {},
    next,
    'open',
    'short',
    'alert_confirmed',
  ],
  [
    'waits until confirm_after evaluations were bad',
    none,
    aStanding('missed'),
    { confirmAfter: 2 },
    next,
    'pending',
    none,
    'alert_pending',
  ],
  [
    'mails at confirm_after, not after it',
    pending,
    aStanding('missed'),
    { confirmAfter: 2 },
    next,
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'counts a monthly rate once a day',
    pending,
    aStanding('missed'),
    { confirmAfter: 2 },
    '2026-04-20 15:00',
    'pending',
    none,
    'alert_pending',
  ],
  [
    'counts a sum at every evaluation',
    pending,
    aStanding('missed'),
    { confirmAfter: 2, aggregation: 'sum' },
    '2026-04-20 10:00',
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'counts an evaluation of the same moment once',
    pending,
    aStanding('missed'),
    { confirmAfter: 2, aggregation: 'sum' },
    '2026-04-20 09:00',
    'pending',
    none,
    'alert_pending',
  ],
  [
    'forgets an unconfirmed miss that is gone',
    pending,
    aStanding('on_track'),
    { confirmAfter: 3 },
    next,
    'closed',
    none,
    'closed_never_confirmed',
  ],
  [
    'mails once and no more while nothing changes',
    anAlert(),
    aStanding('missed'),
    {},
    next,
    'open',
    none,
    'alert_told',
  ],
  [
    'mails again at once when a risk becomes a miss',
    atRisk,
    aStanding('missed'),
    {},
    '2026-04-20 10:00',
    'open',
    'worse',
    'alert_worse',
  ],
  [
    'does not mail when a miss becomes a risk',
    anAlert(),
    aStanding('at_risk'),
    {},
    next,
    'open',
    none,
    'alert_told',
  ],
  [
    'does not mail a worsening twice',
    anAlert({ status: 'at_risk' }),
    aStanding('missed'),
    {},
    next,
    'open',
    none,
    'alert_told',
  ],
  [
    'mails a worsening of an acknowledged risk',
    { ...atRisk, acknowledged: true },
    aStanding('missed'),
    {},
    next,
    'acknowledged',
    'worse',
    'alert_worse',
  ],
  [
    'mails again after seven days of an unacknowledged miss',
    anAlert(),
    aStanding('missed'),
    {},
    '2026-04-27 09:00',
    'open',
    'missed',
    'alert_repeat',
  ],
  [
    'allows a trigger that comes 59 minutes early in the week',
    anAlert(),
    aStanding('missed'),
    {},
    '2026-04-27 08:01',
    'open',
    'missed',
    'alert_repeat',
  ],
  [
    'does not repeat an hour before the week is over',
    anAlert(),
    aStanding('missed'),
    {},
    '2026-04-27 08:00',
    'open',
    none,
    'alert_told',
  ],
  [
    'never repeats with repeat_days 0',
    anAlert(),
    aStanding('missed'),
    { repeatDays: 0 },
    '2026-04-30 09:00',
    'open',
    none,
    'alert_told',
  ],
  [
    'stops repeating when the owner ticked',
    anAlert({ acknowledged: true }),
    aStanding('missed'),
    {},
    '2026-04-29 09:00',
    'acknowledged',
    none,
    'alert_acknowledged',
  ],
  [
    'stops repeating when the owner wrote a plan',
    anAlert({ plan: 'Call them' }),
    aStanding('missed'),
    {},
    '2026-04-29 09:00',
    'acknowledged',
    none,
    'alert_acknowledged',
  ],
  [
    'takes a plan of blanks for none',
    anAlert({ plan: '  ' }),
    aStanding('missed'),
    {},
    '2026-04-29 09:00',
    'open',
    'missed',
    'alert_repeat',
  ],
  [
    'does not repeat what still waits to be sent',
    queuedMiss,
    aStanding('missed'),
    {},
    '2026-04-29 09:00',
    'open',
    none,
    'alert_queued',
  ],
  [
    'recovers two points above warn_at, with one mail',
    anAlert(),
    aStanding('on_track', { attainment: 1.02 }),
    {},
    next,
    'recovered',
    'recovered',
    'closed_recovered',
  ],
  [
    'stays open on the edge',
    anAlert(),
    aStanding('on_track', { attainment: 1.019 }),
    {},
    next,
    'open',
    none,
    'alert_recovering',
  ],
  [
    'recovers inside a range',
    anAlert(),
    aStanding('on_track', { attainment: 1 }),
    { direction: 'between' },
    next,
    'recovered',
    'recovered',
    'closed_recovered',
  ],
  [
    'recovers silently when no miss was mailed',
    queuedMiss,
    aStanding('on_track'),
    {},
    next,
    'recovered',
    none,
    'closed_recovered',
  ],
  [
    'begins anew when it is missed again in the period',
    anAlert({ state: 'recovered' }),
    aStanding('missed'),
    {},
    next,
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'ends with a period that closes as met',
    anAlert(),
    aStanding('met', { attainment: 1 }),
    {},
    next,
    'closed',
    none,
    'closed_met',
  ],
  [
    'sends nothing while muted',
    none,
    aStanding('missed'),
    { mutedUntil: day('2026-04-21') },
    next,
    'pending',
    none,
    'alert_muted',
  ],
  [
    'mails what is still bad when the mute ends, as new',
    { ...anAlert({ state: 'pending' }) },
    aStanding('missed'),
    { mutedUntil: day('2026-04-20') },
    next,
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'does not ask for a number before its grace is over',
    none,
    aStanding('no_data', { closed: true, period: march }),
    {},
    '2026-04-05 09:00',
    'pending',
    none,
    'alert_not_due',
  ],
  [
    'asks for a number one grace after it was due',
    none,
    aStanding('no_data', { closed: true, period: march }),
    {},
    '2026-04-06 09:00',
    'open',
    'no_data',
    'alert_number',
  ],
  [
    'asks for a running number one grace after it was first missing',
    noData,
    aStanding('no_data'),
    {},
    '2026-04-25 09:00',
    'open',
    'no_data',
    'alert_number',
  ],
  [
    'asks for a stale number at once',
    none,
    aStanding('stale'),
    {},
    next,
    'open',
    'no_data',
    'alert_number',
  ],
  [
    'asks again after a week',
    anAlert({ status: 'no_data', deliveries: [aDelivery('no_data', 'sent', '2026-04-20 09:00')] }),
    aStanding('no_data'),
    {},
    '2026-04-27 09:00',
    'open',
    'no_data',
    'alert_repeat',
  ],
  [
    'does not ask again before',
    anAlert({ status: 'no_data', deliveries: [aDelivery('no_data', 'sent', '2026-04-20 09:00')] }),
    aStanding('no_data'),
    {},
    '2026-04-26 09:00',
    'open',
    none,
    'alert_told',
  ],
  [
    'leaves an open miss as it was while its number is missing',
    anAlert(),
    aStanding('no_data'),
    {},
    next,
    'open',
    none,
    'alert_not_due',
  ],
  [
    'ends the asking silently when the number is back',
    { ...noData, state: 'open' },
    aStanding('on_track'),
    {},
    next,
    'closed',
    none,
    'closed_number_back',
  ],
  [
    'takes up a miss when the missing number comes in bad',
    { ...noData, state: 'open' },
    aStanding('missed'),
    {},
    next,
    'open',
    'missed',
    'alert_confirmed',
  ],
  [
    'tells of a broken number at once',
    none,
    aStanding('error'),
    {},
    next,
    'open',
    'error',
    'alert_number',
  ],
  [
    'waits one run for a cell that is loading',
    none,
    loading,
    {},
    next,
    'pending',
    none,
    'alert_not_due',
  ],
  [
    'tells of a cell that still loads in the next run',
    { ...noData, status: 'error' },
    loading,
    {},
    '2026-04-20 10:00',
    'open',
    'error',
    'alert_number',
  ],
];

describe('transition', () => {
  test.each(rules)('%s', (_, stored, standing, terms, now, state, owed, reason) => {
    const result = transition(
      aCase({ stored, standing, terms: aKpi(terms), moment: momentAt(now) }),
    );
    expect({ state: result.next?.state, owed: result.owed, reason: result.reason.code }).toEqual({
      state,
      owed,
      reason,
    });
  });

  test('asks for cause and plan within five working days', () => {
    const friday = transition(aCase({ moment: momentAt('2026-04-24 09:00') }));
    expect(friday.next?.planDue).toBe(day('2026-05-01'));
  });

  test('leaves a miss untouched by a number that is missing: status, count and moment', () => {
    const before = anAlert();
    const { next: after } = transition(aCase({ stored: before, standing: aStanding('no_data') }));
    expect(after).toEqual(before);
  });

  test('drops what waits to be sent when it has recovered before', () => {
    const { next: after } = transition(
      aCase({ stored: queuedMiss, standing: aStanding('on_track') }),
    );
    expect(after?.deliveries).toEqual([]);
  });

  test('drops what waits to be sent while muted', () => {
    const terms = aKpi({ mutedUntil: day('2026-05-01') });
    expect(transition(aCase({ stored: queuedMiss, terms })).next?.deliveries).toEqual([]);
  });

  test('evaluating twice at one moment changes nothing', () => {
    for (const [, stored, standing, terms, now] of rules) {
      const alertCase = aCase({ stored, standing, terms: aKpi(terms), moment: momentAt(now) });
      const once = transition(alertCase).next;
      if (!once || !isLive(once)) continue;
      const twice = transition({ ...alertCase, stored: once }).next;
      expect({ count: twice?.badCount, at: twice?.evaluatedAt }).toEqual({
        count: once.badCount,
        at: once.evaluatedAt,
      });
    }
  });
});
