import type { Field } from '../../../contract/fields/field';
import type { TableDesign } from '../../../contract/tables/tables';
import type { CellValue } from '../../../domain/measure/reference';
import { plainText } from '../cells/read-cell';
import { isLikeData } from '../cells/row-kind';

/**
 * Where the keys and the headings of a table are, and so which column holds which field. They belong in
 * rows 1 and 2, but people sort, delete, move and paste: whatever is elsewhere is found there, so that no
 * row of data is ever skipped, and `check` tells of it.
 */
export interface TableFrame {
  /** Row of the keys, from 0; absent when it is gone. */
  keyRow?: number;
  /** Row of the headings, from 0; absent when it is gone. */
  headingRow?: number;
  /** Column, from 0, of each key that is there. */
  columns: ReadonlyMap<string, number>;
  /** Keys of columns that only their heading, their content or their place tells. */
  recovered: readonly string[];
  /** A key that is there twice, and both columns. */
  repeated?: { key: string; columns: readonly [number, number] };
  /** Further rows that repeat the keys or the headings, from 0: they hold no data. */
  copies: ReadonlySet<number>;
}

type Cells = readonly (readonly CellValue[])[];

/** Nothing where the cells hold neither the keys nor the headings of the table. */
export function frameOf(design: TableDesign, cells: Cells): TableFrame | undefined {
  const { fields } = design;
  const keyRow = rowOfKeys(fields, cells);
  const keyed = keyRow === undefined ? undefined : columnsByKey(fields, cells[keyRow]);
  const headingRow = rowOfHeadings(fields, cells, keyRow, keyed?.columns);
  if (keyRow === undefined && headingRow === undefined) return undefined;
  const columns = new Map(keyed?.columns);
  const recovered: string[] = [];
  const recover = (found: ReadonlyMap<string, number>) => {
    for (const [key, column] of found) {
      if (columns.has(key) || [...columns.values()].includes(column)) continue;
      columns.set(key, column);
      recovered.push(key);
    }
  };
  if (headingRow !== undefined) recover(columnsByHeading(fields, cells[headingRow]));
  if (keyRow === undefined) recover(columnsByPlace(fields, columns));
  recover(columnOfIds(fields, columns, cells, [keyRow, headingRow]));
  // Words above the headings are keys that somebody pasted over; anything else there is a row of data.
  const spoilt = keyRow === undefined && headingRow === 1 && !isLikeData(fields, columns, cells[0]);
  const frame = { keyRow: spoilt ? 0 : keyRow, headingRow };
  const copies = copiesOf(fields, cells, columns, [frame.keyRow, headingRow]);
  return { ...frame, columns, recovered, repeated: keyed?.repeated, copies };
}

/** Row 1 with at least two of the keys, else a row further down with most of them. */
function rowOfKeys(fields: readonly Field[], cells: Cells): number | undefined {
  const keys = new Set(fields.map(({ key }) => key));
  const held = (row: readonly CellValue[]) =>
    new Set(row.filter((cell) => typeof cell === 'string' && keys.has(cell))).size;
  if (cells.length > 0 && held(cells[0]) >= Math.min(2, fields.length)) return 0;
  const found = cells.findIndex((row) => held(row) * 2 > fields.length);
  return found < 0 ? undefined : found;
}

function columnsByKey(fields: readonly Field[], row: readonly CellValue[]) {
  const columns = new Map<string, number>();
  let repeated: TableFrame['repeated'];
  row.forEach((cell, column) => {
    const field = fields.find(({ key }) => key === cell);
    if (!field) return;
    const earlier = columns.get(field.key);
    if (earlier === undefined) columns.set(field.key, column);
    else repeated ??= { key: field.key, columns: [earlier, column] };
  });
  return { columns, repeated };
}

/** The row below the keys unless it holds data; else the row that holds most of the headings. */
function rowOfHeadings(
  fields: readonly Field[],
  cells: Cells,
  keyRow: number | undefined,
  columns: ReadonlyMap<string, number> | undefined,
): number | undefined {
  const below = keyRow === undefined ? 0 : keyRow + 1;
  if (below < cells.length && headingsIn(fields, cells[below]) * 2 > fields.length) return below;
  const found = cells.findIndex(
    (row, index) => index !== keyRow && headingsIn(fields, row) * 2 > fields.length,
  );
  if (found >= 0) return found;
  // People may have renamed every heading: then it is a row of words.
  if (!columns || below >= cells.length || isLikeData(fields, columns, cells[below])) {
    return undefined;
  }
  return cells[below].some((cell) => cell !== '') ? below : undefined;
}

