import type { Area } from '../../workbook/a1';
import type { HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { isLocked, refuseLocked } from './locks';
import { writes } from './methods';
import { makeRoom, present } from './place';
import type { RangeObject } from './range';
import type { SheetObject } from './sheet';

type Axis = 'row' | 'column';

/** Rows and columns put in, taken out and moved; numbers count from 1. */
export function sheetStructure(object: SheetObject) {
  const { sheet } = object;
  const size = (axis: Axis) => (axis === 'row' ? sheet.rowCount : sheet.columnCount);

  /** Whole rows or columns, counted from 0. */
  const stretch = (axis: Axis, from: number, count: number): Area =>
    axis === 'row'
      ? { row: from, column: 0, rows: count, columns: sheet.columnCount }
      : { row: 0, column: from, rows: sheet.rowCount, columns: count };

  const insert =
    (axis: Axis, side: 'after' | 'before') =>
    (run: ScriptRun, position: number, count = 1): SheetObject => {
      present(run, sheet);
      if (position < 1 || position > size(axis)) run.fail('Those rows are out of bounds.');
      if (count < 1) run.fail(`Argument must be at least 1: howMany`);
      makeRoom(run, count * (axis === 'row' ? sheet.columnCount : sheet.rowCount));
      const at = side === 'after' ? position : position - 1;
      // At the edge of a locked stretch nothing of it changes, but a lock that is open below has none there.
      if (isLocked(run, sheet, stretch(axis, at - 1, 1))) {
        refuseLocked(run, sheet, stretch(axis, Math.min(at, size(axis) - 1), 1));
      }
      if (axis === 'row') run.workbook.insertRows(sheet, at, count);
      else run.workbook.insertColumns(sheet, at, count);
      return object;
    };

  const remove =
    (axis: Axis) =>
    (run: ScriptRun, position: number, count = 1): SheetObject => {
      present(run, sheet);
      const what = axis === 'row' ? 'rows' : 'columns';
      const within = position >= 1 && count >= 1 && position + count - 1 <= size(axis);
      if (!within) run.fail(`Those ${what} are out of bounds.`);
      if (count === size(axis)) run.fail(`You can't delete all the ${what} on the sheet.`);
      refuseLocked(run, sheet, stretch(axis, position - 1, count));
      if (axis === 'row') run.workbook.deleteRows(sheet, position - 1, count);
      else run.workbook.deleteColumns(sheet, position - 1, count);
      return object;
    };

  const move = (axis: Axis) => (run: ScriptRun, range: RangeObject, to: number) => {
    const { row, column, rows, columns } = range.area;
    refuseLocked(
      run,
      present(run, sheet),
      axis === 'row' ? stretch(axis, row, rows) : stretch(axis, column, columns),
    );
    if (axis === 'row') run.workbook.moveRows(present(run, sheet), row, rows, to - 1);
    else run.workbook.moveColumns(present(run, sheet), column, columns, to - 1);
  };

  const one = [['Integer']] as const;
  const oneOrMore = [['Integer'], ['Integer', 'Integer']] as const;
  const more = [['Integer', 'Integer']] as const;
  const moving = [['host:SpreadsheetApp.Range', 'Integer']] as const;
  return {
    insertRowAfter: writes(one, insert('row', 'after')),
    insertRowBefore: writes(one, insert('row', 'before')),
    insertRowsAfter: writes(more, insert('row', 'after')),
    insertRowsBefore: writes(more, insert('row', 'before')),
    insertRows: writes(oneOrMore, insert('row', 'before')),
    insertColumnAfter: writes(one, insert('column', 'after')),
    insertColumnBefore: writes(one, insert('column', 'before')),
    insertColumnsAfter: writes(more, insert('column', 'after')),
    insertColumnsBefore: writes(more, insert('column', 'before')),
    insertColumns: writes(oneOrMore, insert('column', 'before')),
    deleteRow: writes(one, remove('row')),
    deleteRows: writes(more, remove('row')),
    deleteColumn: writes(one, remove('column')),
    deleteColumns: writes(more, remove('column')),
    moveRows: writes(moving, move('row')),
    moveColumns: writes(moving, move('column')),
    sort: writes([['Integer'], ['Integer', 'Boolean']], (run, column: number, ascending = true) => {
      const area = {
        row: sheet.frozenRows,
        column: 0,
        rows: Math.max(present(run, sheet).rowCount - sheet.frozenRows, 1),
        columns: sheet.columnCount,
      };
      refuseLocked(run, sheet, area);
      run.workbook.sort(sheet, area, [{ column: column - 1, ascending }]);
      return object;
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Sheet, HostMethod>>;
}
