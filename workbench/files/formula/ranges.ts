import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../cell-name';

/** One corner of a range as written: `$B$3`, `B` or `3`. */
interface Corner {
  columnFixed: string;
  column: string;
  rowFixed: string;
  row: string;
}

function cornerOf(text: string): Corner {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/.exec(text);
  const [, columnFixed = '', column = '', rowFixed = '', row = ''] = match ?? [];
  return { columnFixed, column, rowFixed, row };
}

function textOf({ columnFixed, column, rowFixed, row }: Corner): string {
  return `${columnFixed}${column}${rowFixed}${row}`;
}

/** `A2:A`, which only Sheets knows, as `A2:A1048576`; `A2:2` as `A2:XFD2`. */
export function closedRange(range: string): string {
  const [first, last] = range.split(':');
  if (last === undefined) return range;
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (from.row && !to.row) to.row = String(LAST_ROW);
  if (to.row && !from.row) from.row = '1';
  if (from.column && !to.column) to.column = columnName(LAST_COLUMN);
  return `${textOf(from)}:${textOf(to)}`;
}

/** The reverse: a range that ends in the format's last row or column is open at the end. */
export function openRange(range: string): string {
  const [first, last] = range.split(':');
  if (last === undefined) return range;
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (to.row === String(LAST_ROW) && to.column && from.column) {
    return `${first}:${to.columnFixed}${to.column}`;
  }
  if (to.column.toUpperCase() === columnName(LAST_COLUMN) && to.row && from.row) {
    return `${first}:${to.rowFixed}${to.row}`;
  }
  return range;
}

/** The range moved by rows and columns where it is not fixed with `$`; `#REF!` beyond the sheet. */
export function shiftedRange(range: string, rows: number, columns: number): string {
  const corners = range.split(':').map((text) => {
    const corner = cornerOf(text);
    if (corner.column && !corner.columnFixed) {
      const column = columnNumber(corner.column) + columns;
      if (column < 1 || column > LAST_COLUMN) return undefined;
      corner.column = columnName(column);
    }
    if (corner.row && !corner.rowFixed) {
      const row = Number(corner.row) + rows;
      if (row < 1 || row > LAST_ROW) return undefined;
      corner.row = String(row);
    }
    return textOf(corner);
  });
  return corners.includes(undefined) ? '#REF!' : corners.join(':');
}

export function withoutDollars(range: string): string {
  return range.replaceAll('$', '');
}

/** `$A$1:$B$2` from `A1:B2`, for names, which would otherwise move with the reading cell. */
export function fixedRange(range: string): string {
  return range
    .split(':')
    .map((text) => {
      const { column, row } = cornerOf(text);
      return `${column && `$${column}`}${row && `$${row}`}`;
    })
    .join(':');
}
