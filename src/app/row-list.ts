/** Rows are named up to so many. */
const MOST_NAMED = 10;

/** Row numbers as a sentence lists them: of many the first ones, and how many more there are. */
export function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).join(', ');
  return rows.length > MOST_NAMED ? `${named} … (+${rows.length - MOST_NAMED})` : named;
}
