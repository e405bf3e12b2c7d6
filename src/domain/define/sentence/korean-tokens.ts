import { isParticle, LOOSE_PARTICLE } from './korean-particles';
import { ENDING_OF_NOUN, ENDING_OF_STEM } from './korean-words';
import type { Lexicon } from './lexicon';
import { nativeKorean, type Numeral, sinoKorean } from './numerals';
import type { Token } from './token';

/** What the pieces before let stand next: words behind a number, behind a time, or only free ones. */
export type Context = 'free' | 'number' | 'amount' | 'time' | 'foreign';

const LONGEST = 9;
const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/;
const RUN = /[가-힣ㄱ-ㅎㅏ-ㅣ]+/y;
const SIGN_IN_WORD = /[%p↑↓]/;

/** Endings by where they may stand. */
const AFTER: Readonly<Record<Context, string>> = {
  free: '',
  number: 'magnitude unit counter about after marker per full-marks past-level',
  amount: 'about after part marker per full-marks past-level half-more and',
  time: 'part marker',
  foreign: 'marker after',
};
/** Words of which any other word may follow in the same run: `월평균매출`, `전년대비매출`. */
const OPEN = 'average time span past versus month over ahead full-marks before';
/** Words that join what was cut off before them: `매출증가`, `광고대비`, `기간평균`. */
const JOINED = 'verb stem versus average factor';
/** Of these one syllable is enough to open a run of other words, if the rest is what is counted. */
const COUNTED =
  /^(?:매출|신규|방문|가입|주문|계약|이용|활성|사용|리드|판매|거래|문의|접속|유입|생산|예약|결제|수익|이익|평균)/;

interface Found {
  key: string;
  end: number;
  kind: 'free' | 'ending';
  conjugated?: boolean;
}

export function isHangul(letter: string | undefined): boolean {
  return letter !== undefined && HANGUL.test(letter);
}

function runAt(text: string, at: number): string {
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0] ?? '';
}

/** The longest word of the lexicon that can stand here; blanks between its syllables do not count. */
function lexemeAt(text: string, at: number, context: Context, words: Lexicon): Found | undefined {
  let key = '';
  let best: Found | undefined;
  for (let end = at; end < text.length && key.length < LONGEST; end += 1) {
    const letter = text[end];
    if (letter === ' ' && end > at) continue;
    if (!isHangul(letter) && !SIGN_IN_WORD.test(letter)) break;
    key += letter;
    const found = endingHere(key, end + 1, context, words) ?? freeHere(key, end + 1, words);
    const isUnit = context === 'number' && best?.kind === 'ending';
    if (
      found &&
      !(isUnit && found.kind === 'free') &&
      fits(text, { ...found, start: at }, context, words)
    ) {
      best = found;
    }
    const conjugated = conjugatedHere(key, text, end + 1, words);
    if (conjugated && (!best || conjugated.end > best.end)) best = conjugated;
  }
  return best;
}

function endingHere(key: string, end: number, context: Context, words: Lexicon): Found | undefined {
  const senses = words.ending.get(key);
  if (!senses || context === 'free') return undefined;
  const allowed = AFTER[context].split(' ');
  return [...senses.keys()].some((kind) => allowed.includes(kind))
    ? { key, end, kind: 'ending' }
    : undefined;
}

function freeHere(key: string, end: number, words: Lexicon): Found | undefined {
  return words.free.has(key) ? { key, end, kind: 'free' } : undefined;
}

/** `증가시키기`, `늘리자`: a verb and its ending, to the end of the run. */
function conjugatedHere(key: string, text: string, end: number, words: Lexicon): Found | undefined {
  const senses = words.free.get(key);
  const rest = runAt(text, end);
  if (!senses || rest === '') return undefined;
  if ((senses.has('verb') || senses.has('done')) && ENDING_OF_NOUN.test(rest)) {
    const conjugated = !/^(?:[을를이가은는로의도와과]|으로)$/.test(rest);
    return { key, end: end + rest.length, kind: 'free', conjugated };
  }
  if (senses.has('stem') && ENDING_OF_STEM.test(rest)) {
    return { key, end: end + rest.length, kind: 'free', conjugated: true };
  }
  return undefined;
}

/** Whether the rest of the run lets the word end here. */
function fits(
  text: string,
  found: Found & { start: number },
  context: Context,
  words: Lexicon,
): boolean {
  const rest = runAt(text, found.end);
  if (rest === '') return true;
  const isWhole = found.end - found.start === found.key.length;
  if (goesOn(text, found, context, words)) return true;
  if (!isWhole) return false;
  const senses = (found.kind === 'ending' ? words.ending : words.free).get(found.key);
  if (!senses) return false;
  const has = (kinds: string) => kinds.split(' ').some((kind) => senses.has(kind));
  const isGlued = text[found.start - 1] !== ' ';
  if (found.kind === 'ending') {
    if (has('unit magnitude counter')) return isGlued && context === 'number';
    if (found.key === '내') return isGlued && !/^[부용역]/.test(rest);
    return found.key.length > 1 && has('marker') && isGlued;
  }
  if (has('cadence') && found.key.length === 1) return COUNTED.test(rest);
  return found.key.length > 1 && (has(OPEN) || has('cadence'));
}

