import { format, isDateFormat, isTextFormat } from 'numfmt';

const dateFormats = new Map<string, boolean>();

/** Whether a number of this format is a date, a time or a duration. */
export function showsDate(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === 'General') return false;
  let answer = dateFormats.get(pattern);
  if (answer === undefined) {
    answer = isDateFormat(pattern);
    dateFormats.set(pattern, answer);
  }
  return answer;
}

export function isPlainText(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== 'General' && isTextFormat(pattern);
}

/** The formats that a locale gives to dates that come without one. */
export function dateFormatOf(locale: string, kind: 'date' | 'datetime' | 'time'): string {
  const korean = locale.startsWith('ko');
  if (kind === 'time') return korean ? 'AM/PM h:mm:ss' : 'h:mm:ss AM/PM';
  const date = korean ? 'yyyy. m. d' : locale === 'en_US' ? 'm/d/yyyy' : 'yyyy-mm-dd';
  return kind === 'date' ? date : `${date} ${korean ? 'AM/PM h:mm:ss' : 'h:mm:ss'}`;
}

/** What the cell shows. */
export function displayText(
  value: number | string | boolean | undefined,
  pattern: string | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(pattern ?? 'General', value, {
    locale: locale.replace('_', '-'),
    leap1900: false,
    throws: false,
  });
}
