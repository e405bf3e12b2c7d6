import type { Day } from '../../calendar/day';
import { refuse } from '../../functions/refusal';
import { dayOrder } from '../periods/day-order';
import { calendarOf } from './series-calendar';

export interface DatedValues {
  dates: Int32Array;
  /** NaN where a date has no value. */
  values: Float64Array;
}

/** Values at regular dates: the first and the last of them are there, gaps between them are NaN. */
export interface Series {
  values: Float64Array;
  observed: number;
  season: number;
  /** The days of all rows in order, those without a value too. */
  days: Int32Array;
  dayAt(place: number): Day;
  /** Like `SeriesCalendar.placeOf`, counted from the first value. */
  placeOf(day: Day): number;
}

/** Fewer values than these bear no forecast: AICc of the smallest model needs five. */
const FEWEST_VALUES = 5;

/**
 * The rows in the order of their dates, whatever order they stand in. The calendar is read from all
 * dates; what stands before the first value and after the last is left out.
 */
export function seriesOf({ dates, values }: DatedValues): Series {
  let observed = 0;
  for (let i = 0; i < values.length; i += 1) if (values[i] === values[i]) observed += 1;
  if (observed < FEWEST_VALUES) {
    const found = { found: observed, fewest: FEWEST_VALUES };
    refuse('too_few_values', { argument: 'values', values: found });
  }
  const order = dayOrder(dates);
  const days = dates.map((_, i) => dates[order[i]]);
  const calendar = calendarOf(days);
  const at = (i: number) => values[order[i]];
  let first = 0;
  let last = days.length - 1;
  while (!(at(first) === at(first))) first += 1;
  while (!(at(last) === at(last))) last -= 1;
  const start = calendar.placeOf(days[first]);
  const length = calendar.placeOf(days[last]) - start + 1;
  const regular = new Float64Array(length).fill(NaN);
  for (let i = first; i <= last; i += 1) regular[calendar.placeOf(days[i]) - start] = at(i);
  return {
    values: regular,
    observed,
    season: calendar.season,
    days,
    dayAt: (place) => calendar.dayAt(start + place),
    placeOf: (day) => calendar.placeOf(day) - start,
  };
}