/** Another word of the lexicon, or a particle to the end of the run, follows without a blank. */
function goesOn(text: string, found: Found, context: Context, words: Lexicon): boolean {
  const rest = runAt(text, found.end);
  const next = contextAfter(found, context, words);
  if (next !== 'free' && LOOSE_PARTICLE.test(rest)) return true;
  if (found.kind === 'free' && isParticle(found.key + rest, found.key.length)) return true;
  return lexemeAt(text, found.end, next, words) !== undefined;
}

export function contextAfter(
  token: { key: string; kind: Token['kind'] },
  before: Context,
  words: Lexicon,
): Context {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'ending') {
    const senses = words.ending.get(token.key);
    if (senses?.has('magnitude')) return 'number';
    return before === 'number' ? 'amount' : before;
  }
  const senses = words.free.get(token.key);
  if (senses?.has('time') || senses?.has('span') || senses?.has('month')) return 'time';
  if (senses?.has('factor')) return 'amount';
  return 'free';
}

/** `두 배`, `삼천만 원`: a number in words is one only where a unit follows. */
function numeralAt(text: string, at: number, words: Lexicon): Numeral | undefined {
  for (const numeral of [nativeKorean(text, at), sinoKorean(text, at)]) {
    if (!numeral) continue;
    const next = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
    const unit = lexemeAt(text, next, 'number', words);
    const senses = unit?.kind === 'ending' ? words.ending.get(unit.key) : undefined;
    if (!unit || !(senses?.has('unit') || senses?.has('counter'))) continue;
    if (isRisky(text.slice(at, numeral.end), unit.key, next > numeral.end)) continue;
    if (unit.end - next === unit.key.length && endsAsUnit(text, unit, words)) return numeral;
  }
  return undefined;
}

function endsAsUnit(text: string, unit: Found, words: Lexicon): boolean {
  return runAt(text, unit.end) === '' || goesOn(text, unit, 'number', words);
}

/** `사건`, `조회`, `세일`, `만점`: words that only look like a number with its unit. */
function isRisky(number: string, unit: string, isApart: boolean): boolean {
  if (number + unit === '만점' || number + unit === '조회') return true;
  if (isApart || unit.length > 1) return number === '이' && unit.length === 1;
  return (
    /^[영일이삼사오육칠팔구조]$/.test(number) ||
    (/^[세네]$/.test(number) && /^[일분대]$/.test(unit))
  );
}

/** The pieces of the Hangul that begins here, at least one. */
export function koreanTokens(text: string, at: number, context: Context, words: Lexicon): Token[] {
  const glued = at > 0 && !/[ \n]/.test(text[at - 1]);
  const piece = (kind: Token['kind'], end: number, more: Partial<Token> = {}): Token => ({
    kind,
    key: text.slice(at, end).replace(/ /g, ''),
    start: at,
    end,
    glued,
    ...more,
  });
  const found = lexemeAt(text, at, context, words);
  const numeral = context === 'number' ? undefined : numeralAt(text, at, words);
  if (numeral && !saysMore(found, numeral, words)) {
    return [piece('number', numeral.end, { value: numeral.value, native: numeral.native })];
  }
  if (found) {
    return [piece(found.kind, found.end, { key: found.key, conjugated: found.conjugated })];
  }
  if (context !== 'free' && glued) {
    const particle = LOOSE_PARTICLE.exec(runAt(text, at))?.[0];
    if (particle) return [piece('particle', at + particle.length)];
  }
  return unknownRun(text, at, words, piece);
}

/** `하루`, `한 달에`: one word of the lexicon, longer than the number that it begins with. */
function saysMore(found: Found | undefined, numeral: Numeral, words: Lexicon): boolean {
  const senses = found && words.free.get(found.key);
  return !!senses && (senses.has('span') || senses.has('cadence')) && found.end > numeral.end + 1;
}

/** An unknown word, and what can be cut off behind it: a particle, or a verb or a `대비` written without a blank. */
function unknownRun(
  text: string,
  at: number,
  words: Lexicon,
  piece: (kind: Token['kind'], end: number) => Token,
): Token[] {
  const run = runAt(text, at);
  for (let split = 1; split < run.length; split += 1) {
    if (isParticle(run, split)) {
      const start = at + split;
      return [
        piece('word', start),
        { kind: 'particle', key: run.slice(split), start, end: at + run.length, glued: true },
      ];
    }
    const joined = lexemeAt(text, at + split, 'free', words);
    const senses = joined && words.free.get(joined.key);
    if (senses && JOINED.split(' ').some((kind) => senses.has(kind)))
      return [piece('word', at + split)];
  }
  return [piece('word', at + run.length)];
}
