import { sheetPrefix, type Selection } from '../measure/range';
import type { FunctionArgument } from './reference';

const VECTORS = ['numbers', 'days', 'keys', 'flags', 'range'];

export type Picked =
  { ok: true; range: string; note?: 'headingLeftOut' | 'downFromCell' } | { ok: false };

/**
 * The selection as an argument. Where rows belong, one cell stands for its column from there on, and a
 * whole column for its rows below the heading; of two dimensions only one can be read.
 */
export function pickedRange(selection: Selection, { kinds }: FunctionArgument): Picked {
  const cells = selection.a1.slice(selection.a1.lastIndexOf('!') + 1).replace(/\$/g, '');
  const prefix = sheetPrefix(selection.sheet);
  const isVector = kinds.some((kind) => VECTORS.includes(kind));
  const column = /^([A-Z]+)(\d*)(?::[A-Z]+(\d*))?$/i.exec(cells);
  if (isVector && selection.rows > 1 && selection.columns > 1) return { ok: false };
  const [, letters, row] = column ?? [];
  if (row === '' && selection.columns === 1) {
    return { ok: true, range: `${prefix}${letters}2:${letters}`, note: 'headingLeftOut' };
  }
  const isCell = selection.rows === 1 && selection.columns === 1;
  if (isCell && isVector && !kinds.includes('number')) {
    return { ok: true, range: `${prefix}${letters}${row}:${letters}`, note: 'downFromCell' };
  }
  return { ok: true, range: prefix + cells };
}
