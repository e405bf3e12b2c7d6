import { CURRENCIES } from '../words/english-words';
import { leftOut } from '../tokens/numerals';
import { isMostOf, isMoving, partOfWhole, shareByFraction } from './fractions';
import { isMinuteOf, partOfAnHour, smallerUnit } from './hours-and-minutes';
import type { Sentence } from '../tokens/sentence';

/** A number with its unit as it is written, before anything is made of it. */
export interface Quantity {
  value: number;
  /** Of the lexicon's units, or the counting word itself; `factor` of `두 배`, `half`. */
  unit: string | null;
  /** A counting word: 건, 명, 회. */
  isCounter: boolean;
  sign: 1 | -1 | 0;
  to: number;
  unitFrom?: number;
}

/** Units that count nothing: `3월`. */
export const CALENDAR_UNITS: readonly string[] = ['nth-month', 'nth-quarter'];

/** Units of time. */
export const DURATIONS: readonly string[] = [
  's',
  'min',
  'h',
  'd',
  'week',
  'month',
  'quarter',
  'half',
  'year',
];

export function quantityAt(sentence: Sentence, start: number): Quantity | undefined {
  const { tokens } = sentence;
  let at = start;
  let sign: Quantity['sign'] = 0;
  const hour = partOfAnHour(sentence, at);
  if (hour) return { ...hour, isCounter: false, sign };
  const share = sentence.sense(at, 'share');
  if (share && isShareHere(sentence, at, share.to))
    return { value: Number(share.value), unit: '%', isCounter: false, sign: 0, to: share.to };
  if (signAt(sentence, at) && tokens[at + 1] && isNumberOrCurrency(sentence, at + 1)) {
    sign = sentence.is(at, '+') ? 1 : -1;
    at += 1;
  }
  const zero = sentence.sense(at, 'number');
  if (zero)
    return { value: Number(zero.value), unit: null, isCounter: false, sign: 0, to: zero.to };
  const factor = sentence.sense(at, 'factor');
  if (factor && isMostOf(sentence, at, factor.to))
    return { value: 50, unit: '%', isCounter: false, sign: 0, to: factor.to };
  if (factor)
    return {
      value: Number(factor.value),
      unit: 'factor',
      isCounter: false,
      sign: 0,
      to: factor.to,
    };
  const currency = CURRENCIES[tokens[at]?.key];
  const currencyAt = at;
  if (currency !== undefined) {
    at += 1;
    if (sign === 0 && sentence.is(at, '-')) {
      sign = -1;
      at += 1;
    }
  }
  if (tokens[at]?.kind !== 'number') return undefined;
  const number = magnitudes(sentence, at);
  const unit = currency !== undefined ? undefined : unitAt(sentence, number.to);
  const to = unit?.to ?? number.to;
  const base = { sign, to, isCounter: unit?.isCounter ?? false };
  const rest = currency === undefined && unit ? smallerUnit(sentence, unit, unitAt) : undefined;
  if (unit && rest) {
    return {
      ...base,
      value: round(number.value + rest.share),
      unit: unit.unit,
      to: rest.to,
      unitFrom: number.to,
    };
  }
  const part = currency === undefined ? partOfWhole(sentence, at, number, to) : undefined;
  if (part) return { ...part, isCounter: false, sign };
  const fraction = currency === undefined ? shareByFraction(sentence, at) : undefined;
  if (fraction) return { ...fraction, isCounter: false, sign };
  const scale = currency === undefined ? scaleAt(sentence, to, number.value) : undefined;
  if (scale !== undefined)
    return { ...base, value: number.value, unit: 'score', to: scale, unitFrom: to };
  return {
    ...base,
    value: number.value,
    unit: currency ?? unit?.unit ?? null,
    unitFrom: currency !== undefined ? currencyAt : unit ? number.to : undefined,
  };
}

/** `by a third`, `up a quarter`, `half of`, `half our sales`. */
export function isShareHere(sentence: Sentence, at: number, to: number): boolean {
  const isBehind = sentence.is(at - 1, 'by') || isMoving(sentence, at - 1);
  return isBehind || sentence.is(to, 'of', 'our', 'the', 'all');
}

/** `-5%`, `마이너스 2억`, `minus 5%`, `영업손익 적자 2억`. */
function signAt(sentence: Sentence, at: number): boolean {
  if (sentence.is(at, '+', '-', '▲', '△')) return !joinsAName(sentence, at);
  return sentence.is(at, ...NEGATIVE) || saysALoss(sentence, at);
}

/** Words of a number below zero. */
export const NEGATIVE = ['마이너스', '영하', 'minus', 'negative'];

