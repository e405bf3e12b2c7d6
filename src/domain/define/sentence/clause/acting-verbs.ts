import { NOT_CONTENT } from './best-amount';
import { isNounHere } from './verbs-as-nouns';
import type { AmountPhrase, Phrase, VerbPhrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';

/** A word that can be a verb or part of a name is a verb by its form or by its place. */
export function isActing(
  sentence: Sentence,
  phrases: readonly Phrase[],
  phrase: Phrase,
  target: AmountPhrase | undefined,
): boolean {
  const index = phrases.indexOf(phrase);
  const opening = phrases.slice(0, index);
  const aside = opening.map(({ kind }) => kind).lastIndexOf('aside');
  const before = opening.slice(aside + 1).filter(({ kind }) => !NOT_CONTENT.includes(kind));
  const behind = phrases.slice(index + 1).filter(({ kind }) => !NOT_CONTENT.includes(kind));
  if (phrase.kind === 'start-verb') {
    return (
      target !== undefined &&
      (before.length === 0 ||
        phrases[index - 1].kind === 'lead' ||
        (sentence.is(phrase.from - 1, 'to') && countsThings(target))) &&
      (behind[0] === target || sentence.is(phrase.from, ...MOVERS))
    );
  }
  if (phrase.kind === 'done-verb') {
    if (target === undefined) return false;
    return phrase.isConjugated || (before.includes(target) && behind.length === 0);
  }
  // `calls not dropped`: it says what they are.
  if (sentence.is(phrase.from - 1, 'not') && sentence.tokens[phrase.from].key.endsWith('ed')) {
    return false;
  }
  // `length of stay`: a noun.
  if (phrase.kind !== 'verb' || sentence.is(phrase.from - 1, 'of')) return false;
  if (isNounHere(sentence, phrases, phrase)) return false;
  if (phrase.isConjugated || behind.length === 0) return true;
  if (before[before.length - 1] === target && target) return true;
  if (
    behind[0] === target &&
    target &&
    !(phrases[index - 1]?.kind === 'word' && sentence.is(phrase.from, ...NOUNS_TOO))
  )
    return true;
  if (behind.every(({ kind }) => kind === 'verb' || kind === 'within')) return true;
  if (sentence.tokens[phrase.from].kind !== 'latin') return false;
  // `dropped calls under 2%`: they have been dropped already.
  if (before.length === 0 && sentence.tokens[phrase.from].key.endsWith('ed')) return false;
  const followsTo = sentence.is(phrase.from - 1, 'to');
  return followsTo || (before.length === 0 && !namesSomething(sentence, phrase));
}

/** `the team to close thirty deals`; `time to hire 45 days`, `cost to serve $5` are names. */
function countsThings({ unit, isCounter }: AmountPhrase): boolean {
  return unit === null || isCounter;
}

/** `growth rate`, `reduction target`: a noun, unless `in` or `of` says of what. */
function namesSomething(sentence: Sentence, { from, to }: Phrase): boolean {
  const isNoun = ['growth', 'reduction', 'improvement', 'decline', 'gain', 'rise'].includes(
    sentence.tokens[from].key,
  );
  return isNoun && !sentence.is(to, 'in', 'of');
}

/** The verb that the target belongs to: in Korean the first behind it, in English the one that moves something. */
export function governing(
  sentence: Sentence,
  acting: readonly Phrase[],
  target: Phrase | undefined,
): VerbPhrase | undefined {
  const verbs = acting.filter((phrase): phrase is VerbPhrase => phrase.kind === 'verb');
  const isKorean = (phrase: Phrase) => sentence.tokens[phrase.from].kind !== 'latin';
  const behind = verbs.filter(
    ({ from }) => target && from >= target.from && isKorean({ ...target }),
  );
  const korean = verbs.filter((phrase) => isKorean(phrase));
  if (target && behind.length > 0 && isKorean(behind[0])) return behind[0];
  if (korean.length > 0 && korean.length === verbs.length) {
    const after = korean.find(({ from }) => target && from >= target.from);
    return after ?? korean[korean.length - 1];
  }
  const moves = verbs.find(({ value }) => !['reach', 'keep'].includes(value));
  return moves ?? verbs[0];
}

/** Behind a word these belong to its name: `market cap`, `feature reach`. */
const NOUNS_TOO = ['reach', 'hold', 'cap', 'limit'];

/** `bring churn below 3%`, `get CSAT up to 4.6`: whatever comes next. */
const MOVERS = ['bring', 'get', 'take', 'push', 'move', 'drive', 'make'];

/** Nothing is said to grow or to fall. */
export function isStill(acting: readonly Phrase[]): boolean {
  return !acting.some(
    (phrase) =>
      phrase.kind === 'verb' && ['increase', 'decrease', 'improve'].includes(phrase.value),
  );
}
