import { contains, parseArea, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import { areaWithout } from './matrix';

/** For each merge that reaches into the area: whether it hides a cell, which all but its first are. */
export function hiddenCells(
  sheet: Sheet,
  area: Area,
): ((row: number, column: number) => boolean)[] {
  return sheet.merges.flatMap((text) => {
    const merged = parseArea(text, sheet);
    if (!merged || areaWithout(merged, area)[0] === merged) return [];
    const isFirst = (row: number, column: number) => row === merged.row && column === merged.column;
    return [(row, column) => contains(merged, row, column) && !isFirst(row, column)];
  });
}
