import { civilOf } from '../../../domain/calendar/day';
import type { Cadence, Period } from '../../../domain/calendar/period';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import type { Figures } from '../../../text/figures';

/** A period's name as far as there is room for it under a bar: `22상`, `H1 22`. */
export function shortPeriodName({ from }: Period, cadence: Cadence, figures: Figures): string {
  const { year, month } = civilOf(from);
  const { language } = figures;
  const short = String(year % 100).padStart(2, '0');
  switch (cadence) {
    case 'day':
    case 'week':
      return figures.shortDay(from);
    case 'month':
      return figures.shortMonth(from);
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
