import type { Clause } from '../clause/clause';
import type { Verb } from '../reading';
import type { Sentence } from '../tokens/sentence';
import { DENIED } from '../phrases/words-before';

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
export function bounded({ phrases }: Clause, target: Clause['target']): Clause['target'] {
  if (target?.kind !== 'amount') return target;
  if (target.direction) {
    const isDenied = phrases.some(({ kind }) => kind === 'denial');
    return isDenied && target.direction in DENIED
      ? { ...target, direction: DENIED[target.direction] }
      : target;
  }
  const bound = phrases.find((phrase) => phrase.kind === 'bound');
  if (bound?.kind !== 'bound') return target;
  const { value: direction, from, to } = bound;
  return { ...target, direction, directionAt: { from, to } };
}
