import { movedSpan, type AxisChange } from '../axis-change';
import type { FormulaSurroundings } from '../engine-content';
import type { Sheet } from '../sheet';
import type { Anchor } from '../spills';
import { readsOf } from './formula-reads';

/** Functions whose result says where cells lie. */
const OF_PLACES = /\b(?:ROWS?|COLUMNS?|ADDRESS|CELL|INDIRECT|OFFSET|FORMULATEXT|SHEETS?)\s*\(/i;

/** Whether a formula may read otherwise after the change; one that moves along with its cells does not. */
export function isResized(
  formula: string,
  anchor: Anchor,
  sheet: Sheet,
  change: AxisChange,
  around: FormulaSurroundings,
): boolean {
  const { areas, anywhere } = readsOf(formula, anchor, around);
  const concerned = areas.filter((read) => read.sheet === sheet);
  if (anywhere || OF_PLACES.test(formula)) return concerned.length > 0 || anchor.sheet === sheet;
  return concerned.some(({ area }) => {
    const [first, size] =
      change.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const last = first + size - 1;
    if (change.kind === 'move') {
      const { from, count, to } = change;
      const [start, end] = [Math.min(from, to), Math.max(from + count, to)];
      const isWithin = first >= from && last < from + count;
      return !isWithin && first < end && last >= start && size > 1;
    }
    const next = movedSpan(first, last, change);
    return next === undefined || next.last - next.first + 1 !== size;
  });
}
