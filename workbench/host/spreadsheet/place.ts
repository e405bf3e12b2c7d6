import { cellName, parseArea, splitSheetTitle, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ScriptRun } from '../script-run';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** The area of `getRange(row, column, numRows, numColumns)`, counted from 1, in the host's words if bad. */
export function areaAt(
  run: ScriptRun,
  sheet: Sheet,
  [row, column, rows = 1, columns = 1]: readonly number[],
): Area {
  if (row < 1) run.fail('The starting row of the range is too small.');
  if (column < 1) run.fail('The starting column of the range is too small.');
  if (rows < 1) run.fail('The number of rows in the range must be at least 1.');
  if (columns < 1) run.fail('The number of columns in the range must be at least 1.');
  return inside(run, sheet, { row: row - 1, column: column - 1, rows, columns });
}

export function inside(run: ScriptRun, sheet: Sheet, area: Area): Area {
  const within =
    area.row + area.rows <= sheet.rowCount && area.column + area.columns <= sheet.columnCount;
  return within ? area : run.fail(OUTSIDE);
}

const WHOLE = /^(?:\$?(\d+):\$?(\d+)|\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3}))$/;

/** `5:7` and `D:F` keep their text (gas-fakes testsheetsdeveloper); of others the corners are named. */
export function wholeName(a1: string): string | undefined {
  return WHOLE.test(a1) ? a1.replace(/\$/g, '').toUpperCase() : undefined;
}

const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** The A1 text of `R1C1:R2C3`; any other text is left as it is. */
function withoutR1C1(text: string): string {
  const corners = R1C1.exec(text);
  if (!corners) return text;
  const [row, column, lastRow = row, lastColumn = column] = corners
    .slice(1)
    .map((number) => (number === undefined ? undefined : Number(number) - 1)) as number[];
  return `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`;
}

export interface Place {
  sheet: Sheet;
  area: Area;
  /** The text of whole rows and columns. */
  a1?: string;
}

/** Sheet and area of an A1 or R1C1 text or the name of a range. */
export function placeOf(run: ScriptRun, text: string, own: Sheet): Place {
  const named = run.workbook.namedRange(text);
  const { title, a1 } = named ? { title: undefined, a1: named.range } : splitSheetTitle(text);
  const sheet =
    named?.sheet ??
    (title === undefined ? own : run.workbook.sheets.find((s) => s.title === title));
  const area = sheet && parseArea(withoutR1C1(a1), sheet);
  if (!sheet || !area) return run.fail('Range not found');
  return { sheet, area: inside(run, sheet, area), a1: wholeName(a1) };
}

/** A sheet that somebody deleted meanwhile can be neither read nor written. */
export function present(run: ScriptRun, sheet: Sheet): Sheet {
  return run.workbook.sheets.includes(sheet) ? sheet : run.fail(`Sheet ${sheet.id} not found`);
}

const MOST_CELLS = 10_000_000;

/** Refuses what would make the spreadsheet larger than Google lets it be. */
export function makeRoom(run: ScriptRun, cells: number): void {
  const there = run.workbook.sheets.map(({ rowCount, columnCount }) => rowCount * columnCount);
  if (there.reduce((sum, count) => sum + count, cells) > MOST_CELLS) {
    run.fail(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** The range of that name; nothing when there is none or its cells are gone. */
export function parseNamed(run: ScriptRun, name: string): { sheet: Sheet; area: Area } | undefined {
  const named = run.workbook.namedRange(name);
  const area = named && parseArea(named.range, named.sheet);
  return named && area && { sheet: named.sheet, area };
}
