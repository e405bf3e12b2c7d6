import type { Amount } from './amount';
import { CALENDAR_UNITS, type Quantity, quantityAt, round } from './quantity';
import type { Sentence } from '../tokens/sentence';
import { type Before, wordsBefore } from './words-before';

/** The second number of a range or of a way from one value to another. */
export function pairOf(
  sentence: Sentence,
  first: Quantity,
  before: Before,
): Partial<Amount> | undefined {
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
      baseline: { value: signed(start), from: at + 1, to },
    };
  }
  const joint = fromMarker ?? jointAt(sentence, at);
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
      sign: second.sign,
      marker: 'to',
      baseline: { value: signed(first), from: before.to, to: first.to },
      ...(inner.direction ? { direction: inner.direction, directionAt: inner.directionAt } : {}),
    };
  }
  const isAcrossZero = first.sign < 0 && (second.sign > 0 || sentence.is(at, 'and', 'to'));
  if (isAcrossZero && second.sign >= 0) {
    return { ...shared, value: signed(first), high: second.value, direction: 'between', sign: 0 };
  }
  const scale = sameScale(sentence, first, second);
  const [low, high] = [scale, second.value].sort((a, b) => a - b);
  return { ...shared, value: low, high, direction: 'between', sign: first.sign };
}

function signed({ value, sign }: Quantity): number {
  return sign < 0 ? -value : value;
}

/** Behind the sign or word between two numbers: `→`, `to`, `down to`. */
function jointAt(sentence: Sentence, at: number): number | undefined {
  if (sentence.is(at, 'down', 'up') && sentence.is(at + 1, 'to')) return at + 2;
  return sentence.is(at, '~', '-', '→', '->', 'to', 'and') ? at + 1 : undefined;
}

/** `3~5억`: the magnitude of the second number holds for the first too. */
function sameScale({ tokens }: Sentence, first: Quantity, second: Quantity): number {
  if (first.unit !== null || second.value < 1_000 || first.value >= 1_000) return first.value;
  const second_ = tokens.slice(first.to, second.to).find(({ kind }) => kind === 'number');
  const factor = second.value / (second_?.value || second.value);
  return round(first.value * factor);
}
