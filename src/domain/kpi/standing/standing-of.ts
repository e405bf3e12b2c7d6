import type { Day } from '../../calendar/day';
import { nextPeriod } from '../../calendar/period';
import { type Aim, type Attainment, attainmentOf, judgedBy } from './attainment';
import { type Gap, gapOf, gapToDate, withGap } from './gap';
import type { KpiHistory } from './history';
import { inForce } from './in-force';
import type { Kpi } from '../kpi';
import { landingOf } from './landing';
import { type Pace, paceOf } from './pace';
import { comparisonMissing } from './relative-target';
import { shownLanding } from './shown-landing';
import type { Interval, PeriodValue, Standing } from './standing';
import { statusOf } from './status';
import { currentPeriod, type Subject, subjectOf } from './subject';
import { aimIn, aimOn, partOf } from './target';
import { nextBounds, trendOf, trendPeriods } from './trend';

/**
 * Where a KPI stands today, and why. `today` is a day of the spreadsheet's zone. Which period it speaks
 * of is `subjectOf`'s matter, the order of the statuses `statusOf`'s.
 */
export function standingOf(defined: Kpi, history: KpiHistory, today: Day): Standing {
  const subject = subjectOf(defined, history, today);
  const { period, closed, reading } = subject;
  const kpi = inForce(defined, Math.min(today, period.to));
  const value = reading.kind === 'value' ? reading.value : undefined;
  const aim = aimIn(kpi, period, today);
  const before = history.closed.filter((past) => past.period.from < period.from);
  const pace = isPaced(kpi, subject)
    ? paceOf({
        period,
        today,
        cadence: kpi.cadence,
        earlier: before,
        cumulative: history.cumulative,
      })
    : undefined;
  const landing =
    pace && value !== undefined
      ? landingOf(
          period,
          value,
          pace,
          before.map((past) => past.value),
        )
      : undefined;
  const known = value === undefined ? before : [...before, { period, value }];
  const verdict = statusOf({
    direction: judgedBy(aim),
    warnAt: kpi.warnAt,
    missAt: kpi.missAt,
    subject,
    pace,
    knownBefore: before.length > 0,
    noTarget: aim.target === undefined ? comparisonMissing(kpi, period, before) : undefined,
    attainment: attained(kpi, value, pace ? partOf(aim, pace.due) : aim),
    attainmentYesterday: pace ? attainmentOf(value, partOf(aim, pace.dueYesterday)) : undefined,
    landingAtBest: bestOf(landing?.bounds, aim),
    nextAtBest: pace
      ? undefined
      : bestOf(
          nextBounds(known.map((point) => point.value)),
          aimOn(defined, nextPeriod(period, kpi.cadence).to),
        ),
  });
  const shownEnd =
    landing && value !== undefined
      ? shownLanding(
          landing,
          value,
          before.map((past) => past.value),
        )
      : undefined;
  const isPart = kpi.aggregation === 'sum' && !closed;
  const trendValues = (isPart ? before : known).map((point) => point.value);
  const trend = trendOf(trendValues);
  const judged = verdict.status !== 'too_early' && verdict.status !== 'error';
  const gap = judged && verdict.status !== 'stale' ? gapShown(value, aim, pace) : undefined;
  return {
    kpi: kpi.id,
    status: verdict.status,
    reason: withGap(verdict.reason, gap, kpi.unit),
    period,
    closed,
    value: reading.kind === 'partial' ? reading.value : value,
    live: history.current.kind === 'value' ? history.current.value : undefined,
    target: aim.target,
    targetHigh: aim.direction === 'between' ? aim.targetHigh : undefined,
    gap,
    attainment: judged && verdict.status !== 'stale' ? shown(value, aim, pace) : undefined,
    expected: pace && aim.target !== undefined ? aim.target * pace.due : undefined,
    landing: judged ? shownEnd?.value : undefined,
    landingInterval: judged ? shownEnd?.interval : undefined,
    trend,
    trendPeriods: trend && trendPeriods(trendValues),
    history: withCurrent(kpi, history, today),
  };
}

/** A movement against a baseline that is no number is a fault of the definition, which no period mends. */
function attained({ change }: Kpi, value: number | undefined, aim: Aim): Attainment {
  if (change?.basis === 'baseline' && aim.target === undefined) {
    return { ok: false, problem: { code: 'comparison_no_baseline', field: 'baseline' } };
  }
  return attainmentOf(value, aim);
}

function shown(value: number | undefined, aim: Aim, pace: Pace | undefined): number | undefined {
  const attainment = attainmentOf(value, pace ? partOf(aim, pace.due) : aim);
  return attainment.ok ? attainment.attainment : undefined;
}

function gapShown(value: number | undefined, aim: Aim, pace: Pace | undefined): Gap | undefined {
  return pace ? gapToDate(value, aim, pace.due) : gapOf(value, aim);
}

/** A running sum is held against what is due of it by now. */
function isPaced({ aggregation }: Kpi, { closed, waiting }: Subject): boolean {
  return aggregation === 'sum' && !closed && !waiting;
}

/** The attainment of the best value that the bounds allow, each bound being 80 % certain. */
function bestOf(bounds: Interval | undefined, aim: Aim): Attainment | undefined {
  if (!bounds) return undefined;
  switch (aim.direction) {
    case 'at_least':
    case 'more_than':
      return attainmentOf(bounds.high, aim);
    case 'at_most':
    case 'less_than':
      return attainmentOf(bounds.low, aim);
    case 'between': {
      if (aim.target === undefined) return undefined;
      const nearest = Math.min(bounds.high, Math.max(bounds.low, aim.target));
      return attainmentOf(nearest, aim);
    }
  }
}

function withCurrent(kpi: Kpi, history: KpiHistory, today: Day): readonly PeriodValue[] {
  if (history.current.kind !== 'value') return history.closed;
  const { period } = currentPeriod(kpi, today);
  return [...history.closed, { period, value: history.current.value }];
}
