import { Refusal } from '../../../app/refusal';
import type { SheetIds } from '../../../contract/remembered-values';
import {
  TABLE_METADATA_KEY,
  tableDesign,
  type TableDesign,
  type TableName,
  TABLES,
} from '../../../contract/tables/tables';
import type { CellValue } from '../../../domain/measure/reference';
import type { SheetsDocument } from '../../document';
import { columnLetter } from '../cells/cell-values';
import { frameOf, type TableFrame } from './table-frame';
import { usedColumns, wholeColumns } from '../cells/whole-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One table as it stands in its sheet. */
export interface FoundTable {
  design: TableDesign;
  sheet: Sheet;
  /** The whole sheet from A1, keys and headings included. */
  cells: CellValue[][];
  /** Column index, from 0, of each key that is there. */
  columns: ReadonlyMap<string, number>;
  frame: TableFrame;
}

export function sheetIds(document: SheetsDocument): SheetIds {
  return document.settings.read('tables') ?? {};
}

export function rememberSheet(document: SheetsDocument, name: TableName, sheet: Sheet): void {
  document.settings.write({ tables: { ...sheetIds(document), [name]: sheet.getSheetId() } });
}

/** Sheets that carry the table's mark: one, or none, or after "duplicate sheet" several. */
export function markedSheets(document: SheetsDocument, name: TableName): Sheet[] {
  return document.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TABLE_METADATA_KEY)
    .withValue(name)
    .find()
    .map((metadata) => metadata.getLocation().getSheet())
    .filter((sheet): sheet is Sheet => sheet !== null);
}

/** Ids of the sheets of every mark, in one search. */
export function markedIds(document: SheetsDocument): ReadonlyMap<string, readonly number[]> {
  const ids = new Map<string, number[]>();
  const found = document.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TABLE_METADATA_KEY)
    .find();
  for (const metadata of found) {
    const name = metadata.getValue() ?? '';
    const sheet = metadata.getLocation().getSheet();
    if (sheet) ids.set(name, [...(ids.get(name) ?? []), sheet.getSheetId()]);
  }
  return ids;
}

/**
 * Row 1 is this table's when it holds most of its keys – some columns may have been deleted – and of no
 * other table a greater part: an alert's row has most of what a measurement's has.
 */
export function holdsKeysOf(design: TableDesign, keyRow: readonly unknown[]): boolean {
  const part = partHeld(design, keyRow);
  return part > 0.5 && TABLES.every((other) => partHeld(other, keyRow) <= part);
}

function partHeld({ fields }: TableDesign, keyRow: readonly unknown[]): number {
  return fields.filter(({ key }) => keyRow.includes(key)).length / fields.length;
}

export function rememberedSheet(document: SheetsDocument, name: TableName): Sheet | null {
  const id = sheetIds(document)[name];
  return id === undefined ? null : document.spreadsheet.getSheetById(id);
}

/** How much of a sheet is read: only row 1, where the keys say whether the table is whole, or all. */
export type ReadDepth = 'keys' | 'rows';

/** Rows 1 and 2 tell whether all is in its place; where it is not, the whole sheet does. */
function cellsOf(design: TableDesign, sheet: Sheet, depth: ReadDepth): CellValue[][] {
  if (depth === 'keys') {
    const top = sheet.getRange('1:2').getValues() as CellValue[][];
    const frame = frameOf(design, top);
    if (frame?.keyRow === 0 && frame.headingRow === 1) return top;
  }
  return usedColumns(sheet);
}

/**
 * How wide the table is: known when this run has read it before. The tables that grow with time are
 * presumed as wide as they were made, which spares a call; people add columns to the register.
 */
function presumedExtent(document: SheetsDocument, { name, fields }: TableDesign) {
  const made = { columns: fields.length, keys: fields.length };
  return document.extents.get(name) ?? (name === 'kpis' ? undefined : made);
}

/**
 * Cells of a table of known width, for which the sheet need not be asked. Undefined when not all of
 * its keys are found there.
 */
function cellsOfExtent(document: SheetsDocument, design: TableDesign, sheet: Sheet) {
  const extent = presumedExtent(document, design);
  if (!extent) return undefined;
  try {
    const cells = wholeColumns(sheet, extent.columns);
    const keys = design.fields.filter(({ key }) => cells[0].includes(key)).length;
    return keys === extent.keys ? cells : undefined;
  } catch {
    return undefined;
  }
}

/** The table's sheet and its cells, in one read where the sheet's id is known. */
export function findTable(
  document: SheetsDocument,
  name: TableName,
  depth: ReadDepth = 'rows',
): FoundTable {
  const design = tableDesign(name);
  const remembered = rememberedSheet(document, name);
  if (remembered) {
    const presumed = depth === 'rows' ? cellsOfExtent(document, design, remembered) : undefined;
    const found = tableIn(design, remembered, presumed ?? cellsOf(design, remembered, depth));
    if (found) {
      if (depth === 'rows') noteExtent(document, found);
      return found;
    }
  }
  const sheet = markedSheet(document, name) ?? unmarkedSheet(document, design);
  const found = tableIn(design, sheet, cellsOf(design, sheet, depth));
  if (!found) {
    throw new Refusal({ code: 'keys_missing', values: { table: name, title: sheet.getName() } });
  }
  rememberSheet(document, name, sheet);
  return found;
}

/** The one sheet that carries the mark. */
function markedSheet(document: SheetsDocument, name: TableName): Sheet | undefined {
  return onlyOne(name, markedSheets(document, name));
}

/** Another program leaves no marks: then the keys in row 1 tell the sheet, whatever its title. */
function unmarkedSheet(document: SheetsDocument, design: TableDesign): Sheet {
  const sheets = document.spreadsheet.getSheets().filter((sheet) => {
    const keys = sheet.getRange('1:1').getValues()[0];
    return holdsKeysOf(design, keys);
  });
  const sheet = onlyOne(design.name, sheets);
  if (sheet) return sheet;
  throw new Refusal({ code: 'table_missing', values: { table: design.name } });
}

function onlyOne(name: TableName, sheets: readonly Sheet[]): Sheet | undefined {
  if (sheets.length > 1) {
    const titles = sheets.map((sheet) => sheet.getName()).join(', ');
    throw new Refusal({ code: 'sheet_twice', values: { table: name, titles } });
  }
  return sheets[0];
}

function noteExtent({ extents }: SheetsDocument, { design, cells, columns }: FoundTable): void {
  extents.set(design.name, { columns: cells[0].length, keys: columns.size });
}

/** Nothing where the sheet holds neither the table's keys nor its headings. */
function tableIn(design: TableDesign, sheet: Sheet, cells: CellValue[][]): FoundTable | undefined {
  const frame = frameOf(design, cells);
  if (!frame) return undefined;
  if (frame.repeated) {
    const { key, columns } = frame.repeated;
    const places = columns.map((column) => columnLetter(column + 1)).join(', ');
    const values = { table: design.name, key, places, title: sheet.getName() };
    throw new Refusal({ code: 'key_twice', values });
  }
  return { design, sheet, cells, columns: frame.columns, frame };
}
