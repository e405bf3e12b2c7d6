import type { PeriodValue } from '../../kpi/standing';
import type { Expression, Operator } from '../../measure/tree';

/** What a value can be at all; null at a side where nothing bounds it. */
export interface PossibleValues {
  low: number | null;
  high: number | null;
}

/** What the way of measuring says of its values: rows are counted, a part is held against its whole. */
type Sort = 'count' | 'share' | 'signed' | 'amount';

const SORTS: Readonly<Record<string, Sort>> = {
  COUNT_IN: 'count',
  DISTINCT_IN: 'count',
  CHURN: 'share',
  RETENTION: 'share',
  CSAT: 'share',
  NPS: 'signed',
};

/**
 * Which values a period to come can have: none below 0 where rows are counted, or where no amount ever was;
 * none above 1 for a share. A past that lies outside of a bound is right, and the bound is none. Differences
 * may turn negative even where they never did.
 */
export function possibleValues(
  measure: Expression | undefined,
  past: readonly PeriodValue[],
): PossibleValues {
  const sort = measure ? sortOf(measure) : 'amount';
  const isEver = (outside: (value: number) => boolean) => past.some(({ value }) => outside(value));
  return {
    low: sort === 'signed' || isEver((value) => value < 0) ? null : 0,
    high: sort !== 'share' || isEver((value) => value > 1) ? null : 1,
  };
}

function sortOf(tree: Expression): Sort {
  switch (tree.kind) {
    case 'call':
      return SORTS[tree.name.toUpperCase()] ?? 'amount';
    case 'number':
      return tree.value < 0 ? 'signed' : 'amount';
    case 'negative':
      return 'signed';
    case 'arithmetic':
      return sortOfTwo(tree.operator, tree.left, tree.right);
    default:
      return 'amount';
  }
}

function sortOfTwo(operator: Operator, first: Expression, second: Expression): Sort {
  const [left, right] = [sortOf(first), sortOf(second)];
  // `1 - CHURN(…)`: what is left of a whole.
  const isRest = first.kind === 'number' && first.value === 1 && right === 'share';
  if (operator === '-') return isRest ? 'share' : 'signed';
  if (left === 'signed' || right === 'signed') return 'signed';
  const isOfCounts = left === 'count' && right === 'count';
  if (operator === '/' && isOfCounts) return 'share';
  return operator === '+' && isOfCounts ? 'count' : 'amount';
}
