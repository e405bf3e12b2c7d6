import type { Direction } from '../../../kpi/kpi';
import { pairOf } from './amount-pair';
import { type Act, deniedLimit } from './denied-limit';
import { isMoving } from './fractions';
import { CALENDAR_UNITS, DURATIONS, quantityAt, saysALoss } from './quantity';
import { isHangul } from '../tokens/korean-lexemes';
import type { Sense, Sentence } from '../tokens/sentence';
import { limitSaid, wordsBefore } from './words-before';

/** A quantity, a range or a from–to, with the words that make it a target. */
export interface Amount {
  from: number;
  /** Behind everything that belongs to it. */
  to: number;
  /** Behind its number and comparator, without particles. */
  end: number;
  value: number;
  high?: number;
  baseline?: { value: number; from: number; to: number };
  unit: string | null;
  unitAt?: { from: number; to: number };
  isCounter: boolean;
  sign: 1 | -1 | 0;
  direction?: Direction;
  isWorst?: boolean;
  /** Its limit is denied in a way that may mean either side. */
  isUnsure?: boolean;
  /** It is how far something is not to move: `must not fall by 5% or more`. */
  isMoved?: boolean;
  directionAt?: { from: number; to: number };
  marker?: 'by' | 'to';
  /** `95% of the orders`. */
  isOfSomething?: boolean;
  /** It cannot be a target: `1인당`, `100명 중`, `3rd`. */
  isPart: boolean;
  /** `100점 만점`: the scale of another number. */
  isScale?: boolean;
}

/** `150tickets` are so many; `5g`, `3pl` and `24x7` are names. */
const COUNTED_WORD = /^[a-z]{4,}$/;

const NO_TARGET_COUNTERS = ['차', '위', '등급', '식', '사람당', '분기당', '시간당'];

export function amountAt(sentence: Sentence, start: number): Amount | undefined {
  const before = wordsBefore(sentence, start);
  let first = quantityAt(sentence, before.to);
  if (!first || CALENDAR_UNITS.includes(first.unit ?? '')) return undefined;
  // `5점 만점에 4.5점`: the first number only says the scale.
  const marks = first.unit === 'score' ? sentence.sense(first.to, 'full-marks') : undefined;
  const marked =
    marks && quantityAt(sentence, sentence.is(marks.to, ',') ? marks.to + 1 : marks.to);
  if (marked) first = { ...marked, unit: marked.unit ?? 'score' };
  const pair = pairOf(sentence, first, before);
  const amount: Amount = {
    from: start,
    to: first.to,
    end: first.to,
    value: first.value,
    unit: first.unit,
    isCounter: first.isCounter,
    sign: first.sign,
    ...(before.direction !== 'between' && before.direction
      ? {
          direction: before.direction,
          isWorst: before.isWorst,
          directionAt: before.directionAt,
        }
      : {}),
    ...(before.marker === 'by' || before.marker === 'to' ? { marker: before.marker } : {}),
    ...pair,
    isPart: false,
  };
  const unitFrom = pair
    ? first.unit === amount.unit
      ? first.unitFrom
      : undefined
    : first.unitFrom;
  if (unitFrom !== undefined)
    amount.unitAt = { from: unitFrom, to: Math.max(first.to, unitFrom + 1) };
  return upToASecondLimit(sentence, wordsBehind(sentence, amount));
}

/** `100억 원 이상 500억 원 이하`: two limits are a range. */
function upToASecondLimit(sentence: Sentence, low: Amount): Amount {
  const isFloor = low.direction === 'at_least' || low.direction === 'more_than';
  if (!isFloor || low.high !== undefined || low.baseline) return low;
  const second = quantityAt(sentence, sentence.is(low.to, ',', '~') ? low.to + 1 : low.to);
  if (!second || second.unit !== low.unit || second.value <= low.value) return low;
  const after = sentence.sense(second.to, 'after');
  if (after?.value !== 'at_most' && after?.value !== 'less_than') return low;
  return {
    ...low,
    high: second.value,
    direction: 'between',
    directionAt: { from: second.to, to: after.to },
    to: after.to,
    end: after.to,
  };
}

/** `5천 명만`: no more than a particle, where it is not said of a time (`3일 만에`). */
function isOnly(unit: string | null, key: string): boolean {
  return key === '만' && !DURATIONS.includes(unit ?? 'd');
}

/** `3명 안으로`, `5% 내로`: of what is no time it is the most. */
function isInsideOf(sentence: Sentence, { to, unit, directionAt }: Amount): boolean {
  if (unit === null || directionAt || DURATIONS.includes(unit)) return false;
  return sentence.tokens[to].kind === 'ending' && sentence.is(to, '안', '내', '내로');
}

