import { transition } from '../../../../src/domain/alerts/transition';
import { aCase, anAlert, aStanding } from '../../../support/an-alert';
import { next, none, queuedMiss, testRules } from './rules';

describe('transition, when a miss is over', () => {
  testRules([
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
  ]);

  test('drops what waits to be sent when it has recovered before', () => {
    const { next: after } = transition(
      aCase({ stored: queuedMiss, standing: aStanding('on_track') }),
    );
    expect(after?.deliveries).toEqual([]);
  });
});
