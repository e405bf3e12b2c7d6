import { isFlow, isMoney, isRate, isScore, isStock } from '../words/metric-kinds';
import type { AmountPhrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';

/** A unit as the register writes it; null where neither a word nor the metric says one. */
export function unitOf(sentence: Sentence, amount: AmountPhrase, metric: string): string | null {
  const { unit } = amount;
  if (unit === 'points') return isScore(metric) || !isRate(metric) ? 'score' : '%';
  if (unit === 'factor') return 'x';
  if (unit !== null) return amount.unitAt ? unitName(sentence, unit, amount.unitAt.from) : unit;
  const hasKoreanSize = sentence.tokens
    .slice(amount.from, amount.end)
    .some(({ kind, key }) => (kind === 'ending' || kind === 'number') && /[천만억조]$/.test(key));
  if (isMoney(metric) && hasKoreanSize) return 'KRW';
  if (isScore(metric)) return 'score';
  const isMore = sentence.is(amount.to, 'more', 'fewer', 'less');
  const next = sentence.tokens[isMore ? amount.to + 1 : amount.to];
  const isNamed = next?.kind === 'latin' && metric.toLowerCase().startsWith(next.key);
  const isSoMany = next?.kind === 'latin' && /[^sui']s$|^people$/.test(next.key);
  if (isNamed || isSoMany || isCounted(sentence)) return '#';
  return isRate(metric) || isMoney(metric) ? null : isFlow(metric) || isStock(metric) ? '#' : null;
}

/** `fewer than 8` counts, whatever it is. */
export function isCounted({ tokens }: Sentence): boolean {
  return tokens.some(({ key }) => key === 'fewer');
}

/** Weeks, months and years stay as they are said; shorter times have the register's own words. */
export function unitName(sentence: Sentence, unit: string, at: number): string {
  const isOwn = ['week', 'month', 'quarter', 'half', 'year'].includes(unit);
  if (!isOwn) return unit;
  return sentence.sense(at, 'span') ? SPANS_IN_WORDS[unit] : sentence.tokens[at].key;
}

const SPANS_IN_WORDS: Readonly<Record<string, string>> = { week: '주', month: '개월', year: '년' };

export function exact(value: number): number {
  return Number(value.toPrecision(DIGITS)) || 0;
}

/** 1.1 − 1 is 0.1. */
const DIGITS = 12;
