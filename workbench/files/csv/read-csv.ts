import path from 'node:path';
import type { CellData, WorkbookData } from '../../workbook/workbook-data';
import {
  csvRecords,
  decodedCsv,
  guessedSeparator,
  type CsvGuess,
  type Separator,
} from './csv-text';
import { typedText } from './typed-text';

const DEFAULTS = { locale: 'ko_KR', timeZone: 'Asia/Seoul' };
const SMALLEST_GRID = { rows: 1000, columns: 26 };

/** A workbook of one sheet. Says which encoding and separator were found in the file. */
export function workbookFromCsv(
  bytes: Uint8Array,
  file: string,
): { workbook: WorkbookData; guess: CsvGuess } {
  const { text: whole, encoding } = decodedCsv(bytes, file);
  // Excel's own way to name the separator in the file.
  const named = /^sep=([,;\t|])(?:\r\n|\n|\r)/.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const separator = (named?.[1] as Separator | undefined) ?? guessedSeparator(text);
  const known = new Map<string, CellData | undefined>();
  const cells = csvRecords(text, separator, file).map((record) =>
    record.map((field) => {
      if (!known.has(field)) known.set(field, typedText(field, DEFAULTS.locale));
      const cell = known.get(field);
      return cell && { ...cell };
    }),
  );
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
  return { workbook, guess: { encoding, separator } };
}
