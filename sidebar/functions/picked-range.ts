import type { Rpc } from '../../src/contract/rpc/rpc';
import { sheetPrefix } from '../form/range';
import type { FunctionArgument } from './reference';

const VECTORS = ['numbers', 'days', 'keys', 'flags', 'range'];
/** May be a single cell as well. */
const SCALARS = ['number', 'value'];

/** From which row on, and why there. */
export interface PickedNote {
  key: 'headingLeftOut' | 'downFromCell' | 'fromHeading';
  row: number;
}

export type Picked = { ok: true; range: string; note?: PickedNote } | { ok: false };

/**
 * The selection as an argument. Where rows belong, one cell stands for its column from there on, and a
 * whole column for its rows below the headings; of two dimensions only one can be read. A grid keeps its
 * headings, which are the last row that stays in view: above it are titles and notes.
 */
export function pickedRange(
  selection: Rpc['selection']['data'],
  { kinds }: FunctionArgument,
): Picked {
  const { rows, columns, frozenRows } = selection;
  const cells = selection.a1.slice(selection.a1.lastIndexOf('!') + 1).replace(/\$/g, '');
  const prefix = sheetPrefix(selection.sheet);
  const isVector = kinds.some((kind) => VECTORS.includes(kind));
  if (isVector && rows > 1 && columns > 1) return { ok: false };
  const [, letters, row, last = letters] = /^([A-Z]+)(\d*)(?::([A-Z]+)\d*)?$/i.exec(cells) ?? [];
  const from = (first: number, key: PickedNote['key']): Picked => ({
    ok: true,
    range: `${prefix}${letters}${first}:${last}`,
    note: { key, row: first },
  });
  if (row === '' && kinds.includes('grid')) {
    if (frozenRows > 1) return from(frozenRows, 'fromHeading');
  } else if (row === '' && columns === 1) {
    return from(Math.max(1, frozenRows) + 1, 'headingLeftOut');
  }
  const isCell = row && rows === 1 && columns === 1;
  if (isCell && isVector && !kinds.some((kind) => SCALARS.includes(kind))) {
    return from(Number(row), 'downFromCell');
  }
  return { ok: true, range: prefix + cells };
}
