import type { Day } from '../../../calendar/day';
import { type Edge, type Moment, periodOfMoment } from './moment';
import { momentAt } from './moment-phrase';
import type { Sentence } from '../tokens/sentence';
import { withinAt, type Within } from './within-phrase';

export type TimePhrase =
  | { kind: 'due'; day: Day; from: number; to: number }
  /** `between 1 March and 31 May` says both ends. */
  | { kind: 'starts'; day: Day; until?: Day; from: number; to: number }
  | Within;

export function timeAt(sentence: Sentence, at: number, today: Day): TimePhrase | undefined {
  return stretchAt(sentence, at, today) ?? pointAt(sentence, at, today) ?? withinAt(sentence, at);
}

/** `between 1 March and 31 May`, `April–June`, `3월과 5월 사이`. */
function stretchAt(sentence: Sentence, start: number, today: Day): TimePhrase | undefined {
  const isBetween = sentence.is(start, 'between');
  const first = momentAt(sentence, isBetween ? start + 1 : start, true);
  const isForeign = sentence.tokens[start].kind === 'latin';
  const joints = isBetween ? ['and'] : isForeign ? ['-', '~', 'to', 'through'] : ['과', '와'];
  if (!first || !hasName(first.moment) || !sentence.is(first.to, ...joints)) return undefined;
  const second = momentAt(sentence, first.to + 1, true);
  if (!second || !hasName(second.moment)) return undefined;
  if (!isBetween && !isForeign && !sentence.is(second.to, '사이')) return undefined;
  const to = sentence.is(second.to, '사이') ? second.to + 1 : second.to;
  const until = periodOfMoment(second.moment, today).to;
  return { kind: 'starts', day: periodOfMoment(first.moment, today).from, until, from: start, to };
}

/** More than the number of a year, which may count something else. */
function hasName({ half, quarter, month, day }: Moment): boolean {
  return [half, quarter, month, day].some((part) => part !== undefined);
}

/** `12월 말까지`, `by the end of Q3`, `내년 상반기`, `1월부터`. */
function pointAt(sentence: Sentence, start: number, today: Day): TimePhrase | undefined {
  const limit = sentence.sense(start, 'limit');
  let at = limit?.to ?? start;
  // `end of year` is a name of its own, `end of March` an edge of what follows.
  const named = momentAt(sentence, at, false);
  const edge = named ? undefined : sentence.sense(at, 'edge');
  if (edge) at = sentence.is(edge.to, '-') ? edge.to + 1 : edge.to;
  const isSure = limit !== undefined || edge !== undefined;
  const read = momentAt(sentence, at, isSure);
  if (!read) return undefined;
  const { moment } = read;
  if (edge) moment.edge = edge.value as Edge;
  let to = read.to;
  const part = sentence.sense(to, 'part');
  if (part && sentence.tokens[to].kind === 'ending') {
    moment.edge = part.value as Edge;
    to = part.to;
  }
  let since = limit?.value === 'since';
  // `1월~3월`: the first of two is where it starts.
  if (sentence.is(to, '~', '-') && momentAt(sentence, to + 1, true)) {
    return { kind: 'starts', day: periodOfMoment(moment, today).from, from: start, to: to + 1 };
  }
  let isMarked = limit !== undefined;
  for (;;) {
    const marker =
      sentence.tokens[to]?.kind === 'ending' ? sentence.sense(to, 'marker') : undefined;
    if (marker?.value === 'since') since = true;
    if (marker) isMarked = true;
    if (!marker && sentence.tokens[to]?.kind !== 'particle') break;
    to += 1;
  }
  if (sentence.is(to, '기준', '기준으로')) to += 1;
  if (moment.date !== undefined && moment.month === undefined && !isMarked) return undefined;
  const period = periodOfMoment(moment, today);
  return since
    ? { kind: 'starts', day: period.from, from: start, to }
    : { kind: 'due', day: period.to, from: start, to };
}

/** `금요일까지`, `월요일 오전 10시까지`: no day of the calendar and finer than a day; it is left over. */
export function unreadTimeAt(
  { tokens, is }: Sentence,
  start: number,
): { kind: 'vague'; from: number; to: number } | undefined {
  const isWeekday = /^[월화수목금토일]요일$/.test(tokens[start].key);
  let to = isWeekday ? start + 1 : start;
  if (is(to, '오전', '오후', '저녁')) to += 1;
  const isClock = tokens[to]?.kind === 'number' && is(to + 1, '시');
  if (isClock) to += 2;
  const isUntil = /^까지/.test(tokens[to]?.key ?? '');
  return (isWeekday || isClock) && isUntil ? { kind: 'vague', from: start, to: to + 1 } : undefined;
}
