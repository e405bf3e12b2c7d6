import type { Decimal, Separator } from './csv-text';

/** A number with what may stand around it: a sign, a currency, a percent sign. */
const NUMBER = /^[^\d.,]*(\d(?:[\d.,]*\d)?)[^\d.,]*$/;
/** Numbers whose comma can only stand before decimals. */
const BEHIND_COMMA =
  /^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.\d{4}(?:\s|$)/;

interface Evidence {
  comma: number;
  point: number;
}

/** What stands before the decimals in each column, and in the file as a whole. */
export function decimalsOf(
  columns: readonly (readonly string[])[],
  separator: Separator,
): { file: Decimal; columns: Decimal[] } {
  const found = columns.map(evidenceOf);
  const total = { comma: 0, point: 0 };
  for (const { comma, point } of found) {
    total.comma += comma;
    total.point += point;
  }
  const file = total.comma === total.point ? usualOf(columns, separator) : decided(total);
  return {
    file,
    // A column that has both goes with the file.
    columns: found.map((evidence) =>
      (evidence.comma === 0) === (evidence.point === 0) ? file : decided(evidence),
    ),
  };
}

/** The text with comma and point changed for each other. */
export function swapped(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

function evidenceOf(column: readonly string[]): Evidence {
  const evidence = { comma: 0, point: 0 };
  for (const field of column) {
    const number = /\d[.,]\d/.test(field) ? NUMBER.exec(field.trim())?.[1] : undefined;
    if (number === undefined) continue;
    if (BEHIND_COMMA.test(number)) evidence.comma += 1;
    else if (BEHIND_COMMA.test(swapped(number))) evidence.point += 1;
  }
  return evidence;
}

const decided = ({ comma, point }: Evidence): Decimal => (comma > point ? ',' : '.');

/** Where decimals stand behind commas, fields are parted by semicolons and dates have points. */
function usualOf(columns: readonly (readonly string[])[], separator: Separator): Decimal {
  if (separator === ';') return ',';
  if (separator === ',') return '.';
  return columns.some((column) => column.some((field) => DOTTED_DATE.test(field))) ? ',' : '.';
}
