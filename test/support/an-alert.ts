import type { Delivery, OwedKind, StoredAlert } from '../../src/domain/alerts/alert';
import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from '../../src/domain/alerts/alert-settings';
import type { AlertCase } from '../../src/domain/alerts/alert-case';
import type { AlertMoment } from '../../src/domain/alerts/moves';
import { isDayOff } from '../../src/domain/alerts/quiet-days';
import { periodOf } from '../../src/domain/calendar/period';
import { zoneReader } from '../../src/domain/calendar/zone';
import type { Standing, Status } from '../../src/domain/kpi/standing/standing';
import { aKpi, day } from './a-kpi';
import { frozen } from './frozen';

const seoul = zoneReader('Asia/Seoul');

/** A moment in Seoul: `2026-04-20 09:00`. */
export function at(wallClock: string): Date {
  return new Date(`${wallClock.replace(' ', 'T')}:00+09:00`);
}

/** In Seoul, under the usual settings but for those that the test names. */
export function momentOf(now: Date, changes: Partial<AlertSettings> = {}): AlertMoment {
  const settings = { ...DEFAULT_ALERT_SETTINGS, ...changes };
  return {
    now,
    today: seoul.dayOf(now),
    dayOf: seoul.dayOf,
    isDayOff: (today) => isDayOff(today, settings.quiet),
    settings,
  };
}

export function momentAt(wallClock: string, changes: Partial<AlertSettings> = {}): AlertMoment {
  return momentOf(at(wallClock), changes);
}

/** A miss of April 2026 in the morning of the 21st that nobody has heard of, with what the test says otherwise. */
export function aCase(changes: Partial<AlertCase> = {}): AlertCase {
  return frozen({
    standing: aStanding('missed'),
    terms: aKpi(),
    moment: momentAt('2026-04-21 09:00'),
    missing: { told: [], acknowledged: false },
    ...changes,
  });
}

/** A standing of April 2026, running unless the status says that it is closed. */
export function aStanding(status: Status, changes: Partial<Standing> = {}): Standing {
  const attainment: Partial<Record<Status, number>> = {
    missed: 0.8,
    at_risk: 0.95,
    on_track: 1.1,
    met: 1.1,
    short: 0.95,
  };
  return {
    kpi: 'K-001',
    status,
    reason: { code: status, values: {} },
    period: periodOf(day('2026-04-01'), 'month'),
    closed: status === 'met' || status === 'short',
    attainment: attainment[status],
    history: [],
    ...changes,
  };
}

export function aDelivery(
  kind: OwedKind,
  state: Delivery['state'],
  when: string,
  to = 'owner@example.com',
): Delivery {
  return { kind, to, state, at: at(when) };
}

/** An open, mailed miss of April 2026, with what the test says otherwise. */
export function anAlert(changes: Partial<StoredAlert> = {}): StoredAlert {
  return {
    id: 'K-001@2026-04-01',
    kpi: 'K-001',
    period: day('2026-04-01'),
    state: 'open',
    status: 'missed',
    attainment: 0.8,
    reason: { code: 'as_written', values: { text: '' } },
    badCount: 1,
    openedAt: at('2026-04-20 09:00'),
    evaluatedAt: at('2026-04-20 09:00'),
    acknowledged: false,
    plan: '',
    planDue: day('2026-04-27'),
    deliveries: [aDelivery('missed', 'sent', '2026-04-20 09:00')],
    ...changes,
  };
}
