import type { ColumnPlace, SampleCell, SheetSample, SheetSamples } from '../../app/define/ports';
import type { SheetRows } from '../../domain/define/found/sheet/sheet-look';
import type { CellValue, RangeReference } from '../../domain/measure/reference';
import { TABLES } from '../../contract/tables/tables';
import type { SheetsDocument } from '../document';
import { columnLetter } from '../sheet/cell-values';
import { holdsKeysOf, sheetIds } from '../sheet/find-tables';
import { quotedTitle } from '../sheet/sheet-workplace';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Enough rows to see what a column holds; a proposal must not wait for 100,000. */
const SAMPLE_ROWS = 200;
const SAMPLE_COLUMNS = 60;
/** Each sheet costs a read of its cells: with the list of the sheets, six. */
const MOST_SHEETS = 5;
/** How far from a cell its label is looked for. */
const LABEL_REACH = 3;

function prefixOf(sheet: Sheet): string {
  return prefixTo(sheet.getName());
}

function prefixTo(title: string): string {
  return `${quotedTitle(title)}!`;
}

/** As many rows as there are, if they are fewer: only then is the sheet asked how many. */
function firstRows(sheet: Sheet): CellValue[][] {
  const read = (height: number) => sheet.getRange(`1:${height}`).getValues() as CellValue[][];
  try {
    return read(SAMPLE_ROWS);
  } catch (failure) {
    const height = sheet.getMaxRows();
    if (height >= SAMPLE_ROWS) throw failure;
    return read(height);
  }
}

/** Up to the last that is filled. */
function filledLength<T>(things: readonly T[], isFilled: (thing: T) => boolean): number {
  let length = things.length;
  while (length > 0 && !isFilled(things[length - 1])) length -= 1;
  return length;
}

function sheetRows(sheet: Sheet): SheetRows {
  const rows = firstRows(sheet);
  const height = filledLength(rows, (row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => filledLength(row, (cell) => cell !== '')));
  const kept = Math.min(width, SAMPLE_COLUMNS);
  const title = sheet.getName();
  return {
    title,
    prefix: prefixTo(title),
    rows: rows.slice(0, height).map((row) => row.slice(0, kept)),
  };
}

/** The words nearest to the left of the block's last cell, else those nearest above it. */
function labelIn(block: readonly (readonly string[])[]): string {
  const isWords = (text: string) => /\p{L}/u.test(text);
  const last = block[block.length - 1];
  const beside = last.slice(0, -1).reverse().find(isWords);
  const above = block
    .slice(0, -1)
    .reverse()
    .map((row) => row[row.length - 1]);
  return (beside ?? above.find(isWords) ?? '').trim();
}

function sampleCell(range: Range): SampleCell {
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const [top, left] = [Math.max(1, row - LABEL_REACH), Math.max(1, column - LABEL_REACH)];
  const block = sheet.getRange(top, left, row - top + 1, column - left + 1).getDisplayValues();
  const prefix = prefixOf(sheet);
  return {
    a1: `${prefix}${range.getA1Notation()}`,
    prefix,
    value: range.getValue() as CellValue,
    shown: block[block.length - 1][column - left],
    formula: range.getFormula(),
    format: range.getNumberFormat(),
    label: labelIn(block),
  };
}

/** A few cells of the user's sheets, read for what a form proposes. */
export function sheetsSamples(document: SheetsDocument): SheetSamples {
  const { spreadsheet } = document;

  function rangeOf(reference: RangeReference): Range | null {
    if (reference.kind === 'named') return spreadsheet.getRangeByName(reference.name);
    const sheet = spreadsheet.getSheetByName(reference.sheet);
    const { firstRow: row, firstColumn: column } = reference;
    const isInside =
      sheet && row !== undefined && row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
    return isInside ? sheet.getRange(row, column) : null;
  }

  return {
    selected(): SheetSample | undefined {
      const range = spreadsheet.getActiveRange();
      if (!range) return undefined;
      const sheet = range.getSheet();
      const prefix = prefixOf(sheet);
      const [firstColumn, columns, rows] = [
        range.getColumn(),
        range.getNumColumns(),
        range.getNumRows(),
      ];
      const height = Math.min(sheet.getLastRow(), SAMPLE_ROWS);
      const width = Math.min(sheet.getLastColumn(), SAMPLE_COLUMNS);
      const cells = height > 0 && width > 0 ? sheet.getRange(1, 1, height, width) : undefined;
      return {
        sheet: sheet.getName(),
        prefix,
        own: Object.values(sheetIds(document)).includes(sheet.getSheetId()),
        frozenRows: sheet.getFrozenRows(),
        selected: { a1: `${prefix}${range.getA1Notation()}`, firstColumn, columns, rows },
        rows: (cells?.getValues() ?? []) as CellValue[][],
        formats: cells?.getNumberFormats() ?? [],
      };
    },

    ownSheets() {
      const tables = Object.values(sheetIds(document));
      const others = spreadsheet
        .getSheets()
        .filter((sheet) => !tables.includes(sheet.getSheetId()));
      // Of more sheets than are read the one that is looked at is among those that are.
      const active = others.length > MOST_SHEETS ? spreadsheet.getActiveSheet().getSheetId() : -1;
      return [...others]
        .sort((a, b) => Number(b.getSheetId() === active) - Number(a.getSheetId() === active))
        .slice(0, MOST_SHEETS)
        .map(sheetRows)
        .filter(
          ({ rows }) => rows.length > 0 && !TABLES.some((table) => holdsKeysOf(table, rows[0])),
        );
    },

    cell(reference) {
      const range = rangeOf(reference);
      return range ? sampleCell(range.getCell(1, 1)) : undefined;
    },

    headings(columns: readonly ColumnPlace[]) {
      const found = new Map<ColumnPlace, { heading: string; format: string }>();
      for (const group of groupsOf(columns)) {
        const [{ sheet: title, firstRow }] = group;
        const left = Math.min(...group.map(({ column }) => column));
        const right = Math.max(...group.map(({ column }) => column));
        const top = Math.max(1, firstRow - 1);
        const sheet = spreadsheet.getSheetByName(title);
        const a1 = `${columnLetter(left)}${top}:${columnLetter(right)}${firstRow}`;
        const block = sheet && firstRow <= sheet.getMaxRows() ? sheet.getRange(a1) : undefined;
        const shown = block?.getDisplayValues() ?? [];
        const formats = block?.getNumberFormats() ?? [];
        for (const place of group) {
          const at = place.column - left;
          const heading = firstRow > 1 ? (shown[0]?.[at] ?? '').trim() : '';
          found.set(place, { heading, format: formats[formats.length - 1]?.[at] ?? '' });
        }
      }
      return columns.map((place) => found.get(place) ?? { heading: '', format: '' });
    },
  };
}

/** Columns of one sheet whose data begin in one row are read together. */
function groupsOf(columns: readonly ColumnPlace[]): ColumnPlace[][] {
  const groups = new Map<string, ColumnPlace[]>();
  for (const place of columns) {
    const key = `${place.firstRow} ${place.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}
