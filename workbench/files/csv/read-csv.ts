import path from 'node:path';
import type { CellData, WorkbookData } from '../../workbook/workbook-data';
import {
  csvRecords,
  guessedSeparator,
  type CsvHabit,
  type Decimal,
  type Separator,
} from './csv-text';
import { decodedText } from './encodings';
import { decimalsOf } from './number-habit';
import { columnHabit, isLeftOpen, readField } from './read-column';

const DEFAULTS = { locale: 'ko_KR', timeZone: 'Asia/Seoul' };
const SMALLEST_GRID = { rows: 1000, columns: 26 };

/** What a delimited file does not say of itself, and so was found out. */
export interface CsvGuess {
  habit: CsvHabit;
  decimalComma: boolean;
  /** Dates whose day and month nothing tells apart: they stay text. */
  leftOpen: number;
  example: string;
}

/** A workbook of one sheet. Says what was found out about the file. */
export function workbookFromCsv(
  bytes: Uint8Array,
  file: string,
): { workbook: WorkbookData; guess: CsvGuess } {
  const { text: whole, encoding, marked } = decodedText(bytes, file);
  // Excel's own way to name the separator in the file.
  const named = /^sep=([,;\t|])(?:\r\n|\n|\r)/.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const separator = (named?.[1] as Separator | undefined) ?? guessedSeparator(text);
  const { cells, decimal, columns } = cellsOf(csvRecords(text, separator, file), separator);
  const lineEnd = /\r\n/.test(text) ? '\r\n' : '\n';
  const habit = { encoding, marked, separator, named: named !== null, lineEnd, decimal } as const;
  const title = path.basename(file, path.extname(file));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const workbook: WorkbookData = {
    title,
    ...DEFAULTS,
    sheets: [
      {
        id: 0,
        title,
        hidden: false,
        rowCount: Math.max(SMALLEST_GRID.rows, cells.length),
        columnCount: Math.max(SMALLEST_GRID.columns, width),
        frozenRows: 0,
        frozenColumns: 0,
        cells,
        hiddenRows: [],
        hiddenColumns: [],
        columnWidths: {},
        metadata: [],
        protections: [],
        validations: [],
        charts: [],
      },
    ],
    namedRanges: [],
    hostMemory: {},
  };
  return { workbook, guess: { habit, ...columns } };
}

/** The records as cells: how a column is read is decided by all of it. */
export function cellsOf(
  records: readonly (readonly string[])[],
  separator: Separator,
): { cells: (CellData | undefined)[][]; decimal: Decimal; columns: Omit<CsvGuess, 'habit'> } {
  const width = records.reduce((most, record) => Math.max(most, record.length), 0);
  const fields = Array.from({ length: width }, (_, column) =>
    records.map((record) => record[column] ?? ''),
  );
  const decimals = decimalsOf(fields, separator);
  const habits = fields.map((column, at) => columnHabit(column, decimals.columns[at]));
  const columns = { decimalComma: decimals.columns.includes(','), leftOpen: 0, example: '' };
  const known = habits.map(() => new Map<string, CellData | undefined>());
  const cells = records.map((record) =>
    record.map((field, column) => {
      const habit = habits[column];
      if (isLeftOpen(field, habit)) {
        columns.leftOpen += 1;
        columns.example ||= field;
      }
      if (!known[column].has(field)) {
        known[column].set(field, readField(field, habit, DEFAULTS.locale));
      }
      const cell = known[column].get(field);
      return cell && { ...cell };
    }),
  );
  return { cells, decimal: decimals.file, columns };
}
