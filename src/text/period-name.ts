import type { Language } from '../contract/language/language';
import { civilOf, type Day } from '../domain/calendar/day';
import type { Cadence } from '../domain/calendar/period';
import { say } from './say';

export const PERIOD_TEXT = {
  week: { ko: '{day} 주', en: 'Week of {day}' },
  quarter: { ko: '{year}년 {number}분기', en: 'Q{number} {year}' },
  half_first: { ko: '{year}년 상반기', en: 'H1 {year}' },
  half_second: { ko: '{year}년 하반기', en: 'H2 {year}' },
  year: { ko: '{year}년', en: '{year}' },
};

/** How the place writes what is no number of a year. */
export interface DayNames {
  language: Language;
  day(day: Day): string;
  month(day: Day): string;
}

/** What people call a period by its first day: `2026년 상반기`, `H1 2026`, `Week of March 30, 2026`. */
export function periodName(first: Day, cadence: Cadence, { language, day, month }: DayNames) {
  const civil = civilOf(first);
  const { year } = civil;
  switch (cadence) {
    case 'day':
      return day(first);
    case 'week':
      return say(PERIOD_TEXT.week, language, { day: day(first) });
    case 'month':
      return month(first);
    case 'quarter':
      return say(PERIOD_TEXT.quarter, language, { year, number: Math.ceil(civil.month / 3) });
    case 'half':
      return say(civil.month < 7 ? PERIOD_TEXT.half_first : PERIOD_TEXT.half_second, language, {
        year,
      });
    case 'year':
      return say(PERIOD_TEXT.year, language, { year });
  }
}
