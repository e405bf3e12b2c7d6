import type { Corner, Reference } from './formula-text';

type Axis = 'row' | 'column';

/** Rows or columns put in, taken out or moved; `at`, `from` and `to` count from 0, before the change. */
export type AxisChange =
  | { axis: Axis; kind: 'insert'; at: number; count: number }
  | { axis: Axis; kind: 'delete'; at: number; count: number }
  | { axis: Axis; kind: 'move'; from: number; count: number; to: number };

/** Where a row or column lies afterwards; `undefined` when it is gone. */
export function movedIndex(index: number, change: AxisChange): number | undefined {
  if (change.kind === 'insert') return index >= change.at ? index + change.count : index;
  if (change.kind === 'delete') {
    if (index < change.at) return index;
    return index < change.at + change.count ? undefined : index - change.count;
  }
  const { from, count, to } = change;
  if (index >= from && index < from + count) {
    return index - from + (to > from ? to - count : to);
  }
  if (to > from) return index >= from + count && index < to ? index - count : index;
  return index >= to && index < from ? index + count : index;
}

/** First and last index of a span afterwards; `undefined` when all of it is gone. */
export function movedSpan(
  first: number,
  last: number,
  change: AxisChange,
): { first: number; last: number } | undefined {
  if (change.kind === 'insert') {
    return {
      first: first >= change.at ? first + change.count : first,
      last: last >= change.at ? last + change.count : last,
    };
  }
  if (change.kind === 'delete') {
    const end = change.at + change.count;
    const left = first < change.at ? first : Math.max(first, end) - change.count;
    const right = last >= end ? last - change.count : Math.min(last, change.at - 1);
    return left > right ? undefined : { first: left, last: right };
  }
  const { from, count, to } = change;
  const inside = first >= from && last < from + count;
  const around = first <= from && last >= from + count - 1 && to >= first && to <= last + 1;
  if (inside) {
    return { first: movedIndex(first, change) ?? first, last: movedIndex(last, change) ?? last };
  }
  if (around) return { first, last };
  const without = movedSpan(first, last, { axis: change.axis, kind: 'delete', at: from, count });
  if (!without) return undefined;
  const at = to > from ? to - count : to;
  return movedSpan(without.first, without.last, { axis: change.axis, kind: 'insert', at, count });
}

export function movedReference(
  reference: Reference,
  change: AxisChange,
): Reference | '#REF!' | undefined {
  const { start, end = start } = reference;
  const first = start[change.axis];
  const last = end[change.axis];
  // `A:A` when rows change, and the like.
  if (first === undefined && last === undefined) return undefined;
  if (!reference.end) {
    const index = movedIndex(first ?? 0, change);
    return index === undefined
      ? '#REF!'
      : { ...reference, start: { ...start, [change.axis]: index } };
  }
  const open = last === undefined ? 'end' : first === undefined ? 'start' : undefined;
  const span = movedSpan(
    open === 'start' ? (last ?? 0) : (first ?? 0),
    open === 'end' ? Math.max(first ?? 0, FAR) : (last ?? 0),
    change,
  );
  if (!span) return '#REF!';
  const at = (corner: Corner, index: number): Corner => ({ ...corner, [change.axis]: index });
  return {
    ...reference,
    start: open === 'start' ? start : at(start, span.first),
    end: open === 'end' ? end : at(end, span.last),
  };
}

/** Stands for the far end of an open range, beyond any sheet. */
const FAR = 100_000_000;
