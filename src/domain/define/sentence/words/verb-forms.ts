const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const VOWELS = 21;
const [N, L, B, SS] = [4, 8, 17, 20];
/** ㅣ and ㅜ become ㅕ and ㅝ before a vowel. */
const BEFORE_VOWEL: Readonly<Record<number, number>> = { 20: 6, 13: 14 };

/** A stem as its endings change it: `늘리` is also `늘린`, `늘릴`, `늘립`, `늘려`, `늘렸`. */
export function formsOf(stem: string): string[] {
  const last = stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE;
  if (last % FINALS > 0) return [stem];
  const withLast = (syllable: number) =>
    stem.slice(0, -1) + String.fromCharCode(FIRST_SYLLABLE + syllable);
  const vowel = Math.floor(last / FINALS) % VOWELS;
  const open = last + ((BEFORE_VOWEL[vowel] ?? vowel) - vowel) * FINALS;
  return [last, last + N, last + L, last + B, open, open + SS].map(withLast);
}

/** `올랐`, `겠`: a Korean verb of the past or of what is likely. */
export function endsInTense(stem: string): boolean {
  return (stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE) % FINALS === SS;
}

/** `shorten` → `shortened`, `reduce` → `reduced`, `trim` → `trimmed`. */
export function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)
    ? `${verb}${verb[verb.length - 1]}ed`
    : `${verb}ed`;
}
