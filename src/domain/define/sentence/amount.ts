import type { Direction } from '../../kpi/kpi';
import { type Quantity, quantityAt, round } from './quantity';
import type { Sentence } from './sentence';

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
  directionAt?: { from: number; to: number };
  marker?: 'by' | 'to';
  /** `95% of the orders`. */
  isOfSomething?: boolean;
  /** It cannot be a target: `1인당`, `100명 중`, `3rd`. */
  isPart: boolean;
  /** `100점 만점`: the scale of another number. */
  isScale?: boolean;
}

const CALENDAR_UNITS = ['nth-month', 'nth-quarter'];
/** Who falls below a number comes to it: `fall below 4%`. */
const LEVELS = ['below', 'under', 'above'];
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
      ? { direction: before.direction, directionAt: before.directionAt }
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

interface Before {
  to: number;
  direction?: Direction;
  directionAt?: { from: number; to: number };
  marker?: string;
}

/** `at least`, `by`, `about`, `최소`: what may stand before the number. */
function wordsBefore(sentence: Sentence, start: number): Before {
  const before: Before = { to: start };
  for (;;) {
    const at = before.to;
    const direction = sentence.sense(at, 'before');
    const marker = sentence.sense(at, 'marker');
    const isForeign = sentence.tokens[at]?.kind !== 'ending';
    if (direction && direction.value !== 'within') {
      if (direction.value !== 'equal') {
        before.direction = direction.value as Direction;
        before.directionAt = { from: at, to: direction.to };
        if (LEVELS.includes(sentence.tokens[direction.to - 1].key)) before.marker ??= 'to';
      }
      before.to = direction.to;
    } else if (marker && isForeign && marker.value !== 'of') {
      before.marker = marker.value;
      before.to = marker.to;
    } else if (sentence.sense(at, 'about') && !sentence.sense(at, 'unit')) {
      before.to = sentence.sense(at, 'about')?.to ?? at + 1;
    } else if (
      sentence.sense(at, 'past')?.value === 'current' &&
      sentence.tokens[at + 1]?.kind === 'number'
    ) {
      before.to += 1;
    } else if (at > start && sentence.is(at, 'a', 'an', 'the')) {
      before.to += 1;
    } else {
      return before;
    }
  }
}

/** The second number of a range or of a way from one value to another. */
function pairOf(sentence: Sentence, first: Quantity, before: Before): Partial<Amount> | undefined {
  const at = first.to;
  const isEnding = sentence.tokens[at]?.kind === 'ending';
  const fromMarker =
    isEnding && sentence.sense(at, 'marker')?.value === 'from' ? at + 1 : undefined;
  const start =
    before.marker === 'to' && sentence.is(at, 'from') ? quantityAt(sentence, at + 1) : undefined;
  if (start) {
    const { to } = start;
    return {
      to,
      end: to,
      value: first.value,
      unit: first.unit ?? start.unit,
      baseline: { value: start.value, from: at + 1, to },
    };
  }
  const joint =
    fromMarker ?? (sentence.is(at, '~', '-', '→', '->', 'to', 'and') ? at + 1 : undefined);
  if (joint === undefined) return undefined;
  if (sentence.is(at, 'and') && before.direction !== 'between') return undefined;
  const inner = wordsBefore(sentence, joint);
  const second = quantityAt(sentence, inner.to);
  if (!second || CALENDAR_UNITS.includes(second.unit ?? '')) return undefined;
  const unit = second.unit ?? first.unit;
  const shared = {
    to: second.to,
    end: second.to,
    unit,
    isCounter: second.isCounter || first.isCounter,
    ...(second.unitFrom !== undefined
      ? { unitAt: { from: second.unitFrom, to: Math.max(second.to, second.unitFrom + 1) } }
      : {}),
  };
  const saysBetween = sentence.sense(second.to, 'after')?.value === 'between';
  const isWay =
    !saysBetween &&
    (fromMarker !== undefined || before.marker === 'from' || sentence.is(at, '→', '->'));
  if (isWay) {
    return {
      ...shared,
      value: second.value,
      sign: 0,
      marker: 'to',
      baseline: { value: first.value, from: before.to, to: first.to },
      ...(inner.direction ? { direction: inner.direction, directionAt: inner.directionAt } : {}),
    };
  }
  const scale = sameScale(sentence, first, second);
  const [low, high] = [scale, second.value].sort((a, b) => a - b);
  return { ...shared, value: low, high, direction: 'between', sign: first.sign };
}

/** `3~5억`: the magnitude of the second number holds for the first too. */
function sameScale({ tokens }: Sentence, first: Quantity, second: Quantity): number {
  if (first.unit !== null || second.value < 1_000 || first.value >= 1_000) return first.value;
  const second_ = tokens.slice(first.to, second.to).find(({ kind }) => kind === 'number');
  const factor = second.value / (second_?.value || second.value);
  return round(first.value * factor);
}

/** `이상`, `or more`, `로`, `정도`, particles: what may stand behind the number. */
function wordsBehind(sentence: Sentence, amount: Amount): Amount {
  const found = { ...amount };
  found.isPart = NO_TARGET_COUNTERS.includes(amount.unit ?? '');
  for (;;) {
    const at = found.to;
    const token = sentence.tokens[at];
    if (!token) return found;
    const after = sentence.sense(at, 'after');
    const marker =
      token.kind === 'ending' || sentence.is(at, 'of') ? sentence.sense(at, 'marker') : undefined;
    if (after && after.value !== 'within') {
      if (!found.high || after.value !== 'between') found.direction = after.value as Direction;
      if (found.high !== undefined) found.direction = 'between';
      // `-10% 이내`: no further down than that.
      if (found.sign < 0 && token.key.startsWith('이내')) found.direction = 'at_least';
      found.directionAt = { from: at, to: after.to };
      found.to = after.to;
      found.end = after.to;
    } else if (token.kind === 'ending' && sentence.sense(at, 'about')) {
      found.to += 1;
    } else if (
      token.kind === 'ending' &&
      (sentence.sense(at, 'per') || marker?.value === 'out-of' || marker?.value === 'within')
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
    } else if (marker && ['to', 'until'].includes(marker.value)) {
      found.marker = 'to';
      found.to = marker.to;
    } else if (marker?.value === 'of') {
      found.isOfSomething = true;
      found.to = marker.to;
    } else if (token.kind === 'particle') {
      found.to += 1;
    } else if (token.glued && sentence.sense(at, 'ordinal')) {
      found.isPart = true;
      found.to += 1;
    } else {
      if (token.glued && token.kind === 'latin' && sentence.tokens[at - 1].kind === 'number')
        found.isPart = true;
      return found;
    }
  }
}
