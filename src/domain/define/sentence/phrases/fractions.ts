import type { Quantity } from './quantity';
import type { Sentence } from '../tokens/sentence';

type Part = Pick<Quantity, 'value' | 'unit' | 'to'>;

/**
 * `1/3로`, `3분의 1로` is a part to come to; `3분의 1 감소`, `by 2/3` a share. `4/5` alone is a mark of a
 * scale.
 */
export function shareByFraction(sentence: Sentence, at: number): Part | undefined {
  const [first, joint, second, third] = sentence.tokens.slice(at, at + 4);
  const isInWords = joint?.key === '분' && second?.key === '의' && third?.kind === 'number';
  const [part = 0, whole = 0] = (isInWords ? [third, first] : [first, second]).map(
    (token) => token?.value ?? 0,
  );
  const isSlashed = joint?.key === '/' && joint.glued && Number.isInteger(part);
  if (!(isInWords || isSlashed) || part < 1 || part >= whole) return undefined;
  const to = at + (isInWords ? 4 : 3);
  const isPart =
    sentence.is(to, '로', '으로', '수준') ||
    (sentence.is(to, '이하') && sentence.is(to + 1, '로', '으로'));
  if (isPart) return { value: part / whole, unit: 'factor', to };
  const moves = isMoving(sentence, to) || sentence.is(at - 1, 'by');
  return isInWords || moves ? { value: (100 * part) / whole, unit: '%', to } : undefined;
}

export function isMoving(sentence: Sentence, at: number): boolean {
  const verb = sentence.sense(at, 'verb') ?? sentence.sense(at, 'stem');
  return verb?.value === 'increase' || verb?.value === 'decrease';
}

/** `고객 절반 이상`: at least half of them, while `절반으로` is half of what it is. */
export function isMostOf(sentence: Sentence, at: number, to: number): boolean {
  const limit = sentence.sense(to, 'after')?.value;
  return sentence.is(at, '절반') && (limit === 'at_least' || limit === 'more_than');
}

/** `10명 중 9명`, `9 out of 10 customers`, `one in five users`: a share in numbers. */
export function partOfWhole(
  sentence: Sentence,
  at: number,
  first: { value: number; to: number },
  unitEnd: number,
): Part | undefined {
  const { tokens } = sentence;
  const isKorean = sentence.is(unitEnd, '중', '중에', '중에서') && unitEnd > first.to;
  if (isKorean) {
    const part = tokens[unitEnd + 1];
    const hasSameUnit = tokens[first.to].key === tokens[unitEnd + 2]?.key;
    if (part?.kind !== 'number' || !hasSameUnit) return undefined;
    return shareOf(part.value, first.value, unitEnd + 3);
  }
  const isOutOf = sentence.is(first.to, 'out') && sentence.is(first.to + 1, 'of');
  if (!isOutOf && !sentence.is(first.to, 'in', 'of')) return undefined;
  const whole = tokens[isOutOf ? first.to + 2 : first.to + 1];
  const to = tokens.indexOf(whole) + 1;
  const isOne = sentence.is(first.to, 'in') && tokens[at].value === 1;
  const isRound = isOne || ROUND.includes(whole?.value ?? 0);
  if (whole?.kind !== 'number' || !(isOutOf || isRound) || !isThing(sentence, to)) return undefined;
  return shareOf(tokens[at].value, whole.value, to);
}

function shareOf(part = 0, whole = 0, to: number): Part | undefined {
  if (!Number.isInteger(part) || part < 1 || part >= whole) return undefined;
  return { value: (100 * part) / whole, unit: '%', to };
}

/** Of so many one says how many of them are meant. */
const ROUND = [3, 4, 5, 10, 20, 100, 1_000];

/** What is counted, and no unit, scale or preposition: `customers`, not `stars`, `days`, `in`. */
function isThing(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind !== 'latin' || sentence.is(at, 'star', 'stars')) return false;
  const others = ['unit', 'article', 'limit', 'average', 'cadence', 'before', 'after', 'lead'];
  return others.every((kind) => sentence.sense(at, kind) === undefined);
}
