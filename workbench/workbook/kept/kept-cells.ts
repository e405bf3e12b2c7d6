import type { Cell, Sheet } from '../sheet';
import type { Anchor } from '../spills';

/** The cells of a sheet whose result is kept, with their places. */
export function* keptCells(sheet: Sheet): Generator<[Cell, Anchor]> {
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell?.kept) yield [cell, { sheet, row, column }];
    }
  }
}

export function formulaOf(cell: Cell): string {
  return cell.formula ?? '';
}

export function placeOf(sheet: Sheet, cell: Cell): Anchor | undefined {
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const column = sheet.rows[row]?.indexOf(cell) ?? -1;
    if (column >= 0) return { sheet, row, column };
  }
  return undefined;
}
