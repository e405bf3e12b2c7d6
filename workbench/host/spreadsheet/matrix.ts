import type { Area } from '../../workbook/a1';
import type { ScriptRun } from '../script-run';

/** The host's own sentences for data of another shape than the range (`Range.setValues`). */
export function checkShape(
  run: ScriptRun,
  data: readonly (readonly unknown[])[],
  area: Area,
): void {
  if (data.length !== area.rows) {
    run.fail(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  const wrong = data.find((row) => row.length !== area.columns);
  if (wrong) {
    run.fail(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${wrong.length} but the range has ${area.columns}.`,
    );
  }
}

export function filled<T>({ rows, columns }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      visit(row, column);
    }
  }
}

/** What is left of an area without another: up to four rectangles. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const holeTop = Math.max(area.row, hole.row);
  const holeBottom = Math.min(bottom, hole.row + hole.rows);
  const holeLeft = Math.max(area.column, hole.column);
  const holeRight = Math.min(right, hole.column + hole.columns);
  if (holeTop >= holeBottom || holeLeft >= holeRight) return [area];
  const { row, column, columns } = area;
  const middle = { row: holeTop, rows: holeBottom - holeTop };
  return [
    { row, column, rows: holeTop - row, columns },
    { row: holeBottom, column, rows: bottom - holeBottom, columns },
    { ...middle, column, columns: holeLeft - column },
    { ...middle, column: holeRight, columns: right - holeRight },
  ].filter(({ rows, columns: width }) => rows > 0 && width > 0);
}
