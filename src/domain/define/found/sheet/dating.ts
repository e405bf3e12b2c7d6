import type { FoundColumn, SheetLook } from './sheet-look';

const SELDOM_BLANK = 0.02;

export function has({ terms }: Pick<FoundColumn, 'terms'>, ...keys: string[]): boolean {
  return terms.some(({ key }) => keys.includes(key));
}

export function datesOf({ columns }: SheetLook): FoundColumn[] {
  return columns.filter(({ holds }) => holds === 'dates');
}

/** Dates of what is planned, of births and of the last change say nothing of when something happened. */
function isAside(column: FoundColumn): boolean {
  return has(column, 'due', 'birth', 'last', 'leave');
}

/** When a row came to be. */
function isCreation(column: FoundColumn): boolean {
  return has(column, 'receive');
}

/** The dates by which rows belong to a period: when something happened, in every row, the leftmost of them. */
export function datingOf(sheet: SheetLook): FoundColumn | undefined {
  const blanks = ({ filled }: FoundColumn) => (1 - filled > SELDOM_BLANK ? 1 - filled : 0);
  return datesOf(sheet).sort(
    (a, b) =>
      Number(isAside(a)) - Number(isAside(b)) ||
      blanks(a) - blanks(b) ||
      Number(isCreation(b)) - Number(isCreation(a)) ||
      a.column - b.column,
  )[0];
}

/** Columns that tell the rows, or those that the rows are about, apart. */
export function keysOf({ columns }: SheetLook): FoundColumn[] {
  return columns.filter(
    ({ holds }) => holds === 'ids' || holds === 'categories' || holds === 'words',
  );
}

/** One row is one of them. */
export function isUnique({ distinct, values, filled }: FoundColumn): boolean {
  const count = Math.round(values.length * filled);
  return count === 0 || distinct >= count * (1 - SELDOM_BLANK);
}
