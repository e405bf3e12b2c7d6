import { previousPeriod } from '../calendar/period';
import { attainmentOf, judgedBy } from '../kpi/standing/attainment';
import { gapOf, withGap } from '../kpi/standing/gap';
import { inForce } from '../kpi/standing/in-force';
import type { Kpi } from '../kpi/kpi';
import type { Standing } from '../kpi/standing/standing';
import { closedVerdict } from '../kpi/standing/status';
import { aimOn } from '../kpi/standing/target';
import type { ClosedBecause, StoredAlert } from './alert';
import { isAboutNumber } from './condition';
import { sinceOpened } from './deliveries';
import { type AlertMoment, isLive } from './moves';

/** A closed period is told of in the first days of the next one, or while that is too young to judge. */
const FIRST_DAYS = 3;

/** An alert that ended so says all of its period, or nobody wants to hear more of it. */
const SAID: readonly (ClosedBecause | undefined)[] = [
  'met',
  'short',
  'missed',
  'paused',
  'retired',
  'deleted',
];

/**
 * How a sum stands in the period that has just ended, in the first days of the next one: by then the register
 * speaks of that. Nothing where the period has no value, or is of before the KPI starts.
 */
export function endedStanding(
  kpi: Kpi,
  standing: Standing,
  { today }: Pick<AlertMoment, 'today'>,
): Standing | undefined {
  if (kpi.aggregation !== 'sum' || standing.closed || standing.status === 'error') return undefined;
  const period = previousPeriod(standing.period, kpi.cadence);
  if (kpi.starts !== undefined && kpi.starts > period.to) return undefined;
  if (!isTooYoung(standing) && today >= standing.period.from + FIRST_DAYS) return undefined;
  const value = standing.history.find((point) => point.period.from === period.from)?.value;
  const aim = aimOn(kpi, period.to);
  const result = attainmentOf(value, aim);
  if (!result.ok) return undefined;
  const { status, reason } = closedVerdict(result.attainment, {
    ...inForce(kpi, period.to),
    direction: judgedBy(aim),
  });
  const gap = gapOf(value, aim);
  return {
    kpi: kpi.id,
    status,
    reason: withGap(reason, gap, kpi.unit),
    period,
    closed: true,
    value,
    target: aim.target,
    targetHigh: aim.direction === 'between' ? aim.targetHigh : undefined,
    gap,
    attainment: result.attainment,
    history: standing.history.filter((point) => point.period.from <= period.from),
  };
}

/**
 * The standing of the period that has just ended, when it is a miss of which nobody was told. A running
 * sum is judged by its pace, with the benefit of the day that is not over: only the period's end shows
 * for certain that it was missed.
 */
export function untoldMiss(
  kpi: Kpi,
  standing: Standing,
  stored: StoredAlert | undefined,
  moment: Pick<AlertMoment, 'today'>,
): Standing | undefined {
  const ended = endedStanding(kpi, standing, moment);
  return ended?.status === 'missed' && !isTold(stored) ? ended : undefined;
}

/** What waits for another reason, such as a comparison or another measure, may do so for all of its period. */
function isTooYoung({ status, reason }: Standing): boolean {
  return status === 'too_early' && reason.code === 'too_early';
}

function isTold(alert: StoredAlert | undefined): boolean {
  if (!alert) return false;
  if (!isLive(alert)) return SAID.includes(alert.closedBecause);
  if (isAboutNumber(alert.status)) return false;
  return sinceOpened(alert).some(({ kind }) => kind === 'missed' || kind === 'worse');
}
