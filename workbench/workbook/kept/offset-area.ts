import type { Area } from '../a1';
import { numberIn } from '../call-arguments';
import type { FormulaSurroundings } from '../engine-content';
import type { FormulaPart } from '../formula-text';
import type { Sheet } from '../sheet';
import type { Anchor } from '../spills';
import { areaOf, FAR } from './formula-reads';

/** Where an OFFSET can lead: along an axis on which its numbers are computed, it may be anywhere. */
export function offsetArea(
  [base = [], down = [], right = [], height, width]: readonly (readonly FormulaPart[])[],
  at: Anchor,
  around: FormulaSurroundings,
): { sheet: Sheet; area: Area } | undefined {
  const [part, ...more] = base;
  if (part?.kind !== 'reference' || more.length > 0) return undefined;
  const { title } = part.reference;
  const sheet = title === undefined ? at.sheet : around.sheetByTitle(title);
  if (!sheet) return undefined;
  const from = areaOf(part.reference);
  const rows = span(from.row, from.rows, down, height);
  const columns = span(from.column, from.columns, right, width);
  const area = { row: rows.first, rows: rows.size, column: columns.first, columns: columns.size };
  return { sheet, area };
}

function span(
  first: number,
  size: number,
  moved: readonly FormulaPart[],
  sized: readonly FormulaPart[] | undefined,
): { first: number; size: number } {
  const by = numberIn(moved);
  const wanted = sized === undefined || sized.length === 0 ? size : numberIn(sized);
  if (by === undefined || wanted === undefined || first + by < 0 || wanted < 1) {
    return { first: 0, size: FAR };
  }
  return { first: first + by, size: wanted };
}
