import type { SpanUnit } from './moment';
import { DURATIONS, quantityAt } from './quantity';
import type { Sentence } from '../tokens/sentence';

/** `3개월 내`, `within 24 hours`: a deadline, a target or a part of what is counted, as the rest will show. */
export interface Within {
  kind: 'within';
  amount: number;
  unit: SpanUnit;
  unitAt: number;
  /** A `로` follows: the level to come to (`24시간 이내로`). */
  isLevel: boolean;
  from: number;
  to: number;
}

/** `3개월 내`, `앞으로 6개월`, `within the next 24 hours`. */
export function withinAt(sentence: Sentence, start: number): Within | undefined {
  const limit = sentence.sense(start, 'limit');
  const closeness = sentence.sense(start, 'before');
  const isLimit = limit?.value === 'within' || closeness?.value === 'within';
  let at = isLimit
    ? Math.max(limit?.to ?? 0, closeness?.value === 'within' ? closeness.to : 0)
    : start;
  const ahead = sentence.sense(at, 'ahead');
  if (ahead) at = ahead.to;
  if (isLimit && !ahead && AHEAD_ONLY.includes(sentence.tokens[start].key)) return undefined;
  const span = spanAt(sentence, at);
  if (!span) return undefined;
  let { to } = span;
  let isMarked = isLimit || ahead !== undefined;
  let isLevel = false;
  for (;;) {
    const token = sentence.tokens[to];
    const marker = token?.kind === 'ending' ? sentence.sense(to, 'marker') : undefined;
    if (marker?.value === 'within' || (marker?.value === 'until' && !isLevel)) isMarked = true;
    if (marker?.value === 'to' && isMarked) isLevel = true;
    else if (marker && !['within', 'until'].includes(marker.value)) break;
    else if (!marker && token?.kind !== 'particle') break;
    if (token.key === '이내로' || token.key === '내로') isLevel = true;
    to += 1;
  }
  if (!isMarked || sentence.sense(to, 'after')) return undefined;
  return { kind: 'within', ...span, isLevel, from: start, to };
}

interface Span {
  amount: number;
  unit: SpanUnit;
  unitAt: number;
  to: number;
}

function spanAt(sentence: Sentence, at: number): Span | undefined {
  const said = sentence.sense(at, 'span');
  if (said) {
    const [, unit, amount] = /^([a-z]+)(\d+)$/.exec(said.value) ?? [];
    return { amount: Number(amount), unit: unit as SpanUnit, unitAt: at, to: said.to };
  }
  const quantity = quantityAt(sentence, at);
  if (!quantity && sentence.is(at, 'a', 'an', 'the') && sentence.tokens[at + 1]?.kind === 'latin') {
    const unit = sentence.sense(at + 1, 'unit');
    const span = unit && spanUnit(unit.value);
    return span && { amount: 1, unit: span, unitAt: at + 1, to: at + 2 };
  }
  const unit = quantity?.unit ? spanUnit(quantity.unit, sentence.tokens[at].native) : undefined;
  if (!quantity || !unit || quantity.sign !== 0) return undefined;
  return { amount: quantity.value, unit, unitAt: quantity.unitFrom ?? at, to: quantity.to };
}

function spanUnit(unit: string, native = false): SpanUnit | undefined {
  if (unit === 'nth-quarter') return native ? 'quarter' : undefined;
  return DURATIONS.includes(unit) ? (unit as SpanUnit) : undefined;
}

/** Limits that speak of a stretch of time only before one that is ahead: `over the next 6 months`. */
const AHEAD_ONLY = ['over', 'from', 'for the'];
