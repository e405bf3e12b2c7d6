import type { EditedCells } from '../../app/alerts/ports';
import type { TableName } from '../../contract/tables/tables';
import type { SheetsDocument } from '../document';
import { sheetIds } from '../sheet/find/find-tables';

/**
 * The cells that a person has edited, where they are in the sheet of this table. It is told from others by
 * the id that was noted, which is one call for the many edits that have nothing to do with it.
 *
 * @param event What Google hands to `onEdit`; without a range, as when a script calls it, there are none.
 */
export function editedCells(
  document: SheetsDocument,
  event: unknown,
  table: TableName,
): EditedCells | undefined {
  const range = rangeOf(event);
  if (!range || range.getSheet().getSheetId() !== sheetIds(document)[table]) return undefined;
  return {
    top: range.getRow(),
    bottom: range.getLastRow(),
    left: range.getColumn(),
    right: range.getLastColumn(),
  };
}

function rangeOf(event: unknown): GoogleAppsScript.Spreadsheet.Range | undefined {
  if (typeof event !== 'object' || event === null || !('range' in event)) return undefined;
  const { range } = event;
  return typeof range === 'object' && range !== null && 'getSheet' in range
    ? (range as GoogleAppsScript.Spreadsheet.Range)
    : undefined;
}
