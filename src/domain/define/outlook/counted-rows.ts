import type { Expression } from '../../measure/tree';

/** The rows that a call counts, or whose different keys it counts. */
interface CountedRows {
  /** Their dates, and from when to when they count. */
  among: string;
  /** Null where the rows themselves are counted. */
  keys: string | null;
  conditions: readonly Condition[];
}

interface Condition {
  range: string;
  criterion: string;
}

/**
 * What is counted is some of what the other counts: both read the same rows, and each condition of the other
 * holds for it as well. Rows that are counted in two places have nothing to do with each other.
 */
export function isSomeOf(part: Expression, whole: Expression): boolean {
  const [some, all] = [countedRows(part), countedRows(whole)];
  if (!some || !all || some.among !== all.among) return false;
  // Of rows there are at least as many as of different keys in them.
  const isOfKeys = all.keys === null || all.keys === some.keys;
  return (
    isOfKeys && all.conditions.every((wide) => some.conditions.some((own) => isWithin(own, wide)))
  );
}

function countedRows(call: Expression): CountedRows | undefined {
  if (call.kind !== 'call') return undefined;
  const given = call.arguments.map(written);
  switch (call.name.toUpperCase()) {
    case 'COUNT_IN': {
      const [dates, from, to, ...criteria] = given;
      return rowsBy([dates, from, to], null, criteria);
    }
    case 'DISTINCT_IN': {
      const [dates, keys, from, to, ...criteria] = given;
      return rowsBy([dates, from, to], keys, criteria);
    }
    default:
      return undefined;
  }
}

function rowsBy(
  among: readonly string[],
  keys: string | null,
  criteria: readonly string[],
): CountedRows {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < criteria.length; at += 2) {
    conditions.push({ range: criteria[at], criterion: criteria[at + 1] });
  }
  return { among: among.join(' '), keys, conditions };
}

const AT_LEAST = /^">=(\d+(?:\.\d+)?)"$/;

/** Whatever meets the one meets the other: it is the same, or a higher number to be reached. */
function isWithin(own: Condition, wide: Condition): boolean {
  if (own.range !== wide.range) return false;
  if (own.criterion === wide.criterion) return true;
  const [high, low] = [own, wide].map(({ criterion }) => AT_LEAST.exec(criterion)?.[1]);
  return high !== undefined && low !== undefined && Number(high) >= Number(low);
}

/** An argument by what it says, wherever it stands. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'text':
      return JSON.stringify(expression.value);
    case 'edge':
      return expression.edge;
    case 'range':
      return expression.reference.text;
    case 'negative':
      return `-(${written(expression.of)})`;
    case 'arithmetic':
      return `(${written(expression.left)}${expression.operator}${written(expression.right)})`;
    case 'call':
      return `${expression.name.toUpperCase()}(${expression.arguments.map(written).join(',')})`;
    case 'omitted':
      return '';
  }
}
