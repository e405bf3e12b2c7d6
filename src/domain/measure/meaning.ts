import { checkedCall } from './call-meaning';
import { fault } from './fault';
import type { RangeReference } from './reference';
import type { Expression } from './tree';

/** What an expression stands for. A single cell or a name is known only when it is read. */
export type Meaning = 'number' | 'day' | 'text' | 'table' | 'cells' | 'unknown' | 'omitted';

/** Refuses a tree that can never be a number, so that a person hears of it while typing. */
export function checkMeasure(tree: Expression): void {
  const meaning = meaningOf(tree);
  if (meaning !== 'number' && meaning !== 'unknown') fault(IS_NO_NUMBER[meaning], tree);
}

const IS_NO_NUMBER: Readonly<Record<Exclude<Meaning, 'number' | 'unknown'>, string>> = {
  day: 'measure_is_day',
  text: 'measure_is_text',
  table: 'measure_is_table',
  cells: 'measure_is_range',
  omitted: 'measure_empty',
};

export function meaningOf(expression: Expression): Meaning {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'omitted':
      return expression.kind;
    case 'edge':
      return 'day';
    case 'range':
      return isOneCell(expression.reference) ? 'unknown' : 'cells';
    case 'negative':
      return arithmetic(expression.of, ['number', 'unknown']) && 'number';
    case 'arithmetic':
      return arithmeticMeaning(expression);
    case 'call':
      return checkedCall(expression);
  }
}

/** A name may be one cell or many: it is taken for one until it is read. */
export function isOneCell(reference: RangeReference): boolean {
  if (reference.kind === 'named') return true;
  const { firstColumn, lastColumn, firstRow, lastRow } = reference;
  return firstColumn === lastColumn && firstRow !== undefined && firstRow === lastRow;
}

/** Days are added to and subtracted from; nothing else is done with them. */
function arithmeticMeaning(expression: Extract<Expression, { kind: 'arithmetic' }>): Meaning {
  const { operator, left, right } = expression;
  const onDays: Meaning[] = operator === '+' || operator === '-' ? ['day'] : [];
  const allowed: Meaning[] = ['number', 'unknown', ...onDays];
  const first = arithmetic(left, allowed);
  const second = arithmetic(right, allowed);
  if (second === 'day' && (first === 'day' ? operator === '+' : operator === '-')) {
    return first === 'unknown' ? 'unknown' : fault('measure_day_arithmetic', expression);
  }
  if (first === 'day' && second === 'day') return 'number';
  if (first === 'day' || second === 'day') return 'day';
  if (onDays.length > 0 && (first === 'unknown' || second === 'unknown')) return 'unknown';
  return 'number';
}

function arithmetic(operand: Expression, allowed: readonly Meaning[]): Meaning {
  const meaning = meaningOf(operand);
  return allowed.includes(meaning)
    ? meaning
    : fault(meaning === 'cells' ? 'measure_needs_one_cell' : 'measure_needs_number', operand);
}
