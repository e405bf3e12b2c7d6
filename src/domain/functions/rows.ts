import { isBlank } from './cell-content';
import type { VectorParameter } from './declaration';
import type { Line } from './grid';
import { refuse } from './refusal';

/** One vector argument, before its values are read. */
export interface RawVector {
  argument: string;
  parameter: VectorParameter;
  line: Line;
}

/**
 * Places of the rows that hold anything, for vectors that stand beside each other. Wholly blank rows
 * drop out, so that open ranges such as `A2:A` work; a row that lacks a value it must have is refused.
 */
export function keptRows(vectors: readonly RawVector[]): Int32Array {
  const [first, ...others] = vectors;
  const length = first.line.cells.length;
  for (const { argument, line } of others) {
    if (line.cells.length !== length) {
      const values = { found: line.cells.length, required: length, other: first.argument };
      refuse('length_differs', { argument, values });
    }
  }
  const kept = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    let blank = isBlank(first.line.cells[row]);
    for (let i = 0; blank && i < others.length; i += 1) blank = isBlank(others[i].line.cells[row]);
    if (!blank) {
      kept[count] = row;
      count += 1;
    }
  }
  const rows = kept.subarray(0, count);
  for (const vector of vectors) checkFilled(vector, rows);
  return rows;
}

function checkFilled({ argument, parameter, line }: RawVector, rows: Int32Array): void {
  if (parameter.blank === 'open') return;
  for (let i = 0; i < rows.length; i += 1) {
    if (isBlank(line.cells[rows[i]])) refuse('half_filled', { argument, row: rows[i] });
  }
}
