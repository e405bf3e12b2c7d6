import type { Day } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { dayOrder } from '../periods/day-order';
import { present } from './known-values';
import { calendarOf, type SeriesCalendar } from './series-calendar';

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
export function seriesOf(rows: DatedValues): Series {
  const observed = present(rows.values).length;
  if (observed < FEWEST_VALUES) {
    const found = { found: observed, fewest: FEWEST_VALUES };
    refuse('too_few_values', { argument: 'values', values: found });
  }
  const { dates: days, values } = isAscending(rows.dates) ? rows : inOrder(rows);
  const calendar = calendarOf(days);
  let first = 0;
  let last = days.length - 1;
  while (!(values[first] === values[first])) first += 1;
  while (!(values[last] === values[last])) last -= 1;
  const start = calendar.placeOf(days[first]);
  const length = calendar.placeOf(days[last]) - start + 1;
  const known = values.subarray(first, last + 1);
  return {
    values:
      length === known.length ? known : atPlaces(known, days.subarray(first), calendar, length),
    observed,
    season: calendar.season,
    days,
    dayAt: (place) => calendar.dayAt(start + place),
    placeOf: (day) => calendar.placeOf(day) - start,
  };
}

/** As rows mostly stand, and then nothing needs to be put in order. */
function isAscending(dates: Int32Array): boolean {
  for (let i = 1; i < dates.length; i += 1) if (dates[i] <= dates[i - 1]) return false;
  return true;
}

function inOrder({ dates, values }: DatedValues): DatedValues {
  const order = dayOrder(dates);
  return {
    dates: dates.map((_, i) => dates[order[i]]),
    values: values.map((_, i) => values[order[i]]),
  };
}

function atPlaces(
  values: Float64Array,
  days: Int32Array,
  calendar: SeriesCalendar,
  length: number,
): Float64Array {
  const start = calendar.placeOf(days[0]);
  const regular = new Float64Array(length).fill(NaN);
  for (let i = 0; i < values.length; i += 1) regular[calendar.placeOf(days[i]) - start] = values[i];
  return regular;
}