/** A deficit of a profit is below zero; alone it is what is counted. */
export function saysALoss({ tokens, is }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.kind === 'particle' ? at - 2 : at - 1;
  return is(at, '적자') && /(?:손익|이익|수지|순익)$/.test(tokens[before]?.key ?? '');
}

/** `COVID-19`, `mid-2027`: a hyphen, not a minus. */
function joinsAName({ tokens }: Sentence, at: number): boolean {
  return tokens[at].glued && tokens[at - 1]?.kind === 'latin';
}

function isNumberOrCurrency({ tokens }: Sentence, at: number): boolean {
  return tokens[at].kind === 'number' || tokens[at].key in CURRENCIES;
}

/** `1억 5천만`, `3천5백만`, `1.2M`: ones, tens, hundreds and thousands within groups of ten thousand and more. */
function magnitudes(sentence: Sentence, start: number): { value: number; to: number } {
  const { tokens } = sentence;
  let at = start;
  let whole = 0;
  let group = 0;
  let smallest = Infinity;
  let last = 1;
  for (;;) {
    let part: number | undefined = tokens[at].value ?? 0;
    at += 1;
    last = 1;
    for (;;) {
      const magnitude = magnitudeAt(sentence, at);
      if (!magnitude) break;
      const by = Number(magnitude.value);
      if (by >= 10_000) {
        whole += (group + (part ?? 0)) * by;
        group = 0;
      } else {
        group += (part ?? 1) * by;
      }
      part = undefined;
      last = by;
      at = magnitude.to;
    }
    group += part ?? 0;
    smallest = Math.min(smallest, last);
    const next = tokens[at];
    const goesOn = last > 1 && tokens[at - 1].kind === 'ending' && next?.kind === 'number';
    if (!goesOn || (next.value ?? 0) >= smallest) break;
  }
  return { value: round(whole + group * (last > 1 ? leftOut(whole, group) : 1)), to: at };
}

/** 1.1 × 100,000,000 is 110,000,000 and not a hair beside it. */
export function round(value: number): number {
  return Number(value.toPrecision(14));
}

function magnitudeAt(sentence: Sentence, at: number) {
  const token = sentence.tokens[at];
  const isApart = token?.kind === 'latin' && token.key.length === 1 && !token.glued;
  if (!token || isApart || isMinuteOf(sentence, at)) return undefined;
  return sentence.sense(at, 'magnitude');
}

function unitAt(
  sentence: Sentence,
  at: number,
): { unit: string; isCounter: boolean; to: number } | undefined {
  const token = sentence.tokens[at];
  const before = sentence.tokens[at - 1];
  if (!token) return undefined;
  if (token.key === '-' && token.glued && sentence.tokens[at + 1]?.glued) {
    const hyphenated = sentence.sense(at + 1, 'unit');
    return hyphenated && { unit: hyphenated.value, isCounter: false, to: hyphenated.to };
  }
  // `3 h`, and no `Plan 3 m`.
  if (isMinuteOf(sentence, at)) return { unit: 'min', isCounter: false, to: at + 1 };
  if (token.kind === 'latin' && /^[^hs]$/.test(token.key) && !token.glued) return undefined;
  const unit = sentence.sense(at, 'unit');
  if (unit) {
    if (unit.value !== 'times') return { unit: unit.value, isCounter: false, to: unit.to };
    const isFrequency =
      token.key.startsWith('time') && sentence.sense(unit.to, 'cadence') !== undefined;
    return { unit: isFrequency ? 'times' : 'factor', isCounter: isFrequency, to: unit.to };
  }
  const counter = before && sentence.sense(at, 'counter');
  if (counter || token.counts || isCounted(sentence, at)) {
    const to = counter?.to ?? at + 1;
    return { unit: sentence.textOf(at, to), isCounter: true, to };
  }
  return undefined;
}

/** `25 case 이하`: a foreign word between a number and its limit is what is counted. */
function isCounted(sentence: Sentence, at: number): boolean {
  const [before, token] = sentence.tokens.slice(at - 1, at + 1);
  if (token.kind !== 'latin' || before.kind !== 'number') return false;
  return sentence.tokens[at + 1]?.kind === 'ending' && !!sentence.sense(at + 1, 'after');
}

/** `4.5/5`, `4.5 out of 5`: what stands behind the number when it is of a scale. */
function scaleAt(sentence: Sentence, at: number, value: number): number | undefined {
  const { tokens } = sentence;
  const of = sentence.sense(at, 'full-marks');
  if (!of || !(sentence.is(at, '/') || tokens[at].kind === 'latin')) return undefined;
  const scale = tokens[of.to];
  if (scale?.kind !== 'number' || (scale.value ?? 0) < value) return undefined;
  const unit = sentence.sense(of.to + 1, 'unit');
  return unit?.value === 'score' || unit?.value === 'points' ? unit.to : of.to + 1;
}
