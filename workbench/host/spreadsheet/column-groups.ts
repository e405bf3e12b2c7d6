import type { Sheet } from '../../workbook/sheet';
import type { HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { reads, writes } from './methods';
import { inside, present } from './place';
import type { RangeObject } from './range';
import type { SheetObject } from './sheet';

const DEEPEST = 8;

/** Groups of columns, which fold as one. Those of rows, and single groups, are not provided. */
export function rangeGroups(range: RangeObject) {
  const { sheet, area } = range;
  return {
    shiftColumnGroupDepth: writes([['Integer']], (run, delta: number) => {
      inside(run, present(run, sheet), area);
      // A group is folded by a control on the column beside it: at an edge there is none on one side.
      const isAtEdge = area.column === 0 || area.column + area.columns >= sheet.columnCount;
      if (isAtEdge) run.fail('Cannot shift the group depth of the first or the last column.');
      for (let at = area.column; at < area.column + area.columns; at += 1) {
        const depth = Math.max(0, Math.min(DEEPEST, (sheet.columnDepths.get(at) ?? 0) + delta));
        if (depth > 0) sheet.columnDepths.set(at, depth);
        else sheet.columnDepths.delete(at);
      }
      return range;
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, HostMethod>>;
}

export function sheetGroups(object: SheetObject) {
  const { sheet } = object;
  const fold = (folded: boolean) => (run: ScriptRun) => {
    for (const at of present(run, sheet).columnDepths.keys()) mark(sheet, at, folded);
    return object;
  };
  return {
    getColumnGroupDepth: reads(
      [['Integer']],
      (run, at: number) => present(run, sheet).columnDepths.get(at - 1) ?? 0,
    ),
    collapseAllColumnGroups: writes([[]], fold(true)),
    expandAllColumnGroups: writes([[]], fold(false)),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Sheet, HostMethod>>;
}

function mark(sheet: Sheet, column: number, hidden: boolean): void {
  if (hidden) sheet.hiddenColumns.add(column);
  else sheet.hiddenColumns.delete(column);
}
