import type { Asked } from '../words/asked';
import { type Candidate, LIMIT_DOUBT, type Search } from './candidate';
import { type NamedCondition, namedConditions, telling } from '../measure/conditions';
import { datesOf, datingOf, has, isUnique, keysOf } from '../sheet/dating';
import { coverage, type Explained, explained, weakened } from '../words/explained';
import type { FoundColumn, SheetLook } from '../sheet/sheet-look';

/** How surely a title says what the rows are. */
const TITLE_SURE = 0.9;
/** A name tells people apart less surely than a number does. */
const NAME_DOUBT = 0.3;
const RATHER_ROWS = 3;
/** Whom rows are about is no more than their context. */
const CONTEXT_SURE = 0.5;
/** People are not counted in these. */
const TIMES_IT_HAPPENED: readonly string[] = ['회', '번', '차례'];
/** So few different values are kinds of people, not people. */
const FEW = 12;
const KIND_DOUBT = 1.5;
const FIRSTS: readonly string[] = ['new', 'start', 'signup', 'hire'];

/** Rows, or different customers, orders, people, of which the words speak. */
export function countCandidates({ asked, sheets, words }: Search): Candidate[] {
  const fit = fitOf(asked);
  if (fit === undefined) return [];
  return sheets.flatMap((sheet) => {
    const conditions = namedConditions(asked, sheet, words);
    return datesOf(sheet).flatMap((dates) => countsBy(asked, { sheet, dates, conditions, fit }));
  });
}

function fitOf({ intent }: Asked): number | undefined {
  if (intent === 'count') return 3;
  if (intent === 'any') return 1;
  return intent === 'sum' ? 0 : undefined;
}

interface Counted {
  sheet: SheetLook;
  dates: FoundColumn;
  conditions: readonly NamedCondition[];
  fit: number;
}

function countsBy(
  { things, unit }: Asked,
  { sheet, dates, conditions: named, fit: sure }: Counted,
): Candidate[] {
  const isMain = dates === datingOf(sheet);
  const event = eventOf(things, dates);
  // Another date than the main one is meant only where the words name what happened then.
  if (!isMain && !isNamed(event)) return [];
  const conditions = telling(named, isMain ? new Map() : event.by);
  const where = conditions.map(({ condition }) => condition);
  const limits = conditions.map(({ by }) => by);
  const fit = sure - conditions.length * LIMIT_DOUBT;
  const doubts = conditions.filter(({ isOneOfMany }) => isOneOfMany).length;
  const rows = rowsExplained(things, sheet);
  const ofRows: Candidate = {
    formula: { shape: 'count', sheet, dates, where },
    coverage: coverage(things, [event.by, rows.by, ...limits]),
    fit,
    besides: (isMain ? Number(isFirst(things, dates)) : event.besides) + rows.besides + doubts,
  };
  const ofKeys = keysOf(sheet).flatMap((column): Candidate[] => {
    const heading = explained(things, column.terms);
    const isNew = [...heading.by].some(([key, sure]) => sure > (rows.by.get(key) ?? 0));
    if (!isNew || isUnique(column) || where.some((one) => one.column === column)) {
      return [];
    }
    return [
      {
        formula: { shape: 'distinct', sheet, dates, column, where },
        coverage: coverage(things, [event.by, rows.by, heading.by, ...limits]),
        fit:
          fit -
          doubtOf(column) -
          (unit !== null && TIMES_IT_HAPPENED.includes(unit) ? RATHER_ROWS : 0),
        besides: heading.besides + doubts,
      },
    ];
  });
  return [ofRows, ...ofKeys].filter((candidate) => candidate.coverage > 0);
}

/** The first order of each customer is no order of a period. */
function isFirst(things: Asked['things'], dates: FoundColumn): boolean {
  return has(dates, 'start') && !things.some(({ key }) => FIRSTS.includes(key));
}

/** What is counted by the day on which it came is new on that day. */
function eventOf(things: Asked['things'], dates: FoundColumn): Explained {
  const event = explained(things, dates.terms);
  const isItself = [...event.by.values()].includes(1);
  return isItself ? { ...event, by: new Map([['new', 0.9], ...event.by]) } : event;
}

/** Something other than the rows as such happened on that day. */
function isNamed({ by }: Explained): boolean {
  return [...by.values()].some((sure) => sure >= 0.5);
}

function doubtOf(column: FoundColumn): number {
  if (has(column, 'id')) return 0;
  return column.distinct <= FEW && column.values.length > FEW * 2 ? KIND_DOUBT : NAME_DOUBT;
}

/**
 * What the rows of a sheet are: by its title, and by the column that has another value in each row. A number of
 * theirs that comes again says that they are only parts of what is asked for, as an order's lines are.
 */
export function rowsExplained(things: Asked['things'], sheet: SheetLook): Explained {
  const title = explained(things, sheet.terms);
  const by = weakened(title.by, TITLE_SURE);
  for (const column of keysOf(sheet)) {
    for (const [key, sure] of explained(things, column.terms).by) {
      by.set(key, Math.max(sure * CONTEXT_SURE, by.get(key) ?? 0));
    }
  }
  const keys = keysOf(sheet).filter(({ holds }) => holds === 'ids');
  for (const column of keys.filter(isUnique)) {
    for (const [key, sure] of explained(things, column.terms).by) {
      by.set(key, Math.max(sure, by.get(key) ?? 0));
    }
  }
  const isPart = keys.some(
    (column) =>
      has(column, 'id') &&
      !isUnique(column) &&
      [...explained(things, column.terms).by.values()].includes(1),
  );
  return { by, besides: Number(isPart) };
}
