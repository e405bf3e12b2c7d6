/** Units by what stands for them in number formats and in parentheses behind a heading. */
const KNOWN: readonly [RegExp, string][] = [
  [/^(?:%|percent|퍼센트|비율)$/i, '%'],
  [/^(?:원|₩|krw|won)$/i, 'KRW'],
  [/^(?:달러|\$|usd|us\$|dollars?)$/i, 'USD'],
  [/^(?:유로|€|eur|euros?)$/i, 'EUR'],
  [/^(?:£|gbp|파운드)$/i, 'GBP'],
  [/^(?:cn¥|cny|위안)$/i, 'CNY'],
  [/^(?:엔|¥|jpy)$/i, 'JPY'],
  [/^(?:일|days?|d)$/i, 'd'],
  [/^(?:시간|hours?|hrs?|h)$/i, 'h'],
  [/^(?:분|min(?:utes?)?)$/i, 'min'],
  [/^(?:초|sec(?:onds?)?|s)$/i, 's'],
  [/^(?:점|점수|points?|score)$/i, 'score'],
  [/^(?:#|개수|count)$/i, '#'],
];
const LONGEST_OWN = 6;

/** `(원)`, `[만원]`, `(days)`: a short word in parentheses at a heading's end is its unit. */
function inParentheses(heading: string): string | undefined {
  const word = /[([]\s*([^()[\]]+?)\s*[)\]]\s*$/.exec(heading)?.[1];
  if (word === undefined) return undefined;
  const known = KNOWN.find(([pattern]) => pattern.test(word))?.[1];
  return known ?? (word.length <= LONGEST_OWN && !/\d/.test(word) ? word : undefined);
}

/** `₩#,##0`, `[$€-407] #,##0`, `0.0%`, `#,##0"명"`: what the format writes beside the number. */
function inFormat(format: string): string | undefined {
  const [positive] = format.split(';');
  const bracketed = /\[\$([^\]-]*)(?:-[^\]]*)?\]/.exec(positive)?.[1];
  const quoted = (positive.match(/"[^"]*"/g) ?? []).map((text) => text.slice(1, -1).trim());
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return '%';
  const sign = bracketed?.trim() || /[₩$€£¥]/.exec(bare)?.[0];
  const words = [sign ?? '', ...quoted].filter((text) => text !== '');
  for (const word of words) {
    const known = KNOWN.find(([pattern]) => pattern.test(word))?.[1];
    if (known) return known;
  }
  return quoted.find((word) => word !== '' && word.length <= LONGEST_OWN && /\p{L}/u.test(word));
}

/** The unit that a column's numbers are in, by how they are shown and what their heading says; '' where neither tells. */
export function unitOf(format: string, heading: string): string {
  return inParentheses(heading) ?? inFormat(format) ?? '';
}

/** A heading without the unit behind it: `매출(원)` → `매출`. */
export function plainHeading(heading: string): string {
  return heading.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '').trim() || heading.trim();
}
