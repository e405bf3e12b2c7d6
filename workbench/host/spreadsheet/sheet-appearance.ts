import type { Area } from '../../workbook/a1';
import type { HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { refuseLocked } from './locks';
import {
  type ConditionalFormatObject,
  conditionalFormatsOf,
  setConditionalFormats,
} from './conditional-format';
import { reads, writes } from './methods';
import { present } from './place';
import type { RangeObject } from './range';
import type { SheetObject } from './sheet';

const DEFAULT_WIDTH = 100;

/** Title, colours, widths, frozen and hidden rows, and clearing. */
export function sheetAppearance(object: SheetObject) {
  const { sheet } = object;
  const isRange = (value: unknown): value is RangeObject => typeof value === 'object';

  /** Hides or shows rows or columns, named by a range or by first number and count. */
  const hide =
    (axis: 'row' | 'column', hidden: boolean): HostMethod['call'] =>
    (run, first: number | RangeObject, count = 1) => {
      const marks = axis === 'row' ? present(run, sheet).hiddenRows : sheet.hiddenColumns;
      const size = axis === 'row' ? sheet.rowCount : sheet.columnCount;
      const area = isRange(first) ? first.area : undefined;
      const from = area ? area[axis] : (first as number) - 1;
      const length = area ? area[axis === 'row' ? 'rows' : 'columns'] : count;
      if (from < 0 || from + length > size) run.fail('Those rows are out of bounds.');
      for (let index = from; index < from + length; index += 1) {
        if (hidden) marks.add(index);
        else marks.delete(index);
      }
    };
  const BY_RANGE = [['host:SpreadsheetApp.Range']] as const;
  const BY_NUMBER = [['Integer'], ['Integer', 'Integer']] as const;

  function setWidth(run: ScriptRun, first: number, count: number, width: number): SheetObject {
    for (let at = first - 1; at < first - 1 + count; at += 1) sheet.columnWidths.set(at, width);
    present(run, sheet);
    return object;
  }

  function setName(run: ScriptRun, title: string): SheetObject {
    present(run, sheet);
    const taken = run.workbook.sheetByTitle(title);
    if (taken && taken !== sheet) {
      run.fail(`A sheet with the name "${title}" already exists. Please enter another name.`);
    }
    run.workbook.renameSheet(sheet, title);
    return object;
  }

  const whole = (): Area => ({
    row: 0,
    column: 0,
    rows: sheet.rows.length,
    columns: sheet.columnCount,
  });
  const clear =
    (what: 'all' | 'contents' | 'formats' | 'notes'): HostMethod['call'] =>
    (run) => {
      refuseLocked(run, present(run, sheet), { ...whole(), rows: sheet.rowCount });
      // `clear` keeps notes and rules of validation (gas-fakes, "clear").
      if (what === 'all' || what === 'contents') run.workbook.clearContent(sheet, whole());
      if (what === 'all' || what === 'formats') run.workbook.clearFormats(sheet, whole());
      if (what === 'notes') {
        for (const cells of sheet.rows) for (const cell of cells ?? []) if (cell) delete cell.note;
      }
      return object;
    };

  function setHidden(run: ScriptRun, hidden: boolean): SheetObject {
    const others = run.workbook.sheets.filter((each) => each !== sheet && !each.hidden);
    if (hidden && others.length === 0) run.fail("You can't hide all the sheets in a document.");
    present(run, sheet).hidden = hidden;
    return object;
  }

  return {
    setName: writes([['String']], setName),
    isSheetHidden: reads([[]], (run) => present(run, sheet).hidden),
    hideSheet: writes([[]], (run) => setHidden(run, true)),
    showSheet: writes([[]], (run) => setHidden(run, false)),
    getTabColor: reads([[]], (run) => present(run, sheet).tabColor ?? null),
    setTabColor: writes([['String'], ['Object']], (run, color: string | null) => {
      present(run, sheet).tabColor = color ?? undefined;
      return object;
    }),
    getConditionalFormatRules: reads([[]], (run) => conditionalFormatsOf(present(run, sheet))),
    setConditionalFormatRules: writes(
      [['host[]:SpreadsheetApp.ConditionalFormatRule']],
      (run, rules: ConditionalFormatObject[]) =>
        setConditionalFormats(run, present(run, sheet), rules),
    ),
    clearConditionalFormatRules: writes([[]], (run) =>
      setConditionalFormats(run, present(run, sheet), []),
    ),
    getFrozenRows: reads([[]], (run) => present(run, sheet).frozenRows),
    getFrozenColumns: reads([[]], (run) => present(run, sheet).frozenColumns),
    setFrozenRows: writes([['Integer']], (run, rows: number) => {
      if (rows >= present(run, sheet).rowCount) run.fail("You can't freeze all rows on the sheet.");
      sheet.frozenRows = rows;
    }),
    setFrozenColumns: writes([['Integer']], (run, columns: number) => {
      if (columns >= present(run, sheet).columnCount) {
        run.fail("You can't freeze all columns on the sheet.");
      }
      sheet.frozenColumns = columns;
    }),
    getColumnWidth: reads(
      [['Integer']],
      (_run, at: number) => sheet.columnWidths.get(at - 1) ?? DEFAULT_WIDTH,
    ),
    setColumnWidth: writes([['Integer', 'Integer']], (run, at: number, width: number) =>
      setWidth(run, at, 1, width),
    ),
    setColumnWidths: writes([['Integer', 'Integer', 'Integer']], setWidth),
    autoResizeColumn: writes([['Integer']], () => object),
    autoResizeColumns: writes([['Integer', 'Integer']], () => object),
    hideRow: writes(BY_RANGE, hide('row', true)),
    hideRows: writes(BY_NUMBER, hide('row', true)),
    unhideRow: writes(BY_RANGE, hide('row', false)),
    showRows: writes(BY_NUMBER, hide('row', false)),
    hideColumn: writes(BY_RANGE, hide('column', true)),
    hideColumns: writes(BY_NUMBER, hide('column', true)),
    unhideColumn: writes(BY_RANGE, hide('column', false)),
    showColumns: writes(BY_NUMBER, hide('column', false)),
    isRowHiddenByUser: reads([['Integer']], (_run, row: number) => sheet.hiddenRows.has(row - 1)),
    isColumnHiddenByUser: reads([['Integer']], (_run, column: number) =>
      sheet.hiddenColumns.has(column - 1),
    ),
    isRowHiddenByFilter: reads([['Integer']], () => false),
    getFilter: reads([[]], () => null),
    clear: writes([[]], clear('all'), [['Object']]),
    clearContents: writes([[]], clear('contents')),
    clearFormats: writes([[]], clear('formats')),
    clearNotes: writes([[]], clear('notes')),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Sheet, HostMethod>>;
}
