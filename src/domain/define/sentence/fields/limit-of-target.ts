import type { Clause } from '../clause/clause';
import type { Verb } from '../reading';
import type { Sentence } from '../tokens/sentence';
import { DENIED } from '../phrases/words-before';
import { isBetterLow } from '../words/metric-kinds';

/** `get CSAT up to 4.6`, `increase visits up to 500`: where a raise ends, not a cap. */
export function raised(
  sentence: Sentence,
  { target, acting }: Clause,
  verb: Verb | null,
): Clause['target'] {
  if (target?.kind !== 'amount' || !target.directionAt) return target;
  const { from, to } = target.directionAt;
  const isUpTo = sentence.textOf(from, to).toLowerCase() === 'up to';
  if (!isUpTo || !(verb === 'increase' || acting.some(({ kind }) => kind === 'start-verb')))
    return target;
  return { ...target, direction: 'at_least', marker: 'to' };
}

/** `2 releases every month at the very least`: a limit apart from its number; `don't let it exceed 4 h`: one denied. */
export function bounded(
  sentence: Sentence,
  { phrases, verb }: Clause,
  target: Clause['target'],
): Clause['target'] {
  if (target?.kind !== 'amount') return target;
  if (target.direction) {
    const isDenied =
      phrases.some(({ kind }) => kind === 'denial') || isDeniedBehind(sentence, verb);
    return isDenied && target.direction in DENIED
      ? { ...target, direction: DENIED[target.direction] }
      : target;
  }
  const bound = phrases.find((phrase) => phrase.kind === 'bound');
  if (bound?.kind !== 'bound') return target;
  const { direction, isWorst, from, to } = bound;
  return { ...target, direction, isWorst, directionAt: { from, to } };
}

/** `90% 밑으로 떨어뜨리지 말자`, `내리지 않는다`. */
export function isDeniedBehind(sentence: Sentence, verb: Clause['verb']): boolean {
  return verb !== undefined && /^[말맙않]/.test(sentence.textOf(verb.to, verb.to + 1));
}

/** `at worst 3 days` are at most three, `at worst 92%` of those present at least. */
export function atWorst(target: Clause['target'], metric: string): Clause['target'] {
  if (target?.kind !== 'amount' || !target.isWorst || !isBetterLow(metric)) return target;
  return { ...target, direction: 'at_most' };
}
