import { transition } from '../../../../src/domain/alerts/transition';
import { day } from '../../../support/a-kpi';
import { aCase, anAlert, aStanding, momentAt } from '../../../support/an-alert';
import { next, none, testRules } from './rules';

const pending = anAlert({ state: 'pending', deliveries: [] });

describe('transition, until a miss is mailed', () => {
  testRules([
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
  ]);

  test('asks for cause and plan within five working days', () => {
    const friday = transition(aCase({ moment: momentAt('2026-04-24 09:00') }));
    expect(friday.next?.planDue).toBe(day('2026-05-01'));
  });
});
