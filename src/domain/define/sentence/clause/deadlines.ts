import { isStill } from './acting-verbs';
import type { Clause } from './clause';
import { isRate, isTimeTaken } from '../words/metric-kinds';
import type { Phrase, WithinPhrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';

/** Units of less than a day, in which nobody sets a deadline. */
export const SUB_DAY: readonly string[] = ['s', 'min', 'h'];
/** A stretch of time that is itself the target: `응답 24시간 이내`, `채용 45일 이내`. */
export function isLimitOfTime(
  sentence: Sentence,
  phrases: readonly Phrase[],
  within: WithinPhrase,
  acting: readonly Phrase[],
): boolean {
  if (SUB_DAY.includes(within.unit) || within.isLevel) return true;
  const name = phrases
    .filter(({ kind }) => kind === 'word')
    .map(({ from, to }) => sentence.textOf(from, to))
    .join(' ');
  const moves = acting.some(
    (phrase) => phrase.kind === 'verb' && phrase.value !== 'keep' && phrase.value !== 'reach',
  );
  if (name === '') return false;
  if (isTimeTaken(name)) return true;
  return !moves && (within.unit === 'd' || within.unit === 'week') && !isPromise(sentence, within);
}

/** `앞으로 30일`, `30일 동안` speak of the time ahead. */
function isPromise(sentence: Sentence, { from, to }: WithinPhrase): boolean {
  if (sentence.sense(from, 'ahead')) return true;
  return ['동안', '간', '후', '뒤', '만'].some((key) =>
    sentence.tokens.slice(from, to).some((token) => token.key === key),
  );
}

/** Whether a stretch of time is when the target is due, and not a part of the name (`7일 내 사용률`). */
export function isDeadline(
  sentence: Sentence,
  phrases: readonly Phrase[],
  within: WithinPhrase,
  { target, acting }: Pick<Clause, 'target' | 'acting'>,
): boolean {
  if (SUB_DAY.includes(within.unit)) return false;
  if (within.unit !== 'd' && within.unit !== 'week') return true;
  const days = within.unit === 'week' ? within.amount * 7 : within.amount;
  if (!target || days > LONGEST_WINDOW || isPromise(sentence, within)) return true;
  const index = phrases.indexOf(within);
  const isEnglish = sentence.tokens[within.from].kind === 'latin';
  if (isEnglish) {
    const isWindow =
      phrases[index - 1]?.kind === 'word' && isStill(acting) && (days <= 7 || target.unit === '%');
    return !isWindow;
  }
  if (phrases[index + 1]?.kind !== 'word' || phrases.indexOf(target) < index) return true;
  const until = phrases.indexOf(target);
  const name = phrases
    .slice(index + 1, until)
    .map(({ from, to }) => sentence.textOf(from, to))
    .join(' ');
  const isShare = target.unit === '%' && days <= SHORT_WINDOW && isStill(acting);
  return !isRate(name) && !isShare;
}

/** A rate is commonly counted over up to so many days (`30일 내 이탈률`). */
const LONGEST_WINDOW = 31;

/** A share of what is done within so few days (`하루 안에 답변 90%`) is no deadline. */
const SHORT_WINDOW = 7;
