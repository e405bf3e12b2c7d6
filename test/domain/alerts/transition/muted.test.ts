import { transition } from '../../../../src/domain/alerts/transition';
import { aKpi, day } from '../../../support/a-kpi';
import { aCase, anAlert, aStanding } from '../../../support/an-alert';
import { next, none, queuedMiss, testRules } from './rules';

describe('transition, while the KPI is muted', () => {
  testRules([
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
  ]);

  test('drops what waits to be sent while muted', () => {
    const terms = aKpi({ mutedUntil: day('2026-05-01') });
    expect(transition(aCase({ stored: queuedMiss, terms })).next?.deliveries).toEqual([]);
  });
});
