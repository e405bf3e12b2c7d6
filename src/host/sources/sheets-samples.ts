import type { ColumnPlace, SampleCell, SheetSample, SheetSamples } from '../../app/define/ports';
import type { SheetRows } from '../../domain/define/found/sheet/sheet-look';
import type { CellValue, RangeReference } from '../../domain/measure/reference';
import { TABLES } from '../../contract/tables/tables';
import type { SheetsDocument } from '../document';
import { columnLetter } from '../sheet/cells/cell-values';
import { holdsKeysOf, sheetIds } from '../sheet/find/find-tables';
import { quotedTitle } from '../sheet/sheet-workplace';
import { type CellPlace, sampleCells } from './sample-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough rows to see what a column holds; a proposal must not wait for 100,000. */
const SAMPLE_ROWS = 200;
const SAMPLE_COLUMNS = 60;
/** Each sheet costs a read of its cells: with the list of the sheets, six. */
const MOST_SHEETS = 5;

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

/** A few cells of the user's sheets, read for what a form proposes. */
export function sheetsSamples(document: SheetsDocument): SheetSamples {
  const { spreadsheet } = document;

  /** Where the first cell of a reference is; undefined where there is no such place. */
  function placeOf(reference: RangeReference): { title: string; place: CellPlace } | undefined {
    if (reference.kind === 'a1') {
      const { sheet: title, firstRow: row, firstColumn: column } = reference;
      return row === undefined ? undefined : { title, place: { row, column } };
    }
    const range = spreadsheet.getRangeByName(reference.name);
    if (!range) return undefined;
    const place = { row: range.getRow(), column: range.getColumn() };
    return { title: range.getSheet().getName(), place };
  }

  function cellsOf(title: string, places: readonly CellPlace[]): Map<CellPlace, SampleCell> {
    const sheet = spreadsheet.getSheetByName(title);
    if (!sheet) return new Map();
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const inside = places.filter(({ row, column }) => row <= rows && column <= columns);
    const cells = sampleCells(sheet, inside);
    return new Map(inside.map((place, at) => [place, cells[at]]));
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

    cells(references) {
      const placed = references.map(placeOf);
      const titles = new Set(placed.flatMap((one) => one?.title ?? []));
      const found = new Map<CellPlace, SampleCell>();
      for (const title of titles) {
        const places = placed.flatMap((one) => (one?.title === title ? one.place : []));
        for (const [place, cell] of cellsOf(title, places)) found.set(place, cell);
      }
      return placed.map((one) => one && found.get(one.place));
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
