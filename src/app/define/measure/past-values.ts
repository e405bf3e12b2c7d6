import type { Day } from '../../../domain/calendar/day';
import { type Cadence, daysIn, periodOf, periodsBetween } from '../../../domain/calendar/period';
import type { MeasureReader } from '../../../domain/kpi/evaluate/history-reading';
import type { PeriodValue } from '../../../domain/kpi/standing/standing';
import type { Expression } from '../../../domain/measure/tree';
import type { Measurement, SourceRanges } from '../../evaluate/ports';
import { readMeasure } from '../../evaluate/read-measure';
import type { Moment } from '../../ports';

/** What is known of a KPI before it is saved. */
export interface PastValues {
  /** Values of closed periods, oldest first. */
  closed: readonly PeriodValue[];
  /** Some period has a value, be it the running one. */
  hasValue: boolean;
  /** What is measured, where it is a measure: it says which values there can be. */
  tree?: Expression;
}

export const NO_PAST: PastValues = { closed: [], hasValue: false };

/** Two whole seasons and what a trend is read from; older periods say little of the next and cost time. */
const MOST_PERIODS: Record<Cadence, number> = {
  day: 180,
  week: 156,
  month: 60,
  quarter: 24,
  half: 16,
  year: 12,
};

/** Rows that begin later in a period than this share of it leave it out: a part of a period is none. */
const LATEST_BEGINNING = 0.25;

/** What a measure gives for the periods that its rows reach back to. */
export function measuredPast(
  sources: SourceRanges,
  moment: Moment,
  { measure, cadence }: { measure: string; cadence: Cadence },
): PastValues {
  const read = readMeasure(sources, moment, measure);
  if (!read.ok) return NO_PAST;
  const today = moment.zone.dayOf(moment.now);
  const closed = closedValues(read.reader, cadence, today);
  const running = periodOf(today, cadence);
  const now = read.reader.over({ from: running.from, to: today });
  const hasValue = closed.length > 0 || now.kind === 'value';
  return { closed, hasValue, tree: read.measure.tree };
}

/** Its values for the closed periods that the rows reach back to, oldest first. */
export function closedValues(reader: MeasureReader, cadence: Cadence, today: Day): PeriodValue[] {
  const running = periodOf(today, cadence);
  const first = reader.span?.first ?? running.from;
  const periods = periodsBetween(first, running.from - 1, cadence)
    .filter((period) => first - period.from <= LATEST_BEGINNING * daysIn(period))
    .slice(-MOST_PERIODS[cadence]);
  return periods.flatMap((period): PeriodValue[] => {
    const reading = reader.over(period);
    return reading.kind === 'value' ? [{ period, value: reading.value }] : [];
  });
}

/**
 * What was recorded of a KPI. A cell has the number of its period for as long as that runs; what a measure
 * gave while it ran is a part of it.
 */
export function recordedPast(
  recorded: readonly Measurement[],
  { cadence, measure }: { cadence: Cadence; measure: string },
  { now, zone }: Pick<Moment, 'now' | 'zone'>,
): PastValues {
  const today = zone.dayOf(now);
  const isWhole = ({ byHand, source, recordedAt, period }: Measurement) =>
    byHand === true ||
    source !== 'formula' ||
    zone.dayOf(recordedAt) > periodOf(period, cadence).to;
  const closed = recorded
    .filter((row) => measure === '' || isWhole(row))
    .map(({ period, value }) => ({ period: periodOf(period, cadence), value }))
    .filter(({ period }) => period.to < today)
    .sort((a, b) => a.period.from - b.period.from);
  return { closed, hasValue: recorded.length > 0 };
}
