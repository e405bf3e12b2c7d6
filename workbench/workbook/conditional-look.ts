import { contains, parseArea } from './a1';
import type { Cell, Sheet } from './sheet';

/**
 * How the rules of a sheet make a cell look: the first of those around it whose text the cell holds. Most
 * cells lie in none, so they are told from the others by their column first.
 */
export function conditionalLook(
  sheet: Sheet,
): (row: number, column: number, cell: Cell | undefined) => Cell | undefined {
  const rules = sheet.conditionalFormats.flatMap(({ ranges, text, ...look }) =>
    ranges.flatMap((range) => {
      const area = parseArea(range, sheet);
      return area ? [{ area, text, look }] : [];
    }),
  );
  const columns = new Set<number>();
  for (const { area } of rules) {
    for (let at = area.column; at < area.column + area.columns; at += 1) columns.add(at);
  }
  return (row, column, cell) => {
    if (!cell || !columns.has(column) || typeof cell.value !== 'string') return cell;
    const rule = rules.find(({ area, text }) => text === cell.value && contains(area, row, column));
    return rule ? { ...cell, ...rule.look } : cell;
  };
}
