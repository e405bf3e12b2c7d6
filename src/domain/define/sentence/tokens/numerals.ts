/** A number found in a text: its value, and where it ends. */
export interface Numeral {
  value: number;
  end: number;
  /** Counted with native words (`두 달`), which name an amount and never a month or a quarter of the year. */
  native?: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;
/** `4,5`: the comma of a decimal, since no group of three follows. */
const DECIMAL_COMMA = /\d,\d{1,2}(?![\d,.])/y;

export function numeralInDigits(text: string, at: number): Numeral | undefined {
  for (const pattern of [DECIMAL_COMMA, DIGITS]) {
    pattern.lastIndex = at;
    const [digits] = pattern.exec(text) ?? [];
    if (digits === undefined) continue;
    const plain = pattern === DIGITS ? digits.replace(/,/g, '') : digits.replace(',', '.');
    return { value: Number(plain), end: at + digits.length };
  }
  return undefined;
}

const SINO_DIGITS = '영일이삼사오육칠팔구';
const SINO_TENS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };
const SINO_GROUPS: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };
const SINO = /(?:[영일이삼사오육칠팔구십백천]*[만억조] )*[영일이삼사오육칠팔구십백천만억조]+/y;

/** `삼천만`, `이십오`, `천이백`: groups of four digits, each by its ones, tens, hundreds and thousands. */
export function sinoKorean(text: string, at: number): Numeral | undefined {
  SINO.lastIndex = at;
  const [written] = SINO.exec(text) ?? [];
  if (written === undefined) return undefined;
  let whole = 0;
  let group = 0;
  let digit: number | undefined;
  for (const letter of written.replace(/ /g, '')) {
    if (letter in SINO_TENS) {
      group += (digit ?? 1) * SINO_TENS[letter];
      digit = undefined;
    } else if (letter in SINO_GROUPS) {
      whole += (group + (digit ?? 0) || 1) * SINO_GROUPS[letter];
      group = 0;
      digit = undefined;
    } else if (digit === undefined) {
      digit = SINO_DIGITS.indexOf(letter);
    } else {
      return undefined;
    }
  }
  const rest = group + (digit ?? 0);
  return { value: whole + rest * leftOut(whole, rest), end: at + written.length };
}

/** `삼억 오천` leaves out the 만 of its last group: hundreds and thousands behind 억 or 조 are of the next one. */
export function leftOut(whole: number, rest: number): number {
  if (rest === 0 || rest % 100 !== 0) return 1;
  if (whole % 1e12 === 0 && whole > 0) return 1e8;
  return whole % 1e8 === 0 && whole > 0 ? 1e4 : 1;
}

const NATIVE_TENS = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔';
const NATIVE_ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  네: 4,
  넷: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};

/** `두`, `열두`, `스무`, `서른다섯`. */
export function nativeKorean(text: string, at: number): Numeral | undefined {
  let end = at;
  let value = 0;
  if (text.startsWith('스무', at)) return { value: 20, end: at + 2, native: true };
  const tens = NATIVE_TENS.split(' ');
  const ten = tens.findIndex((word) => text.startsWith(word, at));
  if (ten >= 0) {
    value = (ten + 1) * 10;
    end += tens[ten].length;
  }
  const one = Object.keys(NATIVE_ONES).find((word) => text.startsWith(word, end));
  if (one !== undefined) {
    value += NATIVE_ONES[one];
    end += one.length;
  }
  return end > at ? { value, end, native: true } : undefined;
}

const ENGLISH_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/**
 * The number that the words begin with and how many of them it takes: `twenty five`, `half a million`,
 * `two and a half`, `one hundred and twenty`.
 */
export function englishNumber(
  words: readonly string[],
): { value: number; taken: number } | undefined {
  const ones = ENGLISH_ONES.split(' ');
  const tens = ENGLISH_TENS.split(' ');
  let taken = 0;
  let whole = 0;
  let part: number | undefined;
  if (startsWithArticle(words)) {
    const half = words[0] === 'half';
    taken = half ? 2 : 1;
    part = half ? 0.5 : 1;
  }
  for (; taken < words.length; taken += 1) {
    const word = words[taken];
    const isLast = taken + 1 >= words.length;
    if (ones.includes(word)) {
      if (
        part !== undefined &&
        (part % 10 !== 0 || part === 0 || (part < 100 && ones.indexOf(word) > 9))
      )
        break;
      part = (part ?? 0) + ones.indexOf(word);
    } else if (tens.includes(word)) {
      if (part !== undefined && (part % 100 !== 0 || part === 0)) break;
      part = (part ?? 0) + (tens.indexOf(word) + 2) * 10;
    } else if (word in SCALES && part !== undefined) {
      if (SCALES[word] <= 100) part *= SCALES[word];
      else {
        whole += part * SCALES[word];
        part = 0;
      }
    } else if (
      word === 'and' &&
      words[taken + 1] === 'a' &&
      words[taken + 2] === 'half' &&
      part !== undefined
    ) {
      part += 0.5;
      taken += 2;
    } else if (
      word !== 'and' ||
      part === undefined ||
      part < 100 ||
      isLast ||
      !ones.concat(tens).includes(words[taken + 1])
    ) {
      break;
    }
  }
  return part === undefined || taken === 0 ? undefined : { value: whole + part, taken };
}

/** `a hundred`, `half a million`: the article counts only before a scale. */
function startsWithArticle(words: readonly string[]): boolean {
  const [first, second, third] = words;
  if (first === 'half') return second === 'a' && third in SCALES;
  return first === 'a' && second in SCALES;
}
