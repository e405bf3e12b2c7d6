import { previousPeriod } from '../calendar/period';
import type { Kpi } from '../kpi/kpi';
import type { Reason, Standing } from '../kpi/standing/standing';
import type { StoredAlert } from './alert';
import { untoldMiss } from './closed-period';
import { withoutOwed } from './deliveries';
import { missingNumber } from './missing-number';
import { type AlertMoment, close, isLive, type Transition } from './moves';
import { closeWithPeriod } from './period-end';
import { withOwed } from './owed';
import { transition } from './transition';

/** What all alerts together go by. */
export interface AlertsInput {
  stored: readonly StoredAlert[];
  /** Every KPI whose row can be read, whatever its state. */
  kpis: readonly Kpi[];
  standings: readonly Standing[];
  /** KPIs with a row that cannot be read: it is not deleted. */
  unread: ReadonlySet<string>;
  moment: AlertMoment;
}

export interface AlertStep {
  /** Every alert as it now stands, the unchanged ones included. */
  alerts: readonly StoredAlert[];
  /** Those that are to be written. */
  changed: readonly StoredAlert[];
  /** Of each alert that was looked at: why it is mailed now, or not. */
  decisions: readonly AlertDecision[];
}

export interface AlertDecision {
  alert: StoredAlert;
  reason: Reason;
}

/**
 * Moves all alerts on: each active KPI's by its standing, those of periods that are over, and those of
 * KPIs that are active no more. A sum that closed as a miss of which nobody was told is told now. What
 * becomes owed is queued in the alert itself, so that one write holds both.
 */
export function stepAlerts({ stored, kpis, standings, unread, moment }: AlertsInput): AlertStep {
  const alerts = new Map(stored.map((alert) => [alert.id, alert]));
  const changed = new Map<string, StoredAlert>();
  const decisions: AlertDecision[] = [];
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const standingOf = new Map(standings.map((standing) => [standing.kpi, standing]));

  function put(moved: Transition, kpi?: Kpi): void {
    if (!moved.next) return;
    const { alert, reason } = withOwed(moved.next, moved, {
      before: alerts.get(moved.next.id),
      kpi,
      kpis: byId,
      moment,
    });
    decisions.push({ alert, reason });
    if (alert === alerts.get(alert.id)) return;
    alerts.set(alert.id, alert);
    changed.set(alert.id, alert);
  }

  const places = new Map(stored.map((alert) => [placeOf(alert.kpi, alert.period), alert]));
  const untold = new Map<string, Standing>();
  for (const standing of standings) {
    const kpi = byId.get(standing.kpi);
    if (!kpi || kpi.state !== 'active') continue;
    const before = previousPeriod(standing.period, kpi.cadence);
    const miss = untoldMiss(kpi, standing, places.get(placeOf(kpi.id, before.from)), moment);
    if (miss) untold.set(placeOf(kpi.id, miss.period.from), miss);
  }
  for (const alert of stored) {
    const kpi = byId.get(alert.kpi);
    if (!isLive(alert)) {
      // What an ended alert still owes is owed no more when its KPI is not watched any longer.
      const isWatched = kpi ? kpi.state === 'active' : unread.has(alert.kpi);
      if (!isWatched) put({ next: withoutOwed(alert), reason: alert.reason });
      continue;
    }
    const standing = standingOf.get(alert.kpi);
    if (!kpi) {
      if (!unread.has(alert.kpi)) put(close(alert, 'deleted', moment));
    } else if (kpi.state !== 'active') {
      put(close(alert, kpi.state === 'retired' ? 'retired' : 'paused', moment));
    } else if (untold.has(placeOf(alert.kpi, alert.period))) {
      continue;
    } else if (standing && standing.period.from !== alert.period) {
      put(closeWithPeriod(alert, kpi, standing.history, moment));
    }
  }
  const stands = new Map(
    [...alerts.values()].map((alert) => [placeOf(alert.kpi, alert.period), alert]),
  );
  const ofKpi = new Map<string, StoredAlert[]>();
  for (const alert of alerts.values()) {
    ofKpi.set(alert.kpi, [...(ofKpi.get(alert.kpi) ?? []), alert]);
  }
  for (const standing of [...untold.values(), ...standings]) {
    const kpi = byId.get(standing.kpi);
    if (!kpi || kpi.state !== 'active') continue;
    const current = stands.get(placeOf(standing.kpi, standing.period.from));
    const missing = missingNumber(kpi, standing, ofKpi.get(kpi.id) ?? [], moment);
    put(transition({ stored: current, standing, terms: kpi, moment, missing }), kpi);
  }
  return { alerts: [...alerts.values()], changed: [...changed.values()], decisions };
}

function placeOf(kpi: string, period: number): string {
  return `${kpi} ${period}`;
}