function headingText(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function headingsOf({ heading: { ko, en } }: Field): readonly string[] {
  return ko === en ? [ko] : [ko, en];
}

function isHeadingOf(field: Field, cell: CellValue | undefined): boolean {
  return headingsOf(field).includes(headingText(cell));
}

/** Columns of the row that hold a field's heading, in either language, by the field's key. */
function headedColumns(
  fields: readonly Field[],
  row: readonly CellValue[],
): ReadonlyMap<string, readonly number[]> {
  const byText = new Map<string, number[]>();
  row.forEach((cell, column) => {
    const text = headingText(cell);
    if (text !== '') byText.set(text, [...(byText.get(text) ?? []), column]);
  });
  return new Map(
    fields.flatMap((field) => {
      const found = headingsOf(field).flatMap((text) => byText.get(text) ?? []);
      return found.length > 0 ? [[field.key, found]] : [];
    }),
  );
}

function headingsIn(fields: readonly Field[], row: readonly CellValue[]): number {
  return headedColumns(fields, row).size;
}

/** Columns whose heading is that of one field, and no other column's. */
function columnsByHeading(fields: readonly Field[], row: readonly CellValue[]) {
  const found = new Map<string, number>();
  for (const [key, columns] of headedColumns(fields, row)) {
    if (columns.length === 1) found.set(key, columns[0]);
  }
  return found;
}

/**
 * Columns between two known ones, as many as fields are missing there: their headings were renamed. Only
 * where the row of keys is gone; else a column without a key is somebody's own.
 */
function columnsByPlace(fields: readonly Field[], known: ReadonlyMap<string, number>) {
  const found = new Map<string, number>();
  let before = { index: -1, column: -1 };
  fields.forEach(({ key }, index) => {
    const column = known.get(key);
    if (column === undefined) return;
    const missing = index - before.index - 1;
    if (missing > 0 && column - before.column - 1 === missing) {
      for (let step = 1; step <= missing; step += 1) {
        found.set(fields[before.index + step].key, before.column + step);
      }
    }
    before = { index, column };
  });
  return found;
}

const LIKE_ID = /^[A-Za-z]{1,3}-\d+(@\d{4}-\d{2}-\d{2})?$/;

/**
 * A column of which every row of data holds another id, and whose key was pasted over, can only be that of
 * the ids: where it was deleted no key is left, and somebody's own column has none.
 */
function columnOfIds(
  fields: readonly Field[],
  known: ReadonlyMap<string, number>,
  cells: Cells,
  [keyRow, headingRow]: readonly (number | undefined)[],
): ReadonlyMap<string, number> {
  const field = fields.find(({ kind }) => kind === 'id');
  if (!field || known.has(field.key) || cells.length === 0) return new Map();
  const taken = new Set(known.values());
  const rows = cells.filter(
    (row, index) =>
      index !== keyRow &&
      index !== headingRow &&
      [...taken].some((column) => row[column] !== '' && row[column] !== false),
  );
  const columns = cells[0].flatMap((_, column) => {
    if (taken.has(column)) return [];
    if (keyRow !== undefined && cells[keyRow][column] === '') return [];
    const ids = rows.map((row) => plainText(row[column])).filter((id) => LIKE_ID.test(id));
    return ids.length > 0 && ids.length === rows.length && new Set(ids).size === ids.length
      ? [column]
      : [];
  });
  return columns.length === 1 ? new Map([[field.key, columns[0]]]) : new Map();
}

/** Rows that somebody copied from the keys or the headings. */
function copiesOf(
  fields: readonly Field[],
  cells: Cells,
  columns: ReadonlyMap<string, number>,
  frame: readonly (number | undefined)[],
): ReadonlySet<number> {
  const held = fields.flatMap((field) => {
    const column = columns.get(field.key);
    return column === undefined ? [] : [{ field, column }];
  });
  const copies = new Set<number>();
  cells.forEach((row, index) => {
    const repeats = ({ field, column }: (typeof held)[number]) =>
      row[column] === field.key || isHeadingOf(field, row[column]);
    // Of a hundred thousand rows hardly one is looked at as a whole.
    if (frame.includes(index) || !held.slice(0, 2).some(repeats)) return;
    const same = held.filter(repeats).length;
    if (same > 1 && same * 2 > held.length) copies.add(index);
  });
  return copies;
}
