import { governing, isActing } from './acting-verbs';
import { bestAmount, worth } from './best-amount';
import { isDeadline, isLimitOfTime, SUB_DAY } from './deadlines';
import type { AmountPhrase, Phrase, VerbPhrase, WithinPhrase } from './phrases';
import type { Sentence } from './sentence';

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

export function clauseOf(sentence: Sentence, all: readonly Phrase[]): Clause {
  const cut = cutOf(sentence, all);
  const phrases = all.slice(0, cut);
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
    ...(cut < all.length ? { rest: sentence.textOf(all[cut].to, sentence.tokens.length) } : {}),
  };
}

/** Where a second clause with a target of its own begins; the end if there is none. */
function cutOf(sentence: Sentence, phrases: readonly Phrase[]): number {
  const hasTarget = (part: readonly Phrase[]) =>
    part.some((phrase) =>
      phrase.kind === 'amount'
        ? worth(sentence, part, phrase) >= 2
        : phrase.kind === 'within' && SUB_DAY.includes(phrase.unit),
    );
  const cut = phrases.findIndex(
    (phrase, index) =>
      phrase.kind === 'comma' &&
      hasTarget(phrases.slice(0, index)) &&
      hasTarget(phrases.slice(index + 1)),
  );
  return cut < 0 ? phrases.length : cut;
}
