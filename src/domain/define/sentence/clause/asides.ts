import type { AmountPhrase, Phrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';
import { doerEnd, ownerEnd, subjectEnd } from './owners';
import { reasonEnd, statementEnd, subordinateEnd } from './reasons';
import { addressEnd } from './addresses';
import { reasonOf, stateOf } from './states';
import { SCOPE_WORDS } from '../words/places';

/** How many phrases of the beginning a rule takes as said beside what is aimed at. */
export type EndOfAside = (sentence: Sentence, phrases: readonly Phrase[]) => number | undefined;

const ASIDES: readonly EndOfAside[] = [
  subordinateEnd,
  statementEnd,
  reasonEnd,
  ownerEnd,
  doerEnd,
  subjectEnd,
];

/** The phrases with what only tells a reason, a state or an owner set aside, each as it stands. */
export function withAsides(sentence: Sentence, phrases: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  const front = placeInFront(sentence, phrases);
  found.push(...phrases.slice(0, front));
  let rest = phrases.slice(front);
  for (;;) {
    const opening = rest.findIndex(({ from }) => !JOINTS.includes(sentence.tokens[from].key));
    const open = opening < 0 ? [] : rest.slice(opening);
    const address = addressEnd(sentence, open);
    const end = address ?? ASIDES.map((rule) => rule(sentence, open)).find((at) => at);
    if (end === undefined) break;
    const { to } = open[end - 1];
    found.push({ kind: address ? 'lead' : 'aside', from: open[0].from, to });
    rest = open.slice(end);
  }
  return [
    ...found,
    ...withoutTrailing(sentence, stateOf(sentence, rest) ?? reasonOf(sentence, rest) ?? rest),
  ];
}

/** `In the southern region, Ana will …`: where comes before who, and is no aside. */
function placeInFront(sentence: Sentence, phrases: readonly Phrase[]): number {
  const comma = phrases.findIndex(({ kind }) => kind === 'comma');
  const isPlace = comma > 0 && sentence.is(phrases[0].from, ...SCOPE_WORDS);
  const words = phrases.slice(0, Math.max(comma, 0));
  return isPlace && words.every(({ kind }) => kind === 'article' || kind === 'word')
    ? comma + 1
    : 0;
}

const JOINTS = [',', ';', ':', '.', '!', '-', '\n', 'but'];

/** `… below 4% because we hired`: a reason behind the target. */
function withoutTrailing(sentence: Sentence, phrases: readonly Phrase[]): readonly Phrase[] {
  const amount = phrases.findIndex(isTargetLike);
  const from = phrases.findIndex(
    (phrase, index) =>
      index > amount &&
      (sentence.is(phrase.from, 'because', 'although', 'though', 'whereas') ||
        isWithout(sentence, phrase) ||
        (sentence.is(phrase.from, 'while') && !phrases.slice(index).some(isTargetLike))),
  );
  if (amount < 0 || from < 0) return phrases;
  const last = phrases[phrases.length - 1];
  return [...phrases.slice(0, from), { kind: 'aside', from: phrases[from].from, to: last.to }];
}

/** `without raising costs above 3M`: what else is to hold. */
function isWithout({ is, tokens }: Sentence, { from }: Phrase): boolean {
  return is(from, 'without') && tokens[from + 1]?.key.endsWith('ing') === true;
}

export function isTargetLike({ kind }: Phrase): boolean {
  return kind === 'amount' || kind === 'within';
}

/** It says the least or the most: no mere number. */
export function hasLimit(phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (phrase): phrase is AmountPhrase => phrase.kind === 'amount' && phrase.direction !== undefined,
  );
}

export const PRONOUNS = ['it', 'them', 'that', 'this', 'these'];

/** Something is named that a number could count. */
export function namesSomething(sentence: Sentence, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    ({ kind, from, to }) =>
      kind === 'done-verb' ||
      (kind === 'start-verb' && !sentence.is(to, ...PRONOUNS)) ||
      (kind === 'word' && !sentence.is(from, ...PRONOUNS)),
  );
}
