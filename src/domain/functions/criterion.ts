import { writtenDay } from '../written/written-day';
import { writtenNumber } from '../written/written-number';
import { isBlank, numberIn } from './cell-content';
import { type DayReader, serialOf, writingBy } from './day-reader';
import { dayIn } from './scalars';
import { matchesPattern } from './wildcard';

/** Whether a cell meets a criterion. */
export type CellTest = (cell: unknown) => boolean;

const COMPARISON = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/;
/** Nothing but digits and what numbers and dates are written with: only such words hang on the locale. */
const LIKE_NUMBER = /^[\s\d.,'’/%+\-\u2212\p{Sc}e원円元]*\d[\s\d.,'’/%+\-\u2212\p{Sc}e원円元]*$/iu;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A criterion as SUMIFS reads it: a value, a comparison such as ">=10", or words with * and ?, where ~
 * takes a sign literally. Words compare without regard to case. Numbers and dates are one scale, that of
 * the sheet's serial numbers, and are read as the spreadsheet's locale writes them; a text that is a
 * number or a date counts as one. A blank cell meets "", "=" and what it differs from, nothing else.
 */
export function cellTest(criterion: unknown, days: DayReader): CellTest {
  if (typeof criterion !== 'string') return valueTest('=', criterion, '', days);
  const [, sign, operand] = COMPARISON.exec(criterion) ?? [];
  const operator = (sign as Operator | undefined) ?? '=';
  return valueTest(operator, valueOf(operand, days), operand, days);
}

/** What a written operand means: a number, a day by its serial number, TRUE or FALSE, or words. */
function valueOf(operand: string, days: DayReader): unknown {
  const text = operand.trim();
  if (/^[+-]?\d+$/.test(text)) return numberIn(text) ?? operand;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const day = writtenDay(text);
  if (day !== undefined) return serialOf(day);
  if (text.length > 40 || !LIKE_NUMBER.test(text)) return operand;
  const writing = writingBy(days);
  const number = writtenNumber(text, writing) ?? numberIn(text);
  if (number !== undefined) return number;
  const local = writtenDay(text, writing);
  return local === undefined ? operand : serialOf(local);
}

function valueTest(operator: Operator, value: unknown, written: string, days: DayReader): CellTest {
  if (operator === '<>') {
    const same = valueTest('=', value, written, days);
    return (cell) => !same(cell);
  }
  if (isBlank(value)) return operator === '=' ? isBlank : () => false;
  if (typeof value === 'boolean') {
    return (cell) => typeof cell === 'boolean' && holds(operator, Number(cell), Number(value));
  }
  if (typeof value === 'string') return textTest(operator, value);
  const scale = typeof value === 'number' ? value : serialIn(value, days);
  if (scale === undefined) return () => false;
  const asWritten = operator === '=' && written !== '' ? textTest('=', written) : undefined;
  return (cell) =>
    holds(operator, serialIn(cell, days), scale) || (asWritten !== undefined && asWritten(cell));
}

/** The number of a cell on the scale on which a day is its serial number. */
function serialIn(cell: unknown, days: DayReader): number | undefined {
  const number = numberIn(cell);
  if (number !== undefined || isBlank(cell) || typeof cell === 'boolean') return number;
  const day = dayIn(cell, days);
  return day === undefined ? undefined : serialOf(day);
}

function textTest(operator: Operator, text: string): CellTest {
  const wanted = text.toLowerCase();
  if (operator !== '=') {
    return (cell) =>
      typeof cell === 'string' && cell !== '' && holds(operator, cell.toLowerCase(), wanted);
  }
  if (!/[*?~]/.test(wanted)) {
    return (cell) => typeof cell === 'string' && (cell === text || cell.toLowerCase() === wanted);
  }
  // A blank is not words, so that "*" counts what is filled in.
  return (cell) =>
    typeof cell === 'string' && cell !== '' && matchesPattern(cell.toLowerCase(), wanted);
}

function holds<T extends number | string>(operator: Operator, left: T | undefined, right: T) {
  if (left === undefined) return false;
  switch (operator) {
    case '=':
      return left === right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}
