import type { Cadence } from '../../../calendar/period';
import type { Moment } from './moment';
import { isMoving } from './fractions';
import type { Sentence } from '../tokens/sentence';

/** Behind these a bare number can be a year or a date. */
const NUMBER_LIMITS = ['by', 'in', 'until', 'before', 'during', 'through'];

const CENTURY = { from: 2000, to: 2099 };

/** A date by its parts, in any order: `내년 상반기`, `2026년 12월 31일`, `March 31, 2026`. */
export function momentAt(
  sentence: Sentence,
  start: number,
  isLimited: boolean,
): { moment: Moment; to: number } | undefined {
  const moment: Moment = {};
  let at = start;
  for (;;) {
    const next = componentAt(sentence, at, moment, isLimited || at > start);
    if (next === undefined) break;
    at = next;
    const joint = sentence.is(at, 'of', ',', 'the', 'in') ? at + 1 : at;
    if (joint > at && componentAt(sentence, joint, { ...moment }, true) !== undefined) at = joint;
    if (sentence.tokens[at]?.kind === 'particle' && sentence.is(at, '의')) at += 1;
  }
  return at > start ? { moment, to: at } : undefined;
}

/** Takes one part of a date into the moment and answers where the next may begin. */
function componentAt(
  sentence: Sentence,
  at: number,
  moment: Moment,
  isSure: boolean,
): number | undefined {
  const token = sentence.tokens[at];
  if (!token || moment.day !== undefined) return undefined;
  if (token.kind === 'date') {
    moment.day = token.value;
    return at + 1;
  }
  const named = namedStretch(sentence, at, moment);
  if (named !== undefined) return named;
  const month = sentence.sense(at, 'month');
  if (month && moment.month === undefined) {
    const date = sentence.tokens[month.to];
    const hasDate =
      date?.kind === 'number' && (date.value ?? 0) <= 31 && !sentence.sense(month.to + 1, 'unit');
    const goesOn = sentence.tokens[month.to]?.kind === 'ending';
    if (!isSure && !hasDate && !goesOn) return undefined;
    moment.month = Number(month.value);
    if (!hasDate || moment.date !== undefined) return month.to;
    moment.date = date.value;
    return sentence.sense(month.to + 1, 'ordinal')?.to ?? month.to + 1;
  }
  if (token.kind === 'latin') return fiscalYear(sentence, at, moment);
  return token.kind === 'number' ? numberedStretch(sentence, at, moment, isSure) : undefined;
}

/** `올해`, `상반기`, `this quarter`, `q3`. */
function namedStretch(sentence: Sentence, at: number, moment: Moment): number | undefined {
  const time = sentence.sense(at, 'time');
  if (!time) return undefined;
  const [, edge, unit, sign, count] = /^(end-)?([a-z]+)(\+)?(\d?)$/.exec(time.value) ?? [];
  if (edge) {
    moment.edge = 'end';
    if (moment.yearShift !== undefined || moment.year !== undefined) return time.to;
    moment.shift = { cadence: unit as Cadence, by: 0 };
  } else if (sign && unit === 'year') {
    if (moment.yearShift !== undefined) return undefined;
    moment.yearShift = Number(count);
  } else if (sign) {
    moment.shift = { cadence: unit as Cadence, by: Number(count) };
  } else if (unit === 'half') {
    moment.half = Number(count);
  } else {
    moment.quarter = Number(count);
  }
  return time.to;
}

/** `fy26`, `fiscal 2026`, `fiscal year 2026`: answers what stands behind it. */
function fiscalYear(sentence: Sentence, at: number, moment: Moment): number | undefined {
  const digits = /^fy(\d{2}|\d{4})$/.exec(sentence.tokens[at].key)?.[1];
  if (digits !== undefined) {
    moment.year = (Number(digits) % 2000) + 2000;
    return at + 1;
  }
  if (!sentence.is(at, 'fiscal', 'financial', 'calendar', 'fy')) return undefined;
  const yearAt = sentence.is(at + 1, 'year') ? at + 2 : at + 1;
  const { value = 0 } = sentence.tokens[yearAt] ?? {};
  if (value < CENTURY.from || value > CENTURY.to) return undefined;
  moment.year = value;
  return yearAt + 1;
}

