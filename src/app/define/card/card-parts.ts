import type { CardPoint, CardStanding, KpiCard } from '../../../contract/rpc/define';
import type { StoredAlert } from '../../../domain/alerts/alert';
import { type Day, isoOf } from '../../../domain/calendar/day';
import { type Cadence, periodOf, previousPeriod } from '../../../domain/calendar/period';
import type { ZoneReader } from '../../../domain/calendar/zone';
import type { Kpi } from '../../../domain/kpi/kpi';
import type { PeriodValue, Reason, Standing } from '../../../domain/kpi/standing/standing';
import { currentPeriod } from '../../../domain/kpi/standing/subject';
import { aimIn } from '../../../domain/kpi/standing/target';
import type { Measurement } from '../../evaluate/ports';

/** A standing whose reason is put into words for its reader. */
export type ReadStanding = Omit<CardStanding, 'reason'> & { reason: Reason };

const SHOWN_PERIODS = 12;

export function recordedValues(recorded: readonly Measurement[], cadence: Cadence): PeriodValue[] {
  return [...recorded]
    .sort((a, b) => a.period - b.period)
    .map(({ period, value }) => ({ period: periodOf(period, cadence), value }));
}

/** The last periods one after the other, as in the form: up to the current one, those without a value among them. */
export function lastPoints(
  known: readonly PeriodValue[],
  { kpi, cadence, today }: { kpi: Kpi | undefined; cadence: Cadence; today: Day },
): CardPoint[] {
  if (known.length === 0) return [];
  const values = new Map(known.map(({ period, value }) => [period.from, value]));
  const points: CardPoint[] = [];
  // What is at rest has no current period: it is shown up to its last value.
  let period = kpi ? currentPeriod(kpi, today).period : known[known.length - 1].period;
  while (points.length < SHOWN_PERIODS && period.from >= known[0].period.from) {
    const { from, to } = period;
    const value = values.get(from) ?? null;
    const target = (kpi && aimIn(kpi, period, today).target) ?? null;
    points.unshift({ from: isoOf(from), to: isoOf(to), value, target, running: to >= today });
    period = previousPeriod(period, cadence);
  }
  return points;
}

export function cardStanding({
  status,
  reason,
  period,
  closed,
  ...figures
}: Standing): ReadStanding {
  const { value, target, targetHigh, attainment, expected, landing } = figures;
  return {
    status,
    reason,
    period: isoOf(period.from),
    closed,
    value: value ?? null,
    target: target ?? null,
    targetHigh: targetHigh ?? null,
    attainment: attainment ?? null,
    expected: expected ?? null,
    landing: landing ?? null,
  };
}

export function openAlert(
  alerts: readonly StoredAlert[],
  id: string,
  zone: ZoneReader,
): KpiCard['alert'] {
  const open = alerts.filter(
    ({ kpi, state }) => kpi === id && (state === 'open' || state === 'acknowledged'),
  );
  const newest = open.sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime())[0];
  if (!newest) return null;
  const { openedAt, acknowledged, plan, planDue } = newest;
  return {
    since: isoOf(zone.dayOf(openedAt)),
    acknowledged,
    plan,
    planDue: planDue === undefined ? null : isoOf(planDue),
  };
}
