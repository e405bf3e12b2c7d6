import type { Phrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';
import { hasLimit, isTargetLike, namesSomething, PRONOUNS } from './asides';
import { isAimedAt, isReason, runOf, runStart, STANDS } from './reasons';

/** `61%인데`, `8%라서`, `4%지만`. */
const STATE = /(?:인데|인데도|라서|이?지만|이?니까?|이?므로|였는데|였지만)$/;

/** `해지율이 높으니까 3% 이하로`: the reason names the metric, and only what is said of it is set aside. */
export function reasonOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
): readonly Phrase[] | undefined {
  const end = phrases.findIndex(({ to }) => isReason(sentence, to));
  const main = phrases.slice(end + 1);
  if (end < 0 || !main.some(isTargetLike) || namesSomething(sentence, main)) return undefined;
  const subject = phrases.findIndex(
    ({ kind, from }, index) => kind === 'particle' && index > 0 && sentence.is(from, ...SUBJECT),
  );
  if (subject < 0 || subject >= end || isAimedAt(sentence, phrases, end)) return undefined;
  const { from } = phrases[subject + 1];
  return [...phrases.slice(0, subject), { kind: 'aside', from, to: phrases[end].to }, ...main];
}

const SUBJECT = ['이', '가', '은', '는'];

/** `지금은 재계약률이 61%인데 75% 이상으로`: the state names the metric, and where it starts from. */
export function stateOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
): readonly Phrase[] | undefined {
  const at = phrases.findIndex(({ kind }) => kind === 'amount');
  const amount = phrases[at];
  if (amount?.kind !== 'amount' || hasLimit([amount])) return undefined;
  const end = koreanEnd(sentence, phrases, at) ?? englishEnd(sentence, phrases, at);
  if (end === undefined) return undefined;
  const main = phrases.slice(end + 1);
  const target = main.find(isTargetLike);
  if (target?.kind !== 'amount' || target.unit !== amount.unit) return undefined;
  if (namesSomething(sentence, main)) return undefined;
  const named = withoutTimes(sentence, phrases.slice(0, at));
  const value = amount.sign < 0 ? -amount.value : amount.value;
  const { from, unit } = amount;
  const baseline = { kind: 'baseline' as const, value, unit, from, to: phrases[end].to };
  return [...named, baseline, ...main.filter((phrase) => !pointsBack(sentence, phrase))];
}

/** `it`, and the `bring` before it. */
function pointsBack(sentence: Sentence, { kind, from, to }: Phrase): boolean {
  return sentence.is(kind === 'start-verb' ? to : from, ...PRONOUNS);
}

/** The ending is the number's own, and not that of a verb behind it: `20% 늘었으니`. */
function koreanEnd(sentence: Sentence, phrases: readonly Phrase[], at: number) {
  const end = phrases.findIndex(
    (phrase, index) => index >= at && STATE.test(runOf(sentence, phrase.to)),
  );
  const isItsOwn = end >= 0 && runStart(sentence, phrases[end].to) < phrases[at].to;
  return isItsOwn ? end : undefined;
}

/** `Renewal rate is 61% now, so`: nothing but a time stands between. */
function englishEnd(sentence: Sentence, phrases: readonly Phrase[], at: number) {
  const isSaid = sentence.tokens
    .slice(phrases[0].from, phrases[at].from + 1)
    .some(({ key }) => STANDS.includes(key));
  const { to } = phrases[at];
  const time = sentence.sense(to, 'past')?.to ?? to;
  const joint = sentence.is(time, ',') ? time + 1 : time;
  if (!isSaid || !sentence.is(joint, 'so', 'but')) return undefined;
  return phrases.findIndex(({ from }) => from === joint);
}

/** Without `지금은`, `작년에`, `currently stands`. */
function withoutTimes(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter(({ from, kind }, index) => {
    const isTime = sentence.sense(from, 'past') !== undefined;
    const isBehindTime =
      kind === 'particle' && index > 0 && sentence.sense(phrases[index - 1].from, 'past');
    return !isTime && !isBehindTime && !sentence.is(from, ...STANDS);
  });
}
