import type { Language } from '../../contract/language/language';
import { HEADING_ROW, KEY_ROW } from '../../contract/tables/tables';
import type { SheetsDocument } from '../document';
import { findTable, type FoundTable } from './find/find-tables';
import { unlessLocked } from './locks';
import { bestEffort } from './look/refused-look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the keys into row 1 and the headings into row 2 again: by moving their rows, or by inserting new
 * ones. Nothing is written over a row that holds data. Returns the table as it is afterwards.
 */
export function straighten(
  document: SheetsDocument,
  found: FoundTable,
  language: Language,
): FoundTable {
  const keyed = withKeys(document, found);
  const table = withHeadings(document, keyed, language);
  if (table !== found) showFrame(table);
  return table;
}

/** Whether keys and headings are where they belong, and each column has its key. */
export function isStraight({ frame }: FoundTable): boolean {
  const { keyRow, headingRow, recovered } = frame;
  return keyRow === KEY_ROW - 1 && headingRow === HEADING_ROW - 1 && recovered.length === 0;
}

function again(document: SheetsDocument, { design }: FoundTable): FoundTable {
  document.extents.delete(design.name);
  return findTable(document, design.name);
}

function withKeys(document: SheetsDocument, table: FoundTable): FoundTable {
  const { sheet, frame, columns } = table;
  const { keyRow, recovered } = frame;
  if (keyRow === undefined) {
    unlessLocked(sheet.getRange('1:1'), () => sheet.insertRowBefore(KEY_ROW));
    const row = table.cells[0].map(() => '');
    for (const [key, column] of columns) row[column] = key;
    sheet.getRange(KEY_ROW, 1, 1, row.length).setValues([row]);
    return again(document, table);
  }
  if (keyRow !== KEY_ROW - 1) {
    moveRow(sheet, keyRow + 1, KEY_ROW);
    return withKeys(document, again(document, table));
  }
  for (const key of recovered) {
    const column = columns.get(key);
    if (column !== undefined) sheet.getRange(KEY_ROW, column + 1).setValue(key);
  }
  return recovered.length > 0 ? again(document, table) : table;
}

function withHeadings(document: SheetsDocument, table: FoundTable, language: Language): FoundTable {
  const { sheet, frame, design, cells, columns } = table;
  const { headingRow } = frame;
  if (headingRow === HEADING_ROW - 1) return table;
  if (headingRow !== undefined) {
    moveRow(sheet, headingRow + 1, HEADING_ROW);
    return again(document, table);
  }
  const present = cells[HEADING_ROW - 1] ?? [];
  if (present.some((cell) => cell !== '')) {
    unlessLocked(sheet.getRange('2:2'), () => sheet.insertRowBefore(HEADING_ROW));
  }
  const row = cells[0].map(() => '');
  for (const { key, heading } of design.fields) {
    const column = columns.get(key);
    if (column !== undefined) row[column] = heading[language];
  }
  sheet.getRange(HEADING_ROW, 1, 1, row.length).setValues([row]);
  return again(document, table);
}

function moveRow(sheet: Sheet, from: number, to: number): void {
  const row = sheet.getRange(`${from}:${from}`);
  unlessLocked(row, () => sheet.moveRows(row, to));
}

/** Row 1 hidden, the next ones in view; a data row that was in its place may have been hidden with it. */
function showFrame({ sheet }: FoundTable): void {
  bestEffort(() => sheet.showRows(HEADING_ROW, 2));
  bestEffort(() => sheet.getRange(HEADING_ROW, 1, 1, sheet.getMaxColumns()).setFontWeight('bold'));
  bestEffort(() => sheet.setFrozenRows(HEADING_ROW));
  bestEffort(() => sheet.hideRows(KEY_ROW));
}
