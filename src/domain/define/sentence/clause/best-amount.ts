import type { AmountPhrase, Phrase } from '../phrases/phrases';
import { DURATIONS } from '../phrases/quantity';
import type { Sentence } from '../tokens/sentence';

/** A comparator alone makes a target. */
const CLEAR = 4;

/** The amount that the most speaks for; the first of equals. */
export function bestAmount(
  sentence: Sentence,
  phrases: readonly Phrase[],
): AmountPhrase | undefined {
  let best: AmountPhrase | undefined;
  let most = 0;
  for (const phrase of phrases) {
    if (phrase.kind !== 'amount') continue;
    const value = worth(sentence, phrases, phrase);
    // One that is clearly a target is not given up for the next clause's.
    if (value > (most >= CLEAR ? most + 1 : most)) {
      best = phrase;
      most = value;
    }
  }
  return best;
}

/** How much speaks for an amount being the target; 0 where nothing does. */
export function worth(
  sentence: Sentence,
  phrases: readonly Phrase[],
  amount: AmountPhrase,
): number {
  const index = phrases.indexOf(amount);
  if (amount.isPart || isAgeGroup(amount, phrases[index + 1])) return 0;
  if (describesWhatFollows(sentence, phrases, index)) return 0;
  const next = phrases
    .slice(index + 1)
    .find(({ kind }) => !['particle', 'bracket', 'comma', 'cadence', 'comparison'].includes(kind));
  const before = phrases.slice(0, index).filter(({ kind }) => !NOT_CONTENT.includes(kind));
  // A time alone does not make a target: `7일 유지율`.
  const isDuration = DURATIONS.includes(amount.unit ?? '');
  let value = 0;
  if (amount.direction) value += 4;
  if (amount.marker === 'to' || amount.marker === 'by') value += 3;
  if (amount.sign !== 0) value += 2;
  if (next?.kind === 'verb') value += 3;
  if (phrases[index - 1]?.kind === 'verb' || phrases[index - 1]?.kind === 'start-verb') value += 2;
  if (phrases[index - 1]?.kind === 'cadence') value += 1;
  if (isKeptAt(sentence, phrases, amount)) value += 2;
  if (phrases.some(({ kind }) => kind === 'bound')) value += 2;
  if (amount.unit !== null && !isDuration) value += amount.isCounter ? 1 : 2;
  if (amount.unit === null && isMoneySize(sentence, amount)) value += 2;
  const isLast = !next || ['filler', 'vague', 'due', 'starts', 'within'].includes(next.kind);
  if (isLast) value += 1;
  const content = phrases.slice(index + 1).find(({ kind }) => !NOT_CONTENT.includes(kind));
  const opens =
    before.length === 0 &&
    content !== undefined &&
    ['word', 'verb', 'start-verb'].includes(content.kind) &&
    sentence.tokens[content.from].kind === 'latin';
  if (opens && !isDuration) value += 1;
  return value;
}

/** `Keep the menu at 30 dishes`: the level of what is kept. */
function isKeptAt(sentence: Sentence, phrases: readonly Phrase[], { from }: AmountPhrase): boolean {
  return (
    sentence.is(from - 1, 'at') &&
    phrases.some((phrase) => phrase.kind === 'verb' && phrase.value === 'keep' && phrase.to < from)
  );
}

/** `2호점 매출 3억`: hundreds of millions are what is aimed at, though no 원 stands behind them. */
function isMoneySize({ tokens }: Sentence, { from, end }: AmountPhrase): boolean {
  return tokens
    .slice(from, end)
    .some(({ kind, key }) => kind === 'ending' && /^[만억조]$/.test(key));
}

/** `3회 이상 구매 고객 500명`: who is counted, with a number of its own behind. */
function describesWhatFollows(
  sentence: Sentence,
  phrases: readonly Phrase[],
  index: number,
): boolean {
  const [next, ...others] = phrases.slice(index + 1);
  const opens = phrases.slice(0, index).every(({ kind }) => NOT_CONTENT.includes(kind));
  const { directionAt, end, to } = phrases[index] as AmountPhrase;
  if (!opens || next?.kind !== 'word' || directionAt?.to !== end || to !== end) return false;
  const isKorean = sentence.tokens[next.from].kind !== 'latin';
  return isKorean && others.some((phrase) => phrase.kind === 'amount' && !phrase.isPart);
}

/** `20-30대 고객` are people between twenty and forty. */
function isAgeGroup({ unit, value, direction, high }: AmountPhrase, next?: Phrase): boolean {
  const isSaid = direction === undefined || high !== undefined;
  return unit === '대' && value % 10 === 0 && value < 100 && isSaid && next?.kind === 'word';
}

/** What names neither a thing nor what is done. */
export const NOT_CONTENT = [
  'particle',
  'filler',
  'lead',
  'bracket',
  'comma',
  'cadence',
  'comparison',
  'article',
  'vague',
  'due',
  'starts',
  'average',
  'baseline',
  'within',
  'bound',
  'denial',
  'aside',
];
