import { dateAt, monthAt } from './dates';
import { type Context, contextAfter, isHangul } from './korean-lexemes';
import { koreanTokens } from './korean-tokens';
import { isParticle } from '../words/korean-particles';
import type { Letters } from './letters';
import type { Lexicon } from '../words/lexicon';
import { englishNumber, numeralInDigits } from './numerals';
import type { Token } from './token';

const LATIN = /[\p{L}][\p{L}\p{N}]*(?:['&.][\p{L}]+)*/uy;
const SIGNS = /% ?(?:p(?:ts?|oints?)?(?![a-z])|포인트)|->|=>|>=|<=|=<|\r?\n|[^]/uy;
const NUMBER_WORDS = 8;
/** `2 business days 이내`: what stands between a number and its unit. */
const UNIT_OPENERS = ['business', 'working', 'calendar', 'percentage'];

/** The sentence cut into numbers, words of the lexicon, other words, particles and signs. */
export function tokensOf({ small }: Letters, words: Lexicon): Token[] {
  const tokens: Token[] = [];
  let context: Context = 'free';
  let at = 0;
  while (at < small.length) {
    if (small[at] === ' ') {
      at += 1;
      continue;
    }
    const glued = at > 0 && !/[ \n]/.test(small[at - 1]);
    const pieces = piecesAt(
      small,
      at,
      { context: glued || context !== 'foreign' ? context : 'free', glued },
      words,
    );
    for (const piece of pieces) {
      const token = isParticleApart(tokens[tokens.length - 1], piece)
        ? { ...piece, kind: 'particle' as const }
        : piece;
      tokens.push(token);
      context = contextOf(token, context, words);
    }
    at = pieces[pieces.length - 1].end;
  }
  return withEnglishNumbers(tokens);
}

/** `객단가 는`, `전환율 이 3%`: what is written apart from its word, and sounds right behind it. */
function isParticleApart(before: Token | undefined, { kind, key, glued }: Token): boolean {
  if (kind !== 'word' || glued || before === undefined) return false;
  if (before.kind === 'word') return isParticle(before.key + key, before.key.length);
  return before.kind === 'latin' && ['은', '는', '이', '가', '을', '를'].includes(key);
}

function piecesAt(
  text: string,
  at: number,
  { context, glued }: { context: Context; glued: boolean },
  words: Lexicon,
): Token[] {
  const mayBeDate = /[\d']/.test(text[at]);
  const date = mayBeDate ? (dateAt(text, at, glued) ?? monthAt(text, at, glued)) : undefined;
  if (date) return date;
  const numeral = numeralInDigits(text, at);
  if (numeral) {
    const { end, value } = numeral;
    return [{ kind: 'number', key: text.slice(at, end), start: at, end, glued, value }];
  }
  if (isHangul(text[at])) return koreanTokens(text, at, context, words);
  LATIN.lastIndex = at;
  const latin = beforeDigits(LATIN.exec(text)?.[0].replace(/[가-힣].*$/, ''), context, words);
  const typed = latin || signAt(text, at);
  const key = typed.replace(' ', '');
  return [{ kind: latin ? 'latin' : 'sign', key, start: at, end: at + typed.length, glued }];
}

/** `below150`, `1h30m`: a limit before its number, a unit behind one; `co2` and `p95` stay whole. */
function beforeDigits(latin: string | undefined, context: Context, words: Lexicon) {
  const [, letters] = /^(\p{L}+)\d/u.exec(latin ?? '') ?? [];
  if (letters === undefined) return latin;
  const isUnit =
    context === 'number' && (words.ending.get(letters)?.has('unit') || /^m\d+s/.test(latin ?? ''));
  const isLimit = words.free.get(letters)?.has('before') || /^(?:least|most|than)$/.test(letters);
  return isUnit || isLimit ? letters : latin;
}

function signAt(text: string, at: number): string {
  SIGNS.lastIndex = at;
  return SIGNS.exec(text)?.[0] ?? text[at];
}

function contextOf(token: Token, before: Context, words: Lexicon): Context {
  if (token.kind === 'latin' || token.kind === 'sign') {
    const senses = words.ending.get(token.key);
    if (before === 'number' && UNIT_OPENERS.includes(token.key)) return 'number';
    if (before === 'number' && senses) return senses.has('magnitude') ? 'number' : 'amount';
    if (isTime(token.key, words)) return 'time';
    return before === 'number' && token.kind === 'latin' ? 'amount' : 'foreign';
  }
  if (token.kind === 'date') return 'time';
  if (token.kind === 'particle') return before === 'foreign' ? 'free' : before;
  return contextAfter(token, before, words);
}

/** `Q2 말까지`, `FY26 말`: Korean may go on behind them as behind `12월`. */
function isTime(key: string, words: Lexicon): boolean {
  const senses = words.free.get(key);
  return (
    senses?.has('time') === true ||
    senses?.has('month') === true ||
    /^(?:fy|[1-4]q|[12]h)\d*$/.test(key)
  );
}

/** `twenty five`, `half a million` become one number; `one` does so only where it counts something. */
function withEnglishNumbers(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const run = token.kind === 'latin' ? englishRun(tokens, index) : [];
    const number = run.length > 0 ? englishNumber(run.map(({ key }) => key)) : undefined;
    if (!number) {
      joined.push(token);
      continue;
    }
    const last = run[number.taken - 1];
    joined.push({
      ...token,
      kind: 'number',
      key: `${number.value}`,
      end: last.end,
      value: number.value,
    });
    index = tokens.indexOf(last);
  }
  return joined;
}

/** The words from here on, those behind a hyphen too. */
function englishRun(tokens: readonly Token[], from: number): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(from, from + NUMBER_WORDS)) {
    if (token.kind === 'latin') run.push(token);
    else if (token.key !== '-' || run.length === 0) break;
  }
  return run;
}
