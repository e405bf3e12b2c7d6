import { civilOf } from '../../../domain/calendar/day';
import type { Cadence, Period } from '../../../domain/calendar/period';
import { MAIL_TEXT } from '../../../text/alerts';
import { say } from '../../../text/say';
import type { Figures } from '../../../text/figures';

/** `2026년 3월`, `Q1 2026`, `Week of March 30, 2026`. */
export function periodName({ from }: Period, cadence: Cadence, figures: Figures): string {
  const { year, month } = civilOf(from);
  const { language } = figures;
  switch (cadence) {
    case 'day':
      return figures.day(from);
    case 'week':
      return say(MAIL_TEXT.week, language, { from: figures.day(from) });
    case 'month':
      return figures.month(from, 'long');
    case 'quarter':
      return say(MAIL_TEXT.quarter, language, { year, number: (month + 2) / 3 });
    case 'half':
      return say(month === 1 ? MAIL_TEXT.half_first : MAIL_TEXT.half_second, language, { year });
    case 'year':
      return say(MAIL_TEXT.year, language, { year });
  }
}

/** Short enough to stand under a bar. */
export function shortPeriodName({ from }: Period, cadence: Cadence, figures: Figures): string {
  const { year, month } = civilOf(from);
  const { language } = figures;
  const short = String(year % 100).padStart(2, '0');
  switch (cadence) {
    case 'day':
    case 'week':
      return figures.shortDay(from);
    case 'month':
      return figures.month(from, 'short');
    case 'quarter':
      return say(MAIL_TEXT.quarter_short, language, { year: short, number: (month + 2) / 3 });
    case 'half':
      return say(month === 1 ? MAIL_TEXT.half_first_short : MAIL_TEXT.half_second_short, language, {
        year: short,
      });
    case 'year':
      return String(year);
  }
}
