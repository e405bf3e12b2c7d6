import type { Clause } from '../clause/clause';
import type { Verb } from '../reading';
import type { Sentence } from '../tokens/sentence';
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

/** `2 releases every month at the very least`: a limit apart from its number. */
export function bounded({ phrases }: Clause, target: Clause['target']): Clause['target'] {
  if (target?.kind !== 'amount' || target.direction) return target;
  const bound = phrases.find((phrase) => phrase.kind === 'bound');
  if (bound?.kind !== 'bound') return target;
  const { direction, isWorst, from, to } = bound;
  return { ...target, direction, isWorst, directionAt: { from, to } };
}

/** `at worst 3 days` are at most three, `at worst 92%` of those present at least. */
export function atWorst(target: Clause['target'], metric: string): Clause['target'] {
  if (target?.kind !== 'amount' || !target.isWorst || !isBetterLow(metric)) return target;
  return { ...target, direction: 'at_most' };
}
