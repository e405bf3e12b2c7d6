import { areaName, parseArea } from './a1';
import type { AxisChange } from './axis-change';
import { lookOf } from './look';
import type { Sheet } from './sheet';

/**
 * Rows and columns that were put in look like the one before them, and the rules of its cells hold for
 * them too, as in Google Sheets.
 */
export function likeTheOneBefore(
  sheet: Sheet,
  { axis, at, count }: AxisChange & { kind: 'insert' },
): void {
  if (at === 0) return;
  if (axis === 'row') {
    for (const [column, cell] of (sheet.rows[at - 1] ?? []).entries()) {
      const look = cell && lookOf(cell);
      if (!look) continue;
      for (let row = at; row < at + count; row += 1) {
        Object.assign(sheet.ensure(row, column), look);
      }
    }
  } else {
    sheet.rows.forEach((cells, row) => {
      const before = cells?.[at - 1];
      const look = before && lookOf(before);
      if (!look) return;
      for (let column = at; column < at + count; column += 1) {
        Object.assign(sheet.ensure(row, column), look);
      }
    });
  }
  extendRules(sheet, axis, at, count);
}

/** A rule that ends just before the new ones goes on over them; one around them has grown already. */
function extendRules(sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void {
  const extended = (range: string): string => {
    const area = parseArea(range, sheet);
    const length = axis === 'row' ? 'rows' : 'columns';
    if (!area || area[axis] + area[length] !== at) return range;
    return areaName({ ...area, [length]: area[length] + count });
  };
  for (const validation of sheet.validations) validation.range = extended(validation.range);
  for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.map(extended);
}
