import { withAsides } from './asides';
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
  const all = withAsides(sentence, said);
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
        : phrase.kind === 'within' && SUB_DAY.includes(phrase.unit),
    );
  for (let index = 0; index < phrases.length; index += 1) {
    const isComma = phrases[index].kind === 'comma';
    if (!isComma && !isJoiningVerb(sentence, phrases[index])) continue;
    const end = isComma ? index : index + 1;
    const parts = [phrases.slice(0, end), phrases.slice(index + 1)];
    if (parts.every(hasTarget) || (isComma && parts.every(hasNumberAndDue))) {
      return { end, next: phrases[index].to };
    }
  }
  return { end: phrases.length, next: sentence.tokens.length };
}

/** `상반기에 30건, 하반기에 50건`: each has its own time. */
function hasNumberAndDue(part: readonly Phrase[]): boolean {
  const isSaid = (wanted: Phrase['kind']) => part.some(({ kind }) => kind === wanted);
  return isSaid('amount') && isSaid('due');
}

/** `달성하고`, `늘리며`, `확보와`. */
function isJoiningVerb(sentence: Sentence, phrase: Phrase): boolean {
  if (phrase.kind !== 'verb' && phrase.kind !== 'done-verb') return false;
  return /[가-힣](?:고|며|면서|와|과)$/.test(sentence.textOf(phrase.from, phrase.to));
}
