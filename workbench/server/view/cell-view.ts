import type { CellView, RowView, SheetFrame } from '../../page/protocol';
import { formatOf } from '../../workbook/cell-values';
import { conditionalLook } from '../../workbook/conditional-look';
import type { Cell, Sheet } from '../../workbook/sheet';
import type { StyleBook } from './style-book';

/** What one cell shows; null when nothing. */
function cellView(cell: Cell | undefined, styles: StyleBook): CellView | null {
  if (!cell) return null;
  const style = styles.indexOf(cell, formatOf(cell));
  const shown = cell.error ?? cell.value;
  const { formula, note, errorNote } = cell;
  const view: CellView = {};
  if (shown !== undefined && shown !== '') view.v = shown;
  if (formula !== undefined) view.f = formula;
  if (style !== undefined) view.s = style;
  if (note !== undefined && note !== '') view.n = note;
  if (cell.error !== undefined) view.e = errorNote ?? cell.error;
  for (const key in view) if (key) return view;
  return null;
}

export function rowsView(sheet: Sheet, styles: StyleBook): RowView[] {
  const look = conditionalLook(sheet);
  return Array.from(sheet.rows, (row, at) =>
    Array.from(row ?? [], (cell, column) => cellView(look(at, column, cell), styles)),
  );
}

const numbersOf = (indexes: Set<number>) => [...indexes].map((index) => index + 1);

/** Everything about a sheet but its cells. */
export function frameView(sheet: Sheet): SheetFrame {
  return {
    id: sheet.id,
    title: sheet.title,
    hidden: sheet.hidden,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenRows: numbersOf(sheet.hiddenRows),
    hiddenColumns: numbersOf(sheet.hiddenColumns),
    columnWidths: Object.fromEntries([...sheet.columnWidths].map(([at, w]) => [at + 1, w])),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([at, h]) => [at + 1, h])),
    merges: [...sheet.merges],
  };
}
