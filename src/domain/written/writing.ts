/** How a locale writes numbers and dates. */
export interface Writing {
  /** What stands before the fraction; the other of the two groups thousands. */
  decimal: '.' | ',';
  /** The day stands before the month where the year does not stand in front. */
  dayFirst: boolean;
}

/** As the United States write them, and Korea where the order is not plain. */
export const PLAIN_WRITING: Writing = { decimal: '.', dayFirst: false };

/** The habits of a locale such as `de_DE`; of one that nobody knows, those of the United States. */
export function writingOf(locale: string): Writing {
  try {
    const tag = `${locale.replace(/_/g, '-')}-u-ca-gregory-nu-latn`;
    const number = new Intl.NumberFormat(tag).formatToParts(1.5);
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'short' }).formatToParts(0);
    const placeOf = (part: string) => date.findIndex(({ type }) => type === part);
    return {
      decimal: number.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.',
      dayFirst: placeOf('day') < placeOf('month'),
    };
  } catch {
    return PLAIN_WRITING;
  }
}
