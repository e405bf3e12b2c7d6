import { isParticle, JOINING_PARTICLE, LOOSE_PARTICLE } from '../words/korean-particles';
import { ENDING_OF_NOUN, ENDING_OF_STEM } from '../words/korean-words';
import type { Lexicon } from '../words/lexicon';
import { predicateOf } from '../words/predicates';
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
/** `넘지 않게`, `안 넘도록`: the stem of a verb, whatever its ending. */
const STEM_OF_LIMIT =
  /(?:않|지말|[안못]넘|안떨어지|[안못]내려가|[안못]올라가|안밑돌|[면는선]안|[어겨]야|못미치|[밑웃]도|[밑웃]돌)$/;
/** Of these one syllable is enough to open a run of other words, if the rest is what is counted. */
const COUNTED =
  /^(?:매출|신규|방문|가입|주문|계약|이용|활성|사용|리드|판매|거래|문의|접속|유입|생산|예약|결제|수익|이익|평균)/;

export interface Found {
  key: string;
  end: number;
  kind: 'free' | 'ending';
  conjugated?: boolean;
}

export function isHangul(letter: string | undefined): boolean {
  return letter !== undefined && HANGUL.test(letter);
}

export function runAt(text: string, at: number): string {
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0] ?? '';
}

/** The longest word of the lexicon that can stand here; blanks between its syllables do not count. */
export function lexemeAt(
  text: string,
  at: number,
  context: Context,
  words: Lexicon,
): Found | undefined {
  let key = '';
  let best: Found | undefined;
  for (let end = at; end < text.length && key.length < LONGEST; end += 1) {
    const letter = text[end];
    if (letter === ' ' && end > at) {
      // `영업1팀이 제주`: a particle is no beginning of `이제`.
      if (/^[은는이가을를]$/.test(key) && at > 0 && !/[ \n]/.test(text[at - 1])) break;
      continue;
    }
    if (!isHangul(letter) && !SIGN_IN_WORD.test(letter)) break;
    key += letter;
    const found = endingHere(key, text, end + 1, context, words) ?? freeHere(key, end + 1, words);
    // `1인당 월 12시간`: what ends its run behind a number is no part of `당월`.
    const isUnit =
      best?.kind === 'ending' &&
      (context === 'number' ||
        (context === 'amount' && text[at - 1] !== ' ' && text[best.end] === ' '));
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
  return best ?? predicateAt(text, at);
}

function predicateAt(text: string, at: number): Found | undefined {
  const run = runAt(text, at);
  const key = predicateOf(run);
  return key === undefined ? undefined : { key, end: at + run.length, kind: 'free' };
}

function endingHere(
  key: string,
  text: string,
  end: number,
  context: Context,
  words: Lexicon,
): Found | undefined {
  const senses = words.ending.get(key);
  if (!senses || context === 'free') return undefined;
  // `30억 당월 달성`: apart from its number it is no `당`.
  if (key === '당' && text[end - 2] === ' ') return undefined;
  const allowed = AFTER[context].split(' ');
  if (![...senses.keys()].some((kind) => allowed.includes(kind))) return undefined;
  const rest = STEM_OF_LIMIT.test(key) ? runAt(text, end) : '';
  return { key, end: ENDING_OF_STEM.test(rest) ? end + rest.length : end, kind: 'ending' };
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
  const senses = (found.kind === 'ending' ? words.ending : words.free).get(found.key);
  const isCadenceOfOne =
    found.kind === 'free' && found.key.length === 1 && senses?.has('cadence') === true;
  // `주십시오`, `일해 주세요`: no week and no day before the end of a verb.
  if (isCadenceOfOne && predicateOf(found.key + rest)) return false;
  if (goesOn(text, found, context, words)) return true;
  if (!isWhole) return false;
  if (!senses) return false;
  const has = (kinds: string) => kinds.split(' ').some((kind) => senses.has(kind));
  const isGlued = text[found.start - 1] !== ' ';
  if (found.kind === 'ending') {
    if (has('unit magnitude counter')) return isGlued && context === 'number';
    if (found.key === '내') return isGlued && !/^[부용역]/.test(rest);
    return found.key.length > 1 && has('marker') && isGlued;
  }
  if (isCadenceOfOne) return COUNTED.test(rest);
  return found.key.length > 1 && (has(OPEN) || has('cadence'));
}

/** Another word of the lexicon, or a particle to the end of the run, follows without a blank. */
export function goesOn(text: string, found: Found, context: Context, words: Lexicon): boolean {
  const rest = runAt(text, found.end);
  const next = contextAfter(found, context, words);
  if (next !== 'free' && LOOSE_PARTICLE.test(rest)) return true;
  if (next !== 'free' && joinsAWord(text, found.end, words)) return true;
  if (found.kind === 'free' && isParticle(found.key + rest, found.key.length)) return true;
  return lexemeAt(text, found.end, next, words) !== undefined;
}

/** `30건을달성`: a particle, and a word of the lexicon right behind it. */
export function joinsAWord(text: string, at: number, words: Lexicon): boolean {
  return (
    JOINING_PARTICLE.test(runAt(text, at)) && lexemeAt(text, at + 1, 'free', words) !== undefined
  );
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
