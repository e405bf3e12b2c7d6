import type { Candidate, Search } from './candidate';
import { datingOf, has, isUnique, keysOf } from '../sheet/dating';
import { coverage, explained } from '../words/explained';
import type { Formula } from '../measure/formula';
import type { FoundColumn, SheetLook } from '../sheet/sheet-look';

interface Who {
  sheet: SheetLook;
  dates: FoundColumn;
  column: FoundColumn;
}

/**
 * Customers who come back: those who order in the period without those who first ordered in it. It takes a
 * sheet in which customers come again, and one in which each has the day of their first order.
 */
export function returningCandidates({ asked, sheets }: Search): Candidate[] {
  if (!asked.isRepeat) return [];
  const people = sheets.flatMap(peopleIn);
  const comings = people.filter(({ column }) => !isUnique(column));
  const firsts = people.filter(({ column, dates }) => isUnique(column) && isBeginning(dates));
  return comings.flatMap((again) =>
    firsts
      .filter(({ sheet }) => sheet !== again.sheet)
      .map((first): Candidate => {
        const { things } = asked;
        const ordering: Formula = { shape: 'distinct', ...again, where: [] };
        const fresh: Formula = {
          shape: 'count',
          sheet: first.sheet,
          dates: first.dates,
          where: [],
        };
        const returning: Formula = { shape: 'difference', of: ordering, by: fresh };
        const isRate = asked.intent === 'rate' || asked.intent === 'retention';
        const parts = [again.sheet, again.column, again.dates].map(
          ({ terms }) => explained(things, terms).by,
        );
        return {
          formula: isRate ? { shape: 'ratio', of: returning, by: ordering } : returning,
          coverage: coverage(things, [new Map([['repeat', 1]]), ...parts]),
          fit: 4,
          besides: 0,
        };
      }),
  );
}

function peopleIn(sheet: SheetLook): Who[] {
  const dates = datingOf(sheet);
  const ids = keysOf(sheet).filter((column) => has(column, 'customer'));
  const column = ids.find((one) => has(one, 'id')) ?? ids[0];
  return dates && column ? [{ sheet, dates, column }] : [];
}

function isBeginning(dates: FoundColumn): boolean {
  return has(dates, 'start', 'new', 'signup');
}
