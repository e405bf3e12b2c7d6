import type { Rpc } from '../../src/contract/rpc/rpc';
import { cellOf, columnOf, sheetPrefix, withoutSheet } from '../form/range';
import type { FunctionArgument } from './reference';

type Selection = Rpc['selection']['data'];

const VECTORS = ['numbers', 'days', 'keys', 'flags', 'range'];
/** May be a single cell as well. */
const SCALARS = ['number', 'value'];
/** Ends of stays are blank while nobody has left. */
const DAYS: readonly Selection['holds'][] = ['date', 'blank'];

/** How the range differs from what is selected, and why. */
export type PickedNote =
  { key: 'headingLeftOut' | 'fromHeading'; row: number } | { key: 'columnOfCell'; cell: string };

export type Picked = { ok: true; range: string; note?: PickedNote } | { ok: false };

/**
 * The selection as an argument: where rows belong, the column by which a KPI would be measured. A measure
 * leaves out the rows that stay in view; a cell does not know them, so its range begins below. Of two
 * dimensions only one can be read. A grid keeps its headings, which are the last row that stays in view:
 * above it are titles and notes.
 */
export function pickedRange(selection: Selection, { kinds }: FunctionArgument): Picked {
  const { rows, columns, frozenRows } = selection;
  if (isVector(kinds) && rows > 1 && columns > 1) return { ok: false };
  const selected = sheetPrefix(selection.sheet) + withoutSheet(selection.a1);
  const column = isColumnMeant(selection, kinds) ? columnOf(selection) : undefined;
  const range = column ?? selected;
  const cell = column && cellOf(selection);
  const ofCell: PickedNote | undefined = cell ? { key: 'columnOfCell', cell } : undefined;
  const [, prefix, first, last] = /^(.*!)([A-Z]+):([A-Z]+)$/i.exec(range) ?? [];
  const from = (row: number, note: PickedNote): Picked => ({
    ok: true,
    range: `${prefix}${first}${row}:${last}`,
    note,
  });
  if (first && kinds.includes('grid')) {
    if (frozenRows > 1) return from(frozenRows, { key: 'fromHeading', row: frozenRows });
  } else if (first && first === last && frozenRows > 0) {
    const row = frozenRows + 1;
    return from(row, ofCell ?? { key: 'headingLeftOut', row });
  }
  return { ok: true, range, ...(ofCell && { note: ofCell }) };
}

function isVector(kinds: readonly string[]): boolean {
  return kinds.some((kind) => VECTORS.includes(kind));
}

/** Where counts and days both fit, what the column holds tells which of them. */
function isColumnMeant({ holds }: Selection, kinds: readonly string[]): boolean {
  const isEither = kinds.some((kind) => SCALARS.includes(kind));
  return isVector(kinds) && (!isEither || (kinds.includes('days') && DAYS.includes(holds)));
}
