import type { PeriodValue } from '../../kpi/standing/standing';
import type { Expression } from '../../measure/tree';
import {
  ANYTHING,
  type Bounds,
  differenceOf,
  negativeOf,
  NEVER_BELOW_ZERO,
  PART_OF_A_WHOLE,
  productOf,
  quotientOf,
  sumOf,
} from './bounds';
import { isSomeOf } from './counted-rows';

/** What a value can be at all; null at a side where nothing bounds it. */
export interface PossibleValues {
  low: number | null;
  high: number | null;
}

/** What a function gives by its definition, whatever the rows hold. An amount is none of them: it may be below 0. */
const GIVEN: Readonly<Record<string, Bounds>> = {
  COUNT_IN: NEVER_BELOW_ZERO,
  DISTINCT_IN: NEVER_BELOW_ZERO,
  CSAT: PART_OF_A_WHOLE,
  GRR: PART_OF_A_WHOLE,
  NRR: NEVER_BELOW_ZERO,
  NPS: { low: -100, high: 100 },
};

/**
 * Which values a period to come can have, by what the measure does alone: what a past happened to be bounds
 * nothing. It can only show that a bound is none, where it lies outside.
 */
export function possibleValues(
  measure: Expression | undefined,
  past: readonly PeriodValue[],
): PossibleValues {
  const { low, high } = measure ? boundsOf(measure) : ANYTHING;
  const isEver = (outside: (value: number) => boolean) => past.some(({ value }) => outside(value));
  return {
    low: Number.isFinite(low) && !isEver((value) => value < low) ? low : null,
    high: Number.isFinite(high) && !isEver((value) => value > high) ? high : null,
  };
}

function boundsOf(tree: Expression): Bounds {
  switch (tree.kind) {
    case 'number':
      return { low: tree.value, high: tree.value };
    case 'negative':
      return negativeOf(boundsOf(tree.of));
    case 'arithmetic':
      return resultOf(tree);
    case 'call':
      return boundsOfCall(tree);
    default:
      return ANYTHING;
  }
}

function resultOf({ operator, left, right }: Expression & { kind: 'arithmetic' }): Bounds {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  switch (operator) {
    case '+':
      return sumOf(a, b);
    case '-':
      return differenceOf(a, b);
    case '*':
      return productOf(a, b);
    case '/':
      return isSomeOf(left, right) ? PART_OF_A_WHOLE : quotientOf(a, b);
  }
}

function boundsOfCall({ name, arguments: given }: Expression & { kind: 'call' }): Bounds {
  const known = name.toUpperCase();
  switch (known) {
    case 'CHURN':
      return churnBounds(given);
    case 'RETENTION':
      return differenceOf({ low: 1, high: 1 }, churnBounds(given));
    case 'CONVERSION':
      return isSomeOf(given[0], given[1]) ? PART_OF_A_WHOLE : NEVER_BELOW_ZERO;
    default:
      return GIVEN[known] ?? ANYTHING;
  }
}

/**
 * Of two counts no more are lost than there were. Of dates those count as well who came and left in the same
 * period, so that more may be lost than were there at its start.
 */
function churnBounds(given: readonly Expression[]): Bounds {
  return given.length === 2 ? PART_OF_A_WHOLE : NEVER_BELOW_ZERO;
}
