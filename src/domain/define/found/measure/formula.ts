import { columnLetters } from '../../../measure/place';
import type { FoundColumn, SheetLook } from '../sheet/sheet-look';

/** A column by a value that rows must have there: `"취소"`, `">=9"`. */
export interface Condition {
  column: FoundColumn;
  criterion: string | number | boolean;
  /** The asked things that the value was found by. */
  named?: readonly string[];
}

/** Rows of a sheet that belong to a period by their dates. */
export interface DatedRows {
  sheet: SheetLook;
  dates: FoundColumn;
  where: readonly Condition[];
}

/** Customers, subscriptions, people: one row from when it starts to when it ends. */
export interface Stay {
  sheet: SheetLook;
  starts: FoundColumn;
  ends: FoundColumn;
  /** Where one of them may have several rows. */
  who?: FoundColumn;
}

/** A measure as an idea: written as a formula, and said in words, from the same. */
export type Formula =
  | ({ shape: 'count' } & DatedRows)
  | ({ shape: 'sum' | 'mean' | 'median' | 'last' | 'distinct'; column: FoundColumn } & DatedRows)
  | ({ shape: 'churn' | 'retention' | 'present' } & Stay)
  /** By the answers of the period. */
  | ({ shape: 'nps_in' | 'csat_in'; column: FoundColumn } & DatedRows)
  /** Of all answers that there are. */
  | { shape: 'nps' | 'csat'; sheet: SheetLook; column: FoundColumn }
  /** Recurring revenue of the same customers at the start and at the end. */
  | ({ shape: 'nrr' } & Stay)
  | { shape: 'ratio' | 'difference'; of: Formula; by: Formula };

const CALLED = {
  sum: 'SUM_IN',
  mean: 'MEAN_IN',
  median: 'MEDIAN_IN',
  last: 'LAST_IN',
  distinct: 'DISTINCT_IN',
} as const;

/** Shapes that are written with an operator between their parts. */
const JOINED: readonly Formula['shape'][] = ['ratio', 'difference', 'present', 'nps_in', 'csat_in'];

/** Nobody came before it. */
const EARLIEST = '"1900-01-01"';

/** The formula in the measure language. */
export function measureOf(formula: Formula): string {
  switch (formula.shape) {
    case 'ratio':
      return `${inParentheses(formula.of)} / ${inParentheses(formula.by)}`;
    case 'difference':
      return `${measureOf(formula.of)} - ${measureOf(formula.by)}`;
    case 'churn':
    case 'retention':
      return call(formula.shape.toUpperCase(), [
        ...stayRanges(formula),
        'from',
        'to',
        ...(formula.who ? ['"start"', rangeOf(formula.sheet, formula.who)] : []),
      ]);
    case 'present': {
      const [starts, ends] = stayRanges(formula);
      const before = (range: string) => call('COUNT_IN', [range, EARLIEST, 'to']);
      return `${before(starts)} - ${before(ends)}`;
    }
    case 'nrr':
      return call('NRR', stayRanges(formula));
    case 'nps':
    case 'csat':
      return call(formula.shape.toUpperCase(), [rangeOf(formula.sheet, formula.column)]);
    case 'nps_in':
      return `100 * (${answers(formula, '>=9')} - ${answers(formula, '<=6')}) / ${answers(formula, '>=0')}`;
    case 'csat_in':
      return `${answers(formula, '>=4')} / ${answers(formula, '>=1')}`;
    case 'count':
      return call('COUNT_IN', [dated(formula), 'from', 'to', ...criteria(formula)]);
    default: {
      const column = rangeOf(formula.sheet, formula.column);
      const ranges = [dated(formula), column, 'from', 'to', ...criteria(formula)];
      return call(CALLED[formula.shape], ranges);
    }
  }
}

function call(name: string, args: readonly string[]): string {
  return `${name}(${args.join(', ')})`;
}

function inParentheses(formula: Formula): string {
  const written = measureOf(formula);
  return JOINED.includes(formula.shape) ? `(${written})` : written;
}

function rangeOf({ prefix, isCrowded, firstRow }: SheetLook, { column }: FoundColumn): string {
  const letters = columnLetters(column);
  return isCrowded ? `${prefix}${letters}${firstRow}:${letters}` : `${prefix}${letters}:${letters}`;
}

function dated({ sheet, dates }: DatedRows): string {
  return rangeOf(sheet, dates);
}

function stayRanges({ sheet, starts, ends }: Stay): [string, string] {
  return [rangeOf(sheet, starts), rangeOf(sheet, ends)];
}

function criteria({ sheet, where }: DatedRows): string[] {
  return where.flatMap(({ column, criterion }) => [rangeOf(sheet, column), written(criterion)]);
}

function answers(
  { sheet, dates, where, column }: DatedRows & { column: FoundColumn },
  criterion: string,
): string {
  return measureOf({ shape: 'count', sheet, dates, where: [...where, { column, criterion }] });
}

function written(criterion: Condition['criterion']): string {
  if (typeof criterion === 'string') return `"${criterion.replace(/"/g, '""')}"`;
  // TRUE as text meets cells with TRUE.
  return typeof criterion === 'boolean'
    ? `"${String(criterion).toUpperCase()}"`
    : String(criterion);
}

/** The columns that a formula reads, each once, in the order in which its measure names them. */
export function columnsOf(formula: Formula): { sheet: SheetLook; column: FoundColumn }[] {
  const named = namedBy(formula);
  const first = (one: { sheet: SheetLook; column: FoundColumn }) =>
    named.findIndex(({ sheet, column }) => sheet === one.sheet && column === one.column);
  return named.filter((one, index) => first(one) === index);
}

function namedBy(formula: Formula): { sheet: SheetLook; column: FoundColumn }[] {
  switch (formula.shape) {
    case 'ratio':
    case 'difference':
      return [...namedBy(formula.of), ...namedBy(formula.by)];
    case 'churn':
    case 'retention':
    case 'present':
    case 'nrr': {
      const { sheet, starts, ends, who } = formula;
      return [starts, ends, ...(who ? [who] : [])].map((column) => ({ sheet, column }));
    }
    case 'nps':
    case 'csat':
      return [{ sheet: formula.sheet, column: formula.column }];
    default: {
      const { sheet, dates, where } = formula;
      const valued = formula.shape === 'count' ? [] : [formula.column];
      const columns = [dates, ...valued, ...where.map(({ column }) => column)];
      return columns.map((column) => ({ sheet, column }));
    }
  }
}
