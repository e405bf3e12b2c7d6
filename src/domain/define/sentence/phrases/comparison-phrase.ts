import type { Day } from '../../../calendar/day';
import type { Phrase } from './phrases';
import { quantityAt } from './quantity';
import { againstMoment } from './moment';
import { momentAt } from './moment-phrase';
import type { Comparison } from '../reading';
import type { Sentence } from '../tokens/sentence';

/** `전월 대비`, `전년 매출 대비`, `vs last month`, `YoY`. */
export function comparisonAt(sentence: Sentence, start: number, today: Day): Phrase | undefined {
  const short = sentence.sense(start, 'over');
  if (short)
    return { kind: 'comparison', value: short.value as Comparison, from: start, to: short.to };
  const versus = sentence.sense(start, 'versus');
  const past = sentence.sense(versus?.to ?? start, 'past');
  if (past && versus && sentence.tokens[start].kind !== 'free') {
    const to = sentence.is(past.to, "'s", 's') ? past.to + 1 : past.to;
    return { kind: 'comparison', value: past.value as Comparison, from: start, to };
  }
  if (past && !versus && sentence.is(past.to, '의') && isShare(sentence, past.to + 1)) {
    return { kind: 'comparison', value: past.value as Comparison, from: start, to: past.to + 1 };
  }
  const behind = past && !versus ? versusBehind(sentence, past.to) : undefined;
  if (!past || behind === undefined) return pastMomentAt(sentence, start, today);
  return { kind: 'comparison', value: past.value as Comparison, from: start, to: behind };
}

/** `지금의 절반`, `전년의 120%`. */
function isShare(sentence: Sentence, at: number): boolean {
  const unit = quantityAt(sentence, at)?.unit;
  return unit === 'factor' || unit === '%';
}

/** Between the past and its `대비` may stand what is compared: at most two words. */
function versusBehind(sentence: Sentence, start: number): number | undefined {
  for (let at = start; at < sentence.tokens.length && at <= start + 2; at += 1) {
    const versus = sentence.sense(at, 'versus');
    if (versus && sentence.tokens[at].kind === 'free') return versus.to;
    if (sentence.is(at, '비') && at === start) return at + 1;
    if (!['word', 'particle'].includes(sentence.tokens[at].kind)) return undefined;
  }
  return undefined;
}

export function baselineAt(sentence: Sentence, at: number): Phrase | undefined {
  const past = sentence.sense(at, 'past');
  if (past?.value !== 'current' && past?.value !== 'baseline') return undefined;
  const quantity = quantityAt(sentence, past.to);
  const isLevel =
    quantity && (sentence.sense(quantity.to, 'past-level') || sentence.is(at, 'currently'));
  if (!quantity || !isLevel) return undefined;
  const to = sentence.is(at, 'currently') ? quantity.to : quantity.to + 1;
  return { kind: 'baseline', value: quantity.value, unit: quantity.unit, from: at, to };
}

/** English words of comparison that are not also the beginning of a time (`over 2026`, `from March`). */
const ONLY_VERSUS = ['from', 'on', 'over', 'as', 'above', 'below'];

/** `2025년 대비`, `1분기보다`, `vs Q1`: against a time that has a name. */
function pastMomentAt(sentence: Sentence, start: number, today: Day): Phrase | undefined {
  const versus = sentence.sense(start, 'versus');
  const isForeign = sentence.tokens[start].kind === 'latin';
  if (versus && (!isForeign || sentence.is(start, ...ONLY_VERSUS))) return undefined;
  const past = versus ? undefined : sentence.sense(start, 'past');
  const isYearBefore = past?.value === 'previous_year';
  const from = versus?.to ?? (isYearBefore ? past.to : start);
  const read = momentAt(sentence, sentence.is(from, 'in') ? from + 1 : from, versus !== undefined);
  if (!read || read.moment.shift || read.moment.yearShift !== undefined) return undefined;
  const to = versus ? read.to : versusBehind(sentence, read.to);
  if (to === undefined) return undefined;
  const value = againstMoment(
    { ...read.moment, ...(isYearBefore ? { yearShift: -1 } : {}) },
    today,
  );
  return { kind: 'comparison', value, from: start, to };
}
