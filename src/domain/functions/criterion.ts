import { isBlank, numberIn } from './cell-content';
import type { DayReader } from './day-reader';
import { dayIn } from './scalars';
import { matchesPattern } from './wildcard';

/** Whether a cell meets a criterion. */
export type CellTest = (cell: unknown) => boolean;

const COMPARISON = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/;
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))%$/;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A criterion as SUMIFS reads it: a value, a comparison such as ">=10", or words with * and ?, where ~
 * takes a sign literally. Words compare without regard to case; a text that is a number counts as one.
 */
export function cellTest(criterion: unknown, days: DayReader): CellTest {
  if (typeof criterion !== 'string') return valueTest('=', criterion, days);
  const [, sign, operand] = COMPARISON.exec(criterion) ?? [];
  return valueTest((sign as Operator | undefined) ?? '=', valueOf(operand), days);
}

/** What a written operand means: a number, a percentage, TRUE or FALSE, or words. */
function valueOf(operand: string): unknown {
  const text = operand.trim();
  const percent = PERCENT.exec(text);
  if (percent) return Number(percent[1]) / 100;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return numberIn(text) ?? operand;
}

function valueTest(operator: Operator, value: unknown, days: DayReader): CellTest {
  if (operator === '<>') {
    const same = valueTest('=', value, days);
    return (cell) => !same(cell);
  }
  if (isBlank(value)) return isBlank;
  if (typeof value === 'boolean') return (cell) => operator === '=' && cell === value;
  if (typeof value === 'number') {
    return (cell) => typeof cell !== 'object' && holds(operator, numberIn(cell), value);
  }
  const day = dayIn(value, days);
  if (day !== undefined) return (cell) => holds(operator, dayIn(cell, days), day);
  return textTest(operator, String(value));
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
  return (cell) => typeof cell === 'string' && matchesPattern(cell.toLowerCase(), wanted);
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
