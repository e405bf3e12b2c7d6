import type { AmountPhrase, Phrase } from '../phrases/phrases';
import { type Act, deniedLimit } from '../phrases/denied-limit';
import type { Sentence } from '../tokens/sentence';
import { englishDenial } from './denials-english';
import { koreanDenial } from './denials-korean';

/** A predicate that is denied, and what it says of the amount that it governs. */
export interface Denial {
  /** Nothing where it may mean the opposite: `never miss 95% or more`. */
  act?: Act;
  /** The number is a level by the words of the denial themselves: `reach 50`, `rise over 4%`. */
  isLevel?: boolean;
  /** What is denied is to be past the number: `보다 높아지지 않게`. */
  isPast?: boolean;
  /** Where the verb ends that may move something: what stands behind it only denies. */
  verbTo: number;
  /** Of the phrases of the sentence, those that belong to it. */
  isOwn: (phrase: Phrase) => boolean;
}

/** The phrases with each limit as the denial of its predicate leaves it. */
export function withDenials(sentence: Sentence, phrases: readonly Phrase[]): readonly Phrase[] {
  const said = phrases.map((phrase) =>
    phrase.kind === 'verb' ? { ...phrase, isDenied: isDeniedBehind(sentence, phrase) } : phrase,
  );
  return said.reduce<readonly Phrase[]>((read, phrase) => {
    if (phrase.kind !== 'amount') return read;
    const denial = koreanDenial(sentence, phrase) ?? englishDenial(sentence, read, phrase);
    return denial ? denied(read, phrase, denial) : read;
  }, said);
}

/** `늘리지 말자`, `내리지 않는다`, whatever number it governs. */
function isDeniedBehind({ textOf }: Sentence, { to }: Phrase): boolean {
  return /^[말맙않]/.test(textOf(to, to + 1));
}

function denied(phrases: readonly Phrase[], amount: AmountPhrase, denial: Denial): Phrase[] {
  const own = phrases.filter((phrase) => phrase !== amount && denial.isOwn(phrase));
  const { act } = denial;
  const mover = own.find(
    (phrase) =>
      phrase.kind === 'verb' &&
      phrase.from < denial.verbTo &&
      ['increase', 'decrease'].includes(phrase.value),
  );
  const level: AmountPhrase = denial.isLevel ? { ...amount, marker: 'to' } : amount;
  const direction =
    act &&
    (denial.isPast ? deniedLimit(amount.direction, act) : leftOf(level, act, mover !== undefined));
  const isUnsure = direction === undefined;
  return phrases.flatMap((phrase): Phrase[] => {
    if (phrase === amount) {
      const isMoved = mover !== undefined && (!isUnsure || amount.marker === 'by');
      return [{ ...level, direction: direction ?? amount.direction, isUnsure, isMoved }];
    }
    if (!own.includes(phrase)) return [phrase];
    if (phrase === mover && phrase.kind === 'verb') return [{ ...phrase, isDenied: true }];
    return [{ kind: isUnsure ? 'vague' : 'denial', from: phrase.from, to: phrase.to }];
  });
}

function leftOf(amount: AmountPhrase, act: Act, isMoved: boolean): AmountPhrase['direction'] {
  const { direction, marker } = amount;
  if (act === 'be' || act === 'cross') return deniedLimit(direction, act);
  // What does not fall to 80% stays above it.
  if (marker === 'to') {
    return deniedLimit(direction ?? (act === 'fall' ? 'at_most' : 'at_least'), act);
  }
  // What does not fall by 10% or more falls by less than that.
  return isMoved ? deniedLimit(direction, 'be') : undefined;
}
