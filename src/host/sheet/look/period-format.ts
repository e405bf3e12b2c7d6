import type { Language } from '../../../contract/language/language';
import type { Cadence } from '../../../domain/calendar/period';

/**
 * How the first day of a period is shown, as far as a date format can say it. No format knows quarters,
 * so their first month is named with the length: a word for one quarter would lie once the date changes.
 */
export function periodFormat(cadence: Cadence, language: Language): string {
  const isKorean = language === 'ko';
  switch (cadence) {
    case 'day':
      return 'yyyy-mm-dd';
    case 'week':
      return isKorean ? 'yyyy-mm-dd" 주"' : 'yyyy-mm-dd" (week)"';
    case 'month':
      return isKorean ? 'yyyy"년" m"월"' : 'mmm yyyy';
    case 'quarter':
      return isKorean ? 'yyyy"년" m"월 (분기)"' : 'mmm yyyy" (quarter)"';
    case 'half':
      return isKorean ? 'yyyy"년" m"월 (반기)"' : 'mmm yyyy" (half-year)"';
    case 'year':
      return isKorean ? 'yyyy"년"' : 'yyyy';
  }
}
