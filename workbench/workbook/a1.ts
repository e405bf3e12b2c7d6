/** A rectangle of cells; all counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetSize {
  rowCount: number;
  columnCount: number;
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d*)$/;

/** `A` is 0, `AA` is 26. */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1`, `A1:B2`; the whole sheet keeps its corners. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** Splits `'매출 데이터'!A1:B2` into the sheet's title and the rest. */
export function splitSheetTitle(text: string): { title?: string; a1: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (!match) return { a1: text.trim() };
  return { title: match[1]?.replaceAll("''", "'") ?? match[2], a1: match[3] };
}

/** The area that an A1 text names within a sheet; open ends run to the sheet's edge. */
export function parseArea(a1: string, size: SheetSize): Area | undefined {
  const [first, last = first, ...more] = a1.split(':');
  const start = CORNER.exec(first);
  const end = CORNER.exec(last);
  if (!start || !end || more.length > 0 || first === '' || last === '') return undefined;
  if (first === last && !a1.includes(':') && (start[1] === '' || start[2] === '')) return undefined;
  const rowA = start[2] === '' ? 0 : Number(start[2]) - 1;
  const rowB = end[2] === '' ? size.rowCount - 1 : Number(end[2]) - 1;
  const columnA = start[1] === '' ? 0 : columnIndexOf(start[1]);
  const columnB = end[1] === '' ? size.columnCount - 1 : columnIndexOf(end[1]);
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  if (row < 0 || column < 0) return undefined;
  return {
    row,
    column,
    rows: Math.abs(rowB - rowA) + 1,
    columns: Math.abs(columnB - columnA) + 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function quotedTitle(title: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title) && !CORNER.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;
}

export function areaOfCell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
