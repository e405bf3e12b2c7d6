import { type Context, type Found, goesOn, joinsAWord, lexemeAt, runAt } from './korean-lexemes';
import { isParticle, LOOSE_PARTICLE } from '../words/korean-particles';
import type { Lexicon } from '../words/lexicon';
import { predicateOf } from '../words/predicates';
import { nativeKorean, type Numeral, sinoKorean } from './numerals';
import type { Token } from './token';

/** Words that join what was cut off before them: `매출증가`, `광고대비`, `기간평균`. */
const JOINED = 'verb stem versus average factor';

/** `두 배`, `삼천만 원`: a number in words is one only where a unit follows. */
function numeralAt(text: string, at: number, words: Lexicon): Numeral | undefined {
  for (const numeral of [nativeKorean(text, at), sinoKorean(text, at)]) {
    if (!numeral) continue;
    if (standsAlone(text, at, numeral)) return numeral;
    const next = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
    const unit = lexemeAt(text, next, 'number', words);
    const senses = unit?.kind === 'ending' ? words.ending.get(unit.key) : undefined;
    if (!unit || !(senses?.has('unit') || senses?.has('counter'))) continue;
    if (isRisky(text.slice(at, numeral.end), unit.key, next > numeral.end)) continue;
    if (unit.end - next === unit.key.length && endsAsUnit(text, unit, words)) return numeral;
  }
  return undefined;
}

/** `삼억오천`, `이천만은`: so great a number counts something, even where it does not say what. */
function standsAlone(text: string, at: number, { value, end }: Numeral): boolean {
  if (value < 10_000 || !/^.+[만억조]|억/.test(text.slice(at, end))) return false;
  const rest = runAt(text, end);
  return rest === '' || LOOSE_PARTICLE.test(rest);
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
  const unit = context === 'number' ? unknownUnit(text, at, words) : undefined;
  if (unit !== undefined) return [piece('ending', unit, { counts: true })];
  if (glued) {
    const particle = LOOSE_PARTICLE.exec(runAt(text, at))?.[0];
    if (particle) return [piece('particle', at + particle.length)];
    if (context !== 'free' && joinsAWord(text, at, words)) return [piece('particle', at + 1)];
  }
  return unknownRun(text, at, words, piece);
}

/** `하루`, `한 달에`: one word of the lexicon, longer than the number that it begins with. */
function saysMore(found: Found | undefined, numeral: Numeral, words: Lexicon): boolean {
  const senses = found && words.free.get(found.key);
  return !!senses && (senses.has('span') || senses.has('cadence')) && found.end > numeral.end + 1;
}

const LONGEST_UNIT = 3;
/** Particles, and parts of an address, a law or a time. */
const NO_COUNTER = /[은는이가을를도만의에와과로층동호조항시월년]/;

/**
 * The end of a short word of no list between a number and a limit (`350좌 이상`, `3칸이하`), or of one
 * syllable behind the digits (`150기 설치`).
 */
function unknownUnit(text: string, at: number, words: Lexicon): number | undefined {
  const run = runAt(text, at);
  if (run.length === 1 && /\d/.test(text[at - 1]) && !NO_COUNTER.test(run)) return at + 1;
  for (let length = 1; length <= Math.min(LONGEST_UNIT, run.length); length += 1) {
    if (LOOSE_PARTICLE.test(run.slice(0, length))) return undefined;
    const end = at + length;
    const next = text[end] === ' ' ? end + 1 : end;
    const limit = lexemeAt(text, next, 'amount', words);
    const senses = limit?.kind === 'ending' ? words.ending.get(limit.key) : undefined;
    if (senses?.has('after') && !senses.has('marker')) return end;
  }
  return undefined;
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
    const verb = split > 1 ? verbOfNoun(run.slice(split), words) : undefined;
    if (verb !== undefined) {
      const start = at + split;
      return [
        piece('word', start),
        { kind: 'free', key: verb, start, end: at + run.length, glued: true },
      ];
    }
    if (isCadenceOfNumber(text, at, split, words)) return [piece('word', at + split)];
    const joined = lexemeAt(text, at + split, 'free', words);
    const senses = joined && words.free.get(joined.key);
    if (senses && JOINED.split(' ').some((kind) => senses.has(kind))) {
      const start = at + split - 1;
      if (!isParticle(run.slice(0, split), split - 1)) return [piece('word', start + 1)];
      return [
        piece('word', start),
        { kind: 'particle', key: text[start], start, end: start + 1, glued: true },
      ];
    }
  }
  return [piece('word', at + run.length)];
}

/** `계약하기로`, `상담합니다`: the word of the lexicon for the verb that makes one of a noun. */
function verbOfNoun(rest: string, words: Lexicon): string | undefined {
  if (rest.length < 2 || !/^[하한합해했]/.test(rest)) return undefined;
  return words.free.get(rest)?.has('filler') ? rest : predicateOf(rest);
}

/** Nouns that end as `주` (`발주`, `입주`) does before a number. */
const NO_WEEK = /[발수입거외음경위완점고업인광전우민공자]주$/;

/** `상담예약주50건`, `가입매월30명`: the end of the run says per which time the number behind it counts. */
function isCadenceOfNumber(text: string, at: number, split: number, words: Lexicon): boolean {
  const run = runAt(text, at);
  const cadence = run.slice(split);
  if (!/\d/.test(text[at + run.length] ?? '') || !words.free.get(cadence)?.has('cadence'))
    return false;
  return cadence.length > 1 || cadence === '월' || (cadence === '주' && !NO_WEEK.test(run));
}
