import type { Language } from '../contract/language/language';
import { civilOf, parseIsoDay } from '../domain/calendar/day';
import { say } from './say';

export const PERIOD_TEXT = {
  week: { ko: '{day}에 시작하는 주', en: 'the week of {day}' },
  quarter: { ko: '{year}년 {number}분기', en: 'Q{number} {year}' },
  half_first: { ko: '{year}년 상반기', en: 'the first half of {year}' },
  half_second: { ko: '{year}년 하반기', en: 'the second half of {year}' },
};

const MS_PER_DAY = 86_400_000;

/** What people call the period of a cadence that begins on the day: `2026년 3월`, `March 2026`. */
export function periodName(
  first: string,
  cadence: string | number | undefined,
  language: Language,
): string {
  const day = parseIsoDay(first);
  if (day === undefined) return first;
  const { year, month } = civilOf(day);
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-US', {
      ...options,
      timeZone: 'UTC',
    }).format(day * MS_PER_DAY);
  switch (cadence) {
    case 'year':
      return named({ year: 'numeric' });
    case 'half':
      return say(month === 1 ? PERIOD_TEXT.half_first : PERIOD_TEXT.half_second, language, {
        year,
      });
    case 'quarter':
      return say(PERIOD_TEXT.quarter, language, { year, number: Math.ceil(month / 3) });
    case 'month':
      return named({ year: 'numeric', month: 'long' });
    case 'week':
      return say(PERIOD_TEXT.week, language, { day: named({ month: 'long', day: 'numeric' }) });
    default:
      return named({ year: 'numeric', month: 'long', day: 'numeric' });
  }
}
