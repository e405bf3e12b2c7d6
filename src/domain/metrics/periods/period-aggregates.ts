import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { type Keys, NO_DAY, type RowFilter } from '../../functions/values';
import { medianOf } from '../../numeric/median';
import { sumOf } from '../../numeric/sum';
import { dayIndex, type DayIndex } from './day-index';

/** Which rows an aggregate speaks of: those dated in [from, to] that meet every criterion. */
export interface DatedRows {
  dates: Int32Array;
  from: Day;
  to: Day;
  criteria?: RowFilter;
}

export interface DatedAmounts extends DatedRows {
  amounts: Float64Array;
}

export interface DatedIds extends DatedRows {
  ids: Keys;
}

export function datesIndexed({ dates }: DatedRows): DayIndex {
  return dayIndex(dates, NO_DAY);
}

/** No row is dated in the period, whatever the criteria say. */
export function isPeriodEmpty({ from, to }: DatedRows, index: DayIndex): boolean {
  return from <= to && index.upTo(to) === index.upTo(from - 1);
}

/** The rows of the period in the order of their days. */
function rowsIn({ from, to, criteria }: DatedRows, index: DayIndex): Int32Array {
  if (to < from) refuse('period_reversed', { argument: 'to', values: { from: isoOf(from) } });
  const rows = index.order.subarray(index.upTo(from - 1), index.upTo(to));
  return criteria ? rows.filter((row) => criteria(row)) : rows;
}

function amountsIn(values: DatedAmounts, index: DayIndex): Float64Array {
  const rows = rowsIn(values, index);
  const amounts = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) amounts[i] = values.amounts[rows[i]];
  return amounts;
}

/** As `amountsIn`, for what is undefined without any row. */
function someAmountsIn(values: DatedAmounts, index: DayIndex): Float64Array {
  const amounts = amountsIn(values, index);
  if (amounts.length > 0) return amounts;
  const period = { from: isoOf(values.from), to: isoOf(values.to) };
  return refuse(values.criteria ? 'no_row_meets' : 'no_row_dated', {
    values: period,
    noData: true,
  });
}

export function sumIn(values: DatedAmounts, index: DayIndex): number {
  return sumOf(amountsIn(values, index));
}

export function countIn(values: DatedRows, index: DayIndex): number {
  return rowsIn(values, index).length;
}

export function meanIn(values: DatedAmounts, index: DayIndex): number {
  const amounts = someAmountsIn(values, index);
  return sumOf(amounts) / amounts.length;
}

export function medianIn(values: DatedAmounts, index: DayIndex): number {
  return medianOf(someAmountsIn(values, index));
}

/** The value with the latest date; of several on that day, the one in the lowest row of the sheet. */
export function lastIn(values: DatedAmounts, index: DayIndex): number {
  const amounts = someAmountsIn(values, index);
  return amounts[amounts.length - 1];
}

export function distinctIn(values: DatedIds, index: DayIndex): number {
  const rows = rowsIn(values, index);
  const seen = new Uint8Array(values.ids.labels.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const code = values.ids.codes[rows[i]];
    count += 1 - seen[code];
    seen[code] = 1;
  }
  return count;
}
