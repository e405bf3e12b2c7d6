import { HyperFormula, type ConfigParams } from 'hyperformula';
import type { Area } from './a1';
import type { EngineContent } from './engine-content';
import type { FunctionContext } from './function-plugin';
import type { Sheet } from './sheet';

/** HyperFormula as Google Sheets counts and rounds. */
export function startedEngine(
  contents: Record<string, EngineContent[][]>,
  context: FunctionContext,
): HyperFormula {
  return HyperFormula.buildFromSheets(contents, {
    licenseKey: 'gpl-v3',
    nullDate: { year: 1899, month: 12, day: 30 },
    leapYear1900: false,
    smartRounding: false,
    undoLimit: 0,
    maxRows: 10_000_000,
    maxColumns: 18_278,
    context,
    // One of each, so that every text is looked at once: the formats say nothing to the reader below.
    dateFormats: ['date'],
    timeFormats: ['time'],
    parseDateTime: (text) => momentOf(context.typedNumber(text), text),
    // Asked before HyperFormula's own formatting, which knows few formats.
    stringifyCurrency: (value, format) => context.shown(value, format),
  });
}

/** A date or time that stands in a text, in the parts that HyperFormula wants. */
function momentOf(
  serial: number | undefined,
  text: string,
): ReturnType<ConfigParams['parseDateTime']> {
  if (serial === undefined || serial < 0 || /^[-+]?[\d.,]*%?$/.test(text.trim())) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000));
  const day = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
  const time = {
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
  if (serial < 1) return time;
  return Number.isInteger(serial) ? day : { ...day, ...time };
}

/** Whether the engine has anything to calculate there. */
export function holdsFormula(sheet: Sheet, { row, rows, column, columns }: Area): boolean {
  return sheet.rows
    .slice(row, row + rows)
    .some((cells) =>
      cells
        ?.slice(column, column + columns)
        .some((cell) => cell?.formula !== undefined && !cell.kept),
    );
}

export function wholeOf(sheet: Sheet): Area {
  let columns = 0;
  for (const cells of sheet.rows) columns = Math.max(columns, cells?.length ?? 0);
  return { row: 0, column: 0, rows: sheet.rows.length, columns };
}
