import type { CellValue } from '../../../measure/reference';
import { columnHolds, type Holds } from './column-holds';
import { headingRowOf } from './heading-row';
import { type Dictionary, headingTerms, type Term, termsOf } from '../words/terms';

/** A sheet of the user's own, by its first rows. */
export interface SheetRows {
  title: string;
  /** As a range names it: `Orders!`. */
  prefix: string;
  rows: readonly (readonly CellValue[])[];
}

export interface FoundColumn {
  /** Counts from 1. */
  column: number;
  heading: string;
  terms: readonly Term[];
  holds: Holds;
  /** Share of the rows in which it is filled. */
  filled: number;
  /** How many different values there are. */
  distinct: number;
  values: readonly CellValue[];
}

export interface SheetLook {
  title: string;
  prefix: string;
  terms: readonly Term[];
  columns: readonly FoundColumn[];
  /** Rows with data among those that were read. */
  height: number;
  /** Row of the sheet in which the data begin; counts from 1. */
  firstRow: number;
  /** A date or a number stands above the headings, so that whole columns cannot be read. */
  isCrowded: boolean;
}

export function sheetLook({ title, prefix, rows }: SheetRows, words: Dictionary): SheetLook {
  const headingRow = headingRowOf(rows);
  const data = filledRows(rows.slice(headingRow + 1));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at): FoundColumn => {
    const heading = headingRow < 0 ? '' : String(rows[headingRow][at] ?? '').trim();
    const terms = headingTerms(heading, words);
    const values = data.map((row) => row[at] ?? '');
    const filled = values.filter((value) => value !== '');
    return {
      column: at + 1,
      heading,
      terms,
      holds: columnHolds(filled, { heading, terms }),
      filled: values.length === 0 ? 0 : filled.length / values.length,
      distinct: new Set(filled.map((value) => (value instanceof Date ? +value : value))).size,
      values,
    };
  });
  const above = rows.slice(0, Math.max(0, headingRow));
  return {
    title,
    prefix,
    terms: termsOf(title, words),
    columns: columns.filter(({ heading, filled }) => heading !== '' || filled > 0),
    height: data.length,
    firstRow: headingRow + 2,
    isCrowded: above.some((row) =>
      row.some((cell) => cell instanceof Date || typeof cell === 'number'),
    ),
  };
}

const TOTAL = /^(?:합\s*계|총\s*계|소\s*계|누\s*계|총액|(?:grand )?totals?|sum)\s*[:：]?$/i;

/** Rows that hold something, without totals. */
function filledRows(rows: SheetRows['rows']): SheetRows['rows'] {
  return rows.filter((row) => {
    const first = row.find((cell) => cell !== '');
    return first !== undefined && !(typeof first === 'string' && TOTAL.test(first.trim()));
  });
}
