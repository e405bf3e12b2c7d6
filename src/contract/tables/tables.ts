import { TABLES, type TableDesign, type TableName } from './table-designs';

export { TABLES, type TableDesign, type TableName };

/** Where a table's sheet is marked: developer metadata on the sheet, key and value. */
export const TABLE_METADATA_KEY = 'waymark.table';
/** Row 1 holds the keys and is hidden, row 2 the headings; data starts here. Counts from 1. */
export const KEY_ROW = 1;
export const HEADING_ROW = 2;
export const FIRST_DATA_ROW = 3;

export function tableDesign(name: TableName): TableDesign {
  const design = TABLES.find((table) => table.name === name);
  if (!design) throw new Error(`no table "${name}"`);
  return design;
}
