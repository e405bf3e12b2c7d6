import type { Candidate, Search } from './candidate';
import { type NamedCondition, namedConditions, telling } from '../measure/conditions';
import { datesOf, datingOf } from '../sheet/dating';
import { coverage, explained } from '../words/explained';
import type { Condition, DatedRows, Formula } from '../measure/formula';
import { rowsExplained } from './count-candidates';
import { convertedBy, ratePairs } from './rate-pairs';
import { ratiosOf } from './ratio-candidates';
import type { Term } from '../words/terms';

/** An event is told by a heading that names it, not by one that is only near. */
const SURE_ENOUGH = 0.5;
/** A day that is filled in every row says nothing. */
const ALMOST_ALWAYS = 0.98;

/** Shares: of rows that are something, of rows in which something has happened, of one figure in another. */
export function rateCandidates(search: Search): Candidate[] {
  const { intent } = search.asked;
  if (!['rate', 'churn', 'retention', 'satisfaction'].includes(intent)) return [];
  if (intent !== 'rate') return conditionRates(search);
  const parts = ratePairs(search.asked).flatMap((pair) => ratiosOf(search, pair));
  return [...conditionRates(search), ...amountRates(search), ...happenedRates(search), ...parts];
}

/** `VIP 매출 비중`: what rows with VIP add up to, of what all do. */
function amountRates({ asked, sheets, words }: Search): Candidate[] {
  const { things } = asked;
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    if (!dates) return [];
    const named = namedConditions(asked, sheet, words);
    const columns = sheet.columns.filter(({ holds }) => holds === 'amounts');
    return columns.flatMap((column): Candidate[] => {
      const heading = explained(things, column.terms);
      const one = telling(named, heading.by)[0];
      if (heading.by.size === 0 || one === undefined) return [];
      const by: Formula = { shape: 'sum', sheet, dates, column, where: [] };
      return [
        {
          formula: { shape: 'ratio', of: { ...by, where: [one.condition] }, by },
          coverage: coverage(things, [heading.by, one.by]),
          fit: 3,
          besides: heading.besides,
        },
      ];
    });
  });
}

function shareOf(rows: DatedRows, condition: Condition) {
  const of = { shape: 'count', ...rows, where: [...rows.where, condition] } as const;
  return { shape: 'ratio', of, by: { shape: 'count', ...rows } } as const;
}

/** `취소율`: rows with 취소 among all rows; what else the words limit to holds for both. */
function conditionRates({ asked, sheets, words }: Search): Candidate[] {
  const { things } = asked;
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    if (!dates) return [];
    const named = namedConditions(asked, sheet, words);
    const rows = rowsExplained(things, sheet).by;
    return named.map((one): Candidate => {
      const where = named.filter((other) => other !== one).map(({ condition }) => condition);
      return {
        formula: shareOf({ sheet, dates, where }, one.condition),
        coverage: coverage(things, [rows, ...named.map(({ by }) => by)]),
        fit: 3 + conditionFit(things, one),
        besides: 0,
      };
    });
  });
}

/**
 * Of two limits the last word before the rate is what the rate is of; a value that is the very word is meant
 * before one that says the same.
 */
function conditionFit(things: readonly Term[], { by, condition, isOneOfMany }: NamedCondition) {
  const isLiteral = things.some(({ written }) => written === condition.criterion);
  const place = (0.5 * lastPlace(things, by)) / things.length;
  return place + (isLiteral ? 1 : 0) - (isOneOfMany ? 1 : 0);
}

function lastPlace(things: readonly Term[], by: ReadonlyMap<string, number>): number {
  return Math.max(...things.map(({ key }, place) => (by.has(key) ? place + 1 : 0)));
}

/** `해결률`: rows in which the day of it is filled among all rows. */
function happenedRates({ asked, sheets, words }: Search): Candidate[] {
  const { things } = asked;
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    if (!dates) return [];
    const all = namedConditions(asked, sheet, words);
    const rows = rowsExplained(things, sheet).by;
    return datesOf(sheet).flatMap((column): Candidate[] => {
      const event = explained(things, column.terms);
      const converted = convertedBy(things, column.terms);
      const named = telling(all, event.by);
      const limits = named.map(({ by }) => by);
      const where = named.map(({ condition }) => condition);
      const isSure = [...event.by.values(), ...converted.values()].some(
        (sure) => sure >= SURE_ENOUGH,
      );
      if (column === dates || column.filled > ALMOST_ALWAYS || !isSure) return [];
      return [
        {
          formula: shareOf({ sheet, dates, where }, { column, criterion: '<>' }),
          coverage: coverage(things, [event.by, converted, rows, ...limits]),
          fit: 4.3,
          besides: event.besides,
        },
      ];
    });
  });
}