/** `상위 10%`, `top 10`: a place among others. */
function isRank(sentence: Sentence, at: number): boolean {
  return sentence.is(at - 1, '상위', '하위', 'top', 'bottom');
}

/** `shave ten minutes off`, `take 2 days off`. */
function takesOff(sentence: Sentence, at: number): boolean {
  return isMoving(sentence, at - 1) || sentence.is(at - 1, 'take', 'knock');
}

/** `2.5% under로 유지`: an English limit as Korean says it, behind its number. */
function foreignLimitAt(sentence: Sentence, at: number): Sense | undefined {
  const limit = sentence.tokens[at].kind === 'latin' ? sentence.sense(at, 'before') : undefined;
  const isOne = limit && ['more_than', 'less_than'].includes(limit.value);
  return isOne && isHangul(sentence.tokens[limit.to]?.key[0]) ? limit : undefined;
}

/** `이하로 떨어지지 않게`, `이하를 넘지 않게`, `이상 안 되게`: a second word of the lexicon denies the first. */
function deniedBehind(key: string, said: Direction | undefined) {
  const act = said && DENYING.find(([, words]) => words.test(key))?.[0];
  return act && { direction: deniedLimit(said, act) };
}

const DENYING: readonly [Act, RegExp][] = [
  ['be', /^안되/],
  ['fall', /^[안못]?(?:떨어지|내려가|밑돌)/],
  ['rise', /^[안못]올라/],
  ['cross', /^[안못]?(?:넘|초과하지|초과하면|초과$|벗어나지)/],
];

/** `이상`, `or more`, `로`, `정도`, particles: what may stand behind the number. */
function wordsBehind(sentence: Sentence, amount: Amount): Amount {
  const found = { ...amount };
  found.isPart = NO_TARGET_COUNTERS.includes(amount.unit ?? '') || isRank(sentence, amount.from);
  for (;;) {
    const at = found.to;
    const token = sentence.tokens[at];
    if (!token) return found;
    const after = sentence.sense(at, 'after') ?? foreignLimitAt(sentence, at);
    const marker =
      token.kind === 'ending' || sentence.is(at, 'of') ? sentence.sense(at, 'marker') : undefined;
    if (after && after.value !== 'within') {
      const denied = deniedBehind(token.key, found.direction);
      if (denied && !denied.direction) return found;
      if (!found.high || after.value !== 'between') {
        Object.assign(found, denied ?? limitSaid(after.value));
      }
      if (found.high !== undefined) found.direction = 'between';
      // `-10% 이내`, `적자 2억 이하`: no further down than that.
      const isLoss = saysALoss(sentence, found.from);
      if (found.sign < 0 && (token.key.startsWith('이내') || (isLoss && token.key === '이하')))
        found.direction = 'at_least';
      // `밑으로 떨어뜨려`: the level to come to.
      if (/[래밑위]으?로$/.test(token.key)) found.marker = 'to';
      found.directionAt = { from: at, to: after.to };
      found.to = after.to;
      found.end = after.to;
    } else if (isInsideOf(sentence, found)) {
      found.direction = 'at_most';
      found.directionAt = { from: at, to: at + 1 };
      found.to += 1;
      found.end = found.to;
    } else if (token.kind === 'ending' && sentence.sense(at, 'about')) {
      found.to += 1;
    } else if (
      token.kind === 'ending' &&
      (sentence.sense(at, 'per') ||
        marker?.value === 'out-of' ||
        (marker?.value === 'within' && !found.directionAt && !isOnly(found.unit, token.key)))
    ) {
      found.isPart = true;
      found.to += 1;
    } else if (
      token.kind !== 'latin' &&
      token.kind !== 'sign' &&
      sentence.sense(at, 'full-marks')
    ) {
      found.isPart = true;
      found.isScale = true;
      found.to += 1;
    } else if (sentence.is(at, 'off') && takesOff(sentence, found.from)) {
      found.marker = 'by';
      found.sign = -1;
      found.to += 1;
    } else if (marker && ['to', 'until'].includes(marker.value)) {
      found.marker = 'to';
      found.to = marker.to;
    } else if (marker?.value === 'of') {
      found.isOfSomething = true;
      found.to = marker.to;
    } else if (token.kind === 'particle' || isOnly(found.unit, token.key)) {
      found.to += 1;
    } else if (token.glued && sentence.sense(at, 'ordinal')) {
      found.isPart = true;
      found.to += 1;
    } else {
      const isStuck = token.glued && token.kind === 'latin' && !COUNTED_WORD.test(token.key);
      if (isStuck && sentence.tokens[at - 1].kind === 'number') found.isPart = true;
      return found;
    }
  }
}
