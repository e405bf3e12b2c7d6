import { NOT_CONTENT } from './best-amount';
import type { Phrase, VerbPhrase } from '../phrases/phrases';
import { DURATIONS } from '../phrases/quantity';
import type { Sentence } from '../tokens/sentence';
import { isTimeTaken } from '../words/metric-kinds';

/** An English verb that opens the name of a measure. */
const MEASURE =
  /^(?:hold|drop|fall|rise|gain|lift|climb|cap) (?:rate|time|ratio|count|score|share|volume)$/i;

/** Whether an English verb names what is counted: `hold time`, `drop rate`, `patient stay`. */
export function isNounHere(
  sentence: Sentence,
  phrases: readonly Phrase[],
  verb: VerbPhrase,
): boolean {
  const index = phrases.indexOf(verb);
  const { from, to, value } = verb;
  if (MEASURE.test(sentence.textOf(from, to + 1))) {
    const next = phrases.slice(index + 2).find(({ kind }) => !NOT_CONTENT.includes(kind));
    // Of `Drop rate by 2%` something is to fall.
    const moves = value !== 'keep' && next !== undefined && sentence.is(next.from, 'by', 'to');
    return next?.kind !== 'word' && !moves;
  }
  if (!sentence.is(from, 'stay')) return false;
  const next = phrases.slice(index + 1).find(({ kind }) => kind !== 'bracket');
  const isTime =
    next?.kind === 'within' || (next?.kind === 'amount' && DURATIONS.includes(next.unit ?? ''));
  return sentence.is(to, 'of', 'averaging') || (isTime && isOfOne(sentence, phrases[index - 1]));
}

/** `patient stay`; `patients stay under 5 days`, `response time stay under 2 h` have a verb. */
function isOfOne({ textOf }: Sentence, before: Phrase | undefined): boolean {
  if (before?.kind !== 'word') return false;
  const name = textOf(before.from, before.to);
  return !/[^s]s$/i.test(name) && !isTimeTaken(name);
}
