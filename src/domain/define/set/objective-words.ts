/** Which year, quarter, half or month is meant: numbers that say when, not how much. */
const WHEN =
  /(?:19|20)\d{2}(?:년|-\d{1,2}(?:-\d{1,2})?)?|[1-4] ?분기|\d{1,2} ?월|[qh][1-4]|(?:first|second) half/g;

/** Amounts without a digit. */
const AMOUNT = /(?:두|세|네|다섯|열) ?배|절반|퍼센트|\b(?:twice|double|triple|half|percent)\b/;

/** A letter before the digit makes it a name: B2B. */
const DIGIT = /(?:^|[^a-z])\d/;

/** An objective says where one wants to get; a number in it belongs to the KPIs that show it. */
export function hasAmount(objective: string): boolean {
  const said = objective.normalize('NFKC').toLowerCase().replace(WHEN, ' ');
  return DIGIT.test(said) || AMOUNT.test(said);
}
