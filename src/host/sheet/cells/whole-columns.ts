import type { CellValue } from '../../../domain/measure/reference';
import { columnLetter, isBlankCell } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_ATTEMPTS = 3;

/**
 * The cells of the first columns, over all rows of the sheet. A range keeps its coordinates when rows
 * are inserted before it is read, and would lose the rows at its end: blank ones, as long as the sheet has
 * any. Only a sheet that is full to its last row is asked whether it is longer now; where rows were
 * deleted the range does not exist any more, and is asked for again.
 */
export function wholeColumns(sheet: Sheet, columns: number): CellValue[][] {
  for (let attempt = 1; ; attempt++) {
    try {
      const range = sheet.getRange(`A:${columnLetter(columns)}`);
      const cells = range.getValues() as CellValue[][];
      const full = !cells[cells.length - 1].every(isBlankCell);
      if (!full || attempt === MOST_ATTEMPTS || sheet.getMaxRows() <= cells.length) return cells;
    } catch (failure) {
      if (attempt === MOST_ATTEMPTS) throw failure;
    }
  }
}

/** The sheet's cells up to the last column in which any holds something. */
export function usedColumns(sheet: Sheet): CellValue[][] {
  const cells = wholeColumns(sheet, sheet.getMaxColumns());
  let width = cells[0].length;
  while (width > 1 && cells.every((row) => row[width - 1] === '')) width -= 1;
  return width === cells[0].length ? cells : cells.map((row) => row.slice(0, width));
}
