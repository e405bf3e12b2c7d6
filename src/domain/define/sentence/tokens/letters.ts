/** A text in one form of writing, and where each of its letters stands in the text as it was typed. */
export interface Letters {
  /** Composed and half-width, one blank between words. */
  text: string;
  /** The same in small letters, of the same length. */
  small: string;
  /** What was typed for the letters from `start` to `end`. */
  original: (start: number, end: number) => string;
  /** Where that stands in what was typed, in code units. */
  placeOf: (start: number, end: number) => { from: number; to: number };
}

/** One form for what is written in many; what stands left is a letter of the text as typed. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '∼': '~',
  '〜': '~',
  '−': '-',
  '–': '-',
  '—': '-',
  '⁄': '/',
  '∙': '·',
  '•': '·',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '⇒': '→',
  '⟶': '→',
  '≧': '≥',
  '≦': '≤',
};
/** Numbers of a list: `①`. */
const LIST_NUMBER = /[\u2460-\u2473]/;
/** Vowels and final consonants of Hangul that are written apart, and accents, belong to the letter before. */
const JOINS_THE_LETTER_BEFORE = /[\u1160-\u11ff\p{M}]/u;
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/u;
const BLANK = /^[ \t\u00a0]$/;
const LINE_END = /^[\r\n\u2028\u2029]$/;

export function lettersOf(typed: string): Letters {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];

  function add(letters: string, start: number, end: number): void {
    for (const letter of letters) {
      if (letter === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += letter;
      for (let unit = 0; unit < letter.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
    }
  }

  const points = [...typed];
  let at = 0;
  for (let index = 0; index < points.length; index += 1) {
    const start = at;
    let cluster = points[index];
    at += cluster.length;
    while (index + 1 < points.length && JOINS_THE_LETTER_BEFORE.test(points[index + 1])) {
      index += 1;
      cluster += points[index];
      at += points[index].length;
    }
    add(sameWriting(cluster), start, at);
  }
  const whole = text.trimEnd();
  return {
    text: whole,
    small: [...whole].map(smallLetter).join(''),
    original: (start, end) => (end > start ? typed.slice(starts[start], ends[end - 1]) : ''),
    placeOf: (start, end) => ({ from: starts[start], to: ends[end - 1] }),
  };
}

function sameWriting(cluster: string): string {
  if (LINE_END.test(cluster)) return '\n';
  if (UNSEEN.test(cluster) || LIST_NUMBER.test(cluster)) return '';
  const composed = SAME_SIGN[cluster] ?? cluster.normalize('NFKC');
  return BLANK.test(composed) ? ' ' : [...composed].map((sign) => SAME_SIGN[sign] ?? sign).join('');
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
