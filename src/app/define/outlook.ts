import { type Day, parseIsoDay } from '../../domain/calendar/day';
import { type Cadence, daysIn, type Period, periodsBetween } from '../../domain/calendar/period';
import {
  type Outlook,
  outlookOf,
  type ProposedBaseline,
  proposedBaseline,
} from '../../domain/define/outlook';
import type { PeriodValue } from '../../domain/kpi/standing';
import { dataSpan, measureCells, measureOver, parseMeasure } from '../../domain/measure';
import type { SourceRanges } from '../evaluate/ports';
import type { Moment } from '../ports';
import { Refusal } from '../refusal';

export interface OutlookRequest {
  measure: string;
  cadence: Cadence;
  /** ISO. */
  due: string;
}

export interface MeasureOutlook {
  outlook: Outlook;
  baseline: ProposedBaseline | undefined;
}

/** Two whole seasons and what a trend is read from; older periods say little of the next and cost time. */
const MOST_PERIODS: Record<Cadence, number> = {
  day: 180,
  week: 156,
  month: 60,
  quarter: 24,
  half: 16,
  year: 12,
};

/** Where the KPI goes by the rows that its measure reads, and where it stands. */
export function measureOutlook(
  sources: SourceRanges,
  moment: Moment,
  { measure, cadence, due }: OutlookRequest,
): MeasureOutlook {
  const day = parseIsoDay(due);
  if (day === undefined) throw new Refusal({ code: 'payload_wrong', values: { place: 'due' } });
  const past = measuredPast(sources, moment, measure, cadence);
  return { outlook: outlookOf(past, day, cadence), baseline: proposedBaseline(past, cadence) };
}

/** The measure's values for the closed periods that its rows reach, oldest first; none where it cannot be read. */
export function measuredPast(
  sources: SourceRanges,
  moment: Moment,
  text: string,
  cadence: Cadence,
): PeriodValue[] {
  const parsed = parseMeasure(text);
  if (!parsed.ok) return [];
  const { measure } = parsed;
  const ranges = sources.read(measure.references);
  if ([...ranges.values()].some(({ ok }) => !ok)) return [];
  const cells = measureCells(moment.zone, ranges, () => moment.locale());
  const span = dataSpan(measure, cells);
  if (!span) return [];
  const today = moment.zone.dayOf(moment.now);
  return closedPeriods(span, today, cadence).flatMap((period) => {
    const reading = measureOver(measure, cells, period);
    return reading.kind === 'value' ? [{ period, value: reading.value }] : [];
  });
}

/** Rows that begin later in a period than this share of it leave it out: a part of a period is none. */
const LATEST_BEGINNING = 0.25;

function closedPeriods(
  { first, last }: { first: Day; last: Day },
  today: Day,
  cadence: Cadence,
): Period[] {
  return periodsBetween(first, Math.min(last, today), cadence)
    .filter(({ to }) => to < today)
    .filter((period) => first - period.from <= LATEST_BEGINNING * daysIn(period))
    .slice(-MOST_PERIODS[cadence]);
}
