import type { Problem } from '../problem';

/** What a cell holds when it is read: a blank is `""`, an error its text. */
export type CellValue = number | string | boolean | Date;

/** A range of this spreadsheet, or a named range, as a measure names it. */
export type RangeReference =
  | { kind: 'named'; name: string; text: string }
  | {
      kind: 'a1';
      /** The sheet's title. */
      sheet: string;
      /** Columns count from 1. */
      firstColumn: number;
      /** Without it the range holds whole rows, as far as the sheet goes: `Orders!5:7`. */
      lastColumn?: number;
      /** Rows count from 1. Without `firstRow` the range starts below the frozen rows; without `lastRow` it reaches to the last row. */
      firstRow?: number;
      lastRow?: number;
      /** As the person wrote it: the key of `RangeValues`, and what messages show. */
      text: string;
    };

/** The cells of each reference, by its `text`. */
export type RangeValues = ReadonlyMap<string, RangeCells>;

export type RangeCells =
  | {
      ok: true;
      rows: CellValue[][];
      /** Row of the sheet that `rows[0]` is, so that messages can name cells. Counts from 1. */
      firstRowNumber: number;
      /** The range reaches to the end of the sheet: below `rows` there is nothing. */
      open?: boolean;
    }
  | { ok: false; problem: Problem };
