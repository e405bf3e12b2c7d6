import { civilOf, dayOf } from '../../src/domain/calendar/day';
import { referenceRows } from './oracle';

/** A time series of the references: its values, and the two columns that a sheet would hold. */
export interface ReferenceSeries {
  values: Float64Array;
  dates: unknown[][];
  cells: unknown[][];
}

/** Period ends: of months where twelve make a year, of quarters where four do, else of years. */
export function referenceSeries({ input }: { input: Record<string, unknown> }): ReferenceSeries {
  const period = Number(input.period);
  const rows = referenceRows(String(input.data));
  const values = Float64Array.from(rows, ({ value }) => Number(value));
  const months = period === 12 ? 1 : period === 4 ? 3 : 12;
  const dates = rows.map(({ year, period: place }, i) => {
    const first = period === 1 ? 1900 + i : Number(year);
    return [endOf(first, period === 1 ? 12 : Number(place) * months)];
  });
  return { values, dates, cells: [...values].map((value) => [value]) };
}

function endOf(year: number, month: number): string {
  const end = civilOf(dayOf(year, month + 1, 1) - 1);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${end.year}-${two(end.month)}-${two(end.date)}`;
}

/** The first rows of two columns. */
export function firstRows(
  { dates, cells }: ReferenceSeries,
  count: number,
): [unknown[][], unknown[][]] {
  return [dates.slice(0, count), cells.slice(0, count)];
}
