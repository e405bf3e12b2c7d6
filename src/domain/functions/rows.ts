import type { Column } from './columns';
import type { VectorParameter } from './declaration';
import { refuse } from './no-answer';
import { NO_DAY } from './values';

/** One vector argument: its values, blanks marked. */
export interface RawVector {
  argument: string;
  parameter: VectorParameter;
  column: Column;
}

/**
 * Places of the rows that hold anything, for vectors that stand beside each other. Wholly blank rows
 * drop out, so that open ranges such as `A2:A` work; a row that lacks a value it must have is refused.
 * Places count from the first row of the data, which is row `first` of the range.
 */
export function keptRows(vectors: readonly RawVector[], length: number, first: number): Int32Array {
  const marks = vectors.map(({ column }) => blanksIn(column));
  const rows = placesWithout(whollyBlank(marks), length);
  vectors.forEach(({ argument, parameter }, i) => {
    const blank = marks[i];
    if (!blank || parameter.blank === 'open') return;
    const gap = rows.find((row) => blank[row] === 1);
    if (gap !== undefined) refuse('half_filled', { argument, row: first + gap });
  });
  return rows;
}

function whollyBlank(marks: readonly (Uint8Array | undefined)[]): Uint8Array | undefined {
  return marks.reduce((all, mark) => {
    if (!all || !mark) return undefined;
    return all.map((blank, row) => blank & mark[row]);
  });
}

function placesWithout(blank: Uint8Array | undefined, length: number): Int32Array {
  const places = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    if (blank?.[row] === 1) continue;
    places[count] = row;
    count += 1;
  }
  return places.subarray(0, count);
}

/** 1 in the places of blanks; nothing where there are none. */
function blanksIn(column: Column): Uint8Array | undefined {
  const values = 'labels' in column ? column.codes : column;
  const mark = 'labels' in column ? -1 : values instanceof Int32Array ? NO_DAY : 2;
  const blank = values instanceof Float64Array ? NaN : mark;
  // `includes` finds NaN, too, and is many times as fast as a loop over values of three kinds.
  if (!values.includes(blank)) return undefined;
  const blanks = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (value === blank || value !== value) blanks[row] = 1;
  }
  return blanks;
}
