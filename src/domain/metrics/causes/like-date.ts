/** Digits as dates are written, with the year or without, and perhaps a time behind them. */
const IN_DIGITS = /^\d{1,4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,4}\.?([ T].*)?$/;
const IN_KOREAN = /^(\d{2,4}\s*년\s*)?\d{1,2}\s*월\s*\d{1,2}\s*일([ T].*)?$/;
const IN_WORDS =
  /^(\d{1,2}\.?\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2},?\s+)?\d{4}$/i;

/** A text that is a date to a reader, and none to a formula. */
export function isLikeDate(text: string): boolean {
  return IN_DIGITS.test(text) || IN_KOREAN.test(text) || IN_WORDS.test(text);
}
