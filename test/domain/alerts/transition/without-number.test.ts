import { transition } from '../../../../src/domain/alerts/transition';
import { day } from '../../../support/a-kpi';
import { aCase, aDelivery, anAlert, aStanding } from '../../../support/an-alert';
import { next, none, testRules } from './rules';

const noData = anAlert({
  state: 'pending',
  status: 'no_data',
  deliveries: [],
  attainment: undefined,
});
const loading = aStanding('error', {
  reason: { code: 'actual_loading', values: { shows: 'Loading...' } },
});
const march = { from: day('2026-03-01'), to: day('2026-03-31') };

describe('transition, without a number', () => {
  testRules([
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
      anAlert({
        status: 'no_data',
        deliveries: [aDelivery('no_data', 'sent', '2026-04-20 09:00')],
      }),
      aStanding('no_data'),
      {},
      '2026-04-27 09:00',
      'open',
      'no_data',
      'alert_repeat',
    ],
    [
      'does not ask again before',
      anAlert({
        status: 'no_data',
        deliveries: [aDelivery('no_data', 'sent', '2026-04-20 09:00')],
      }),
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
  ]);

  test('leaves a miss untouched by a number that is missing: status, count and moment', () => {
    const before = anAlert();
    const { next: after } = transition(aCase({ stored: before, standing: aStanding('no_data') }));
    expect(after).toEqual(before);
  });
});
