/** Cells of a sheet, all counted from 1; open ends reach as far as the sheet does. */
export interface CellBlock {
  /** The title; undefined for the sheet in which the formula stands. */
  sheet: string | undefined;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const RANGE =
  /^(?:('(?:[^'\r\n]|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(:\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/u;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?%?$/i;
const QUOTED = /^"(?:[^"\r\n]|"")*"$/;
const TRUTH = /^(?:true|false)$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A range as formulas write it: `A2`, `A2:B`, `C:C`, `2:5`, `Orders!A2:A`, `'Q1 ''26'!A:A`. */
export function rangeIn(text: string): CellBlock | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [, title, left, top, rest, right = '', bottom] = match;
  const isCell = !rest && left && top;
  const isBlock = rest && (left ? right : top && bottom && !right);
  // A title that is an argument by itself, as `TRUE` or `A1`, stands in quotes.
  if ((!isCell && !isBlock) || (title && argumentText(title))) return undefined;
  const columns = left ? [columnNumber(left), columnNumber(right || left)] : [1, Infinity];
  const rows = [Number(top ?? 1), rest ? Number(bottom ?? Infinity) : Number(top)];
  return {
    sheet: title && (title[0] === "'" ? title.slice(1, -1).replace(/''/g, "'") : title),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/**
 * One argument as it stands in the formula: a range, a number, a quoted text, TRUE or FALSE; a day is
 * quoted, and a blank stands for what is left out. `undefined` for anything else, so that no argument
 * brings a formula of its own.
 */
export function argumentText(written: string): string | undefined {
  if (written === '') return '""';
  if (NUMBER.test(written) || QUOTED.test(written) || rangeIn(written)) return written;
  if (TRUTH.test(written)) return written.toUpperCase();
  return ISO_DAY.test(written) ? `"${written}"` : undefined;
}

/**
 * A call of the function as a script writes it; what is left out at the end is left out. Where numbers have
 * a decimal comma it is not known whether the host takes the English spelling or the locale's, so nothing
 * is written that they read differently: semicolons, and quotients for decimals.
 */
export function formulaOf(
  name: string,
  args: readonly string[],
  { decimalComma = false }: { decimalComma?: boolean } = {},
): string {
  const given = args.map((argument) => argumentText(argument) ?? '""');
  while (given[given.length - 1] === '""') given.pop();
  if (!decimalComma) return `=${name}(${given.join(', ')})`;
  return `=${name}(${given.map(withoutPoint).join('; ')})`;
}

const DECIMAL = /^([+-]?)(\d*)\.(\d*)(e[+-]?\d{1,3})?(%?)$/i;

/** `0.05` as `(5/100)`, `2.5%` as `(25/1000)`; any other argument as it is. */
function withoutPoint(text: string): string {
  const parts = DECIMAL.exec(text);
  if (!parts) return text;
  const [, sign, whole, decimals, exponent = '', percent] = parts;
  const digits = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  const zeros = decimals.length + (percent ? 2 : 0);
  return `${sign}(${digits}${exponent}/1${'0'.repeat(zeros)})`;
}
