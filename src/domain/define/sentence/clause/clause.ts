import { withAsides } from './asides';
import { withDenials } from './denials';
import { governing, isActing } from './acting-verbs';
import { bestAmount, worth } from './best-amount';
import { isDeadline, isLimitOfTime, SUB_DAY } from './deadlines';
import type { AmountPhrase, Phrase, VerbPhrase, WithinPhrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';

/** The clause that is read: what its phrases are to each other. */
export interface Clause {
  phrases: readonly Phrase[];
  target?: AmountPhrase | WithinPhrase;
  /** The verb that says what the target is to it. */
  verb?: VerbPhrase;
  /** Verbs that act, the governing one among them; others are words of a name (`이탈 감소 캠페인`). */
  acting: readonly Phrase[];
  /** Stretches of time that are deadlines, not parts of a name. */
  deadlines: readonly WithinPhrase[];
  /** A further clause with a target of its own, as it stands. */
  rest?: string;
}

export function clauseOf(sentence: Sentence, said: readonly Phrase[]): Clause {
  const all = withAsides(sentence, withDenials(sentence, said));
  const cut = cutOf(sentence, all);
  const phrases = all.slice(0, cut.end);
  const amount = bestAmount(sentence, phrases);
  const acting = phrases.filter((phrase) => isActing(sentence, phrases, phrase, amount));
  const withins = phrases.filter((phrase): phrase is WithinPhrase => phrase.kind === 'within');
  const level = amount
    ? undefined
    : withins.find((phrase) => isLimitOfTime(sentence, phrases, phrase, acting));
  const target = amount ?? level;
  const deadlines = withins.filter(
    (phrase) => phrase !== target && isDeadline(sentence, phrases, phrase, { target, acting }),
  );
  return {
    phrases,
    target,
    acting,
    deadlines,
    verb: governing(sentence, acting, target),
    ...(cut.next < sentence.tokens.length
      ? { rest: sentence.textOf(cut.next, sentence.tokens.length) }
      : {}),
  };
}

/** Where the first clause ends and a second with a target of its own begins; the end if there is none. */
function cutOf(sentence: Sentence, phrases: readonly Phrase[]): { end: number; next: number } {
  const hasTarget = (part: readonly Phrase[]) =>
    part.some((phrase) =>
      phrase.kind === 'amount'
        ? worth(sentence, part, phrase) >= 2
        : phrase.kind === 'within' && (phrase.isLevel || SUB_DAY.includes(phrase.unit)),
    );
  for (let index = 0; index < phrases.length; index += 1) {
    const isComma = phrases[index].kind === 'comma';
    if (!isComma && !isJoiningVerb(sentence, phrases[index])) continue;
    const end = isComma ? index : index + 1;
    const next = startOfNext(phrases, index);
    const [first, second] = [phrases.slice(0, end), phrases.slice(next)];
    const areApart = isComma && [first, second].every(hasNumberAndDue);
    const isFirst = hasTarget(first) || areOpposed(sentence, first, second);
    if (areApart || (isFirst && hasTarget(second))) {
      return { end, next: phrases[next].from };
    }
  }
  return { end: phrases.length, next: sentence.tokens.length };
}

/** Behind all that joins the clauses: `, but`. */
function startOfNext(phrases: readonly Phrase[], joint: number): number {
  const next = phrases.findIndex(({ kind }, index) => index > joint && kind !== 'comma');
  return next < 0 ? phrases.length : next;
}

/** `Keep headcount at 40, but raise output`, `8명은 그대로 두고`: the number of the first says no limit, and yet is its target. */
function areOpposed(
  sentence: Sentence,
  first: readonly Phrase[],
  second: readonly Phrase[],
): boolean {
  if (first.length === 0 || second.length === 0) return false;
  const { from, to } = first[first.length - 1];
  const isBut =
    sentence.is(second[0].from - 1, 'but') || LIGHT_VERB.test(sentence.textOf(from, to));
  const areVerbs = [first[0], second[0]].every(
    ({ kind }) => kind === 'verb' || kind === 'start-verb',
  );
  const isNumber = (phrase: Phrase) =>
    phrase.kind === 'amount' && worth(sentence, first, phrase) > 0;
  return (isBut || areVerbs) && first.some(isNumber);
}

/** `상반기에 30건, 하반기에 50건`: each has its own time. */
function hasNumberAndDue(part: readonly Phrase[]): boolean {
  const isSaid = (wanted: Phrase['kind']) => part.some(({ kind }) => kind === wanted);
  return isSaid('amount') && isSaid('due');
}

/** `달성하고`, `유지하되`, `확보와`; `40명으로 두고`. */
function isJoiningVerb(sentence: Sentence, phrase: Phrase): boolean {
  const text = sentence.textOf(phrase.from, phrase.to);
  if (!['verb', 'done-verb', 'denial'].includes(phrase.kind)) return LIGHT_VERB.test(text);
  return /[가-힣](?:고|며|면서|되|와|과)$/.test(text);
}

/** Verbs that say only that it is so. */
const LIGHT_VERB = /^(?:하|두|놓|잡|되)(?:고|며|면서|되)$/;