/** `2026년`, `3분기`, `12월`, `31일`, `2027`, `12/31`, `31 March`. */
function numberedStretch(
  sentence: Sentence,
  at: number,
  moment: Moment,
  isSure: boolean,
): number | undefined {
  const { value = 0, native } = sentence.tokens[at];
  const unit =
    sentence.tokens[at + 1]?.kind === 'ending' ? sentence.sense(at + 1, 'unit') : undefined;
  const isYear = value >= CENTURY.from && value <= CENTURY.to;
  if (native || !Number.isInteger(value)) return undefined;
  if (unit?.value === 'year' && (isYear || isShortYear(sentence, at, value))) {
    moment.year = isYear ? value : 2000 + value;
    return unit.to;
  }
  // `3/4분기` is the third of four.
  const isOfFour =
    sentence.is(at + 1, '/') && sentence.is(at + 2, '4') && sentence.is(at + 3, '분기');
  if (isOfFour && value >= 1 && value <= 4) {
    moment.quarter = value;
    return at + 4;
  }
  if (unit?.value === 'nth-quarter' && value >= 1 && value <= 4) {
    moment.quarter = value;
    return unit.to;
  }
  if (unit?.value === 'nth-month' && value >= 1 && value <= 12) {
    moment.month = value;
    return unit.to;
  }
  if (
    unit?.value === 'd' &&
    value <= 31 &&
    (moment.month !== undefined || moment.shift || isDeadline(sentence, unit.to))
  ) {
    moment.date = value;
    return unit.to;
  }
  if (unit) return undefined;
  if (isYear && isSure && !sentence.is(at - 1, 'to') && !isCounted(sentence, at)) {
    moment.year = value;
    return at + 1;
  }
  return slashedDate(sentence, at, moment) ?? dateBeforeMonth(sentence, at, moment);
}

/** `26년 4분기`; `20년 내` is a stretch of twenty years. */
function isShortYear(sentence: Sentence, at: number, value: number): boolean {
  if (value < 20 || value > 99 || !Number.isInteger(value)) return false;
  return sentence.sense(at + 2, 'marker')?.value !== 'within';
}

/** `15일까지`: a day of the month, where no month is said. */
function isDeadline(sentence: Sentence, at: number): boolean {
  return sentence.is(at, '까지', '까지는');
}

/** `by 2030 users`, `by 2030 건` count something. */
function isCounted(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  const next = sentence.tokens[at + 1];
  if (!next) return !NUMBER_LIMITS.includes(before?.key ?? '') && before?.kind === 'word';
  return (
    next.kind === 'latin' && !sentence.sense(at + 1, 'limit') && !sentence.sense(at + 1, 'verb')
  );
}

function slashedDate(sentence: Sentence, at: number, moment: Moment): number | undefined {
  const [month, slash, date] = sentence.tokens.slice(at, at + 3);
  if (slash?.key !== '/' || !slash.glued || date?.kind !== 'number') return undefined;
  const isDate = (month.value ?? 0) <= 12 && (month.value ?? 0) >= 1 && (date.value ?? 0) <= 31;
  const before = sentence.tokens[at - 1]?.key ?? '';
  if (!isDate || !(NUMBER_LIMITS.includes(before) || isDeadline(sentence, at + 3)))
    return undefined;
  if (before === 'by' && isShareOfMove(sentence, at)) return undefined;
  moment.month = month.value;
  moment.date = date.value;
  return at + 3;
}

/** `Reduce claims by 1/3`: nothing else says by how much. */
function isShareOfMove(sentence: Sentence, at: number): boolean {
  const earlier = sentence.tokens.slice(0, at);
  return (
    earlier.every(({ kind }) => kind !== 'number') &&
    earlier.some((_, index) => isMoving(sentence, index)) &&
    (sentence.tokens[at].value ?? 0) < (sentence.tokens[at + 2].value ?? 0)
  );
}

function dateBeforeMonth(sentence: Sentence, at: number, moment: Moment): number | undefined {
  const { value = 0 } = sentence.tokens[at];
  const behind = sentence.sense(at + 1, 'ordinal')?.to ?? at + 1;
  const month = sentence.sense(sentence.is(behind, 'of') ? behind + 1 : behind, 'month');
  if (!month || value < 1 || value > 31) return undefined;
  moment.date = value;
  moment.month = Number(month.value);
  return month.to;
}
