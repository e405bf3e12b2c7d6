import { parseValue } from 'numfmt';
import { isPlainText } from './formats';

/** What a typed text becomes. A format is given only where the text itself carries one. */
export interface TypedInput {
  value?: number | string | boolean;
  formula?: string;
  format?: string;
}

const KOREAN_DATE = /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일$/;
const KOREAN_TIME = /^(.*?)\s*(오전|오후)\s*(\d{1,2}:\d{2}(?::\d{2})?)$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const GROUPED_NUMBER = /^[^\d]*\d{1,3}(,\d{3})*(\.\d+)?[^\d]*$/;

/**
 * Reads a text as if a person had typed it into a cell (`Range.setValues` does the same): numbers,
 * percentages, money, dates, times, TRUE and FALSE, formulas; a leading apostrophe keeps it text.
 */
export function typedInput(text: string, locale: string, cellFormat?: string): TypedInput {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (isPlainText(cellFormat)) return { value: text };
  const trimmed = text.trim();
  const read = readNumber(trimmed, locale);
  if (read) return read;
  if (/^\+./.test(trimmed)) return { formula: `=${trimmed}` };
  return { value: text };
}

function readNumber(text: string, locale: string): TypedInput | undefined {
  // Whatever is not text has a digit, but for TRUE and FALSE.
  if (!/\d/.test(text) && !/^(?:true|false)$/i.test(text)) return undefined;
  if (ISO_INSTANT.test(text)) return undefined;
  const korean = locale.startsWith('ko');
  if (korean) {
    const date = KOREAN_DATE.exec(text);
    if (date)
      return formatted(parse(`${date[1]}-${date[2]}-${date[3]}`, locale), 'yyyy"년" m"월" d"일"');
    const time = KOREAN_TIME.exec(text);
    if (time) {
      const half = time[2] === '오전' ? 'AM' : 'PM';
      return parse(`${time[1]} ${time[3]} ${half}`.trim(), locale);
    }
    // numfmt reads 31/1/2026 in Korean; Google Sheets does not.
    if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(text)) return undefined;
  }
  // 1.234,5 is no number where the comma groups thousands.
  if (text.includes(',') && /^[^A-Za-z]*$/.test(text) && !GROUPED_NUMBER.test(text)) {
    return undefined;
  }
  return parse(text, locale);
}

function parse(text: string, locale: string): TypedInput | undefined {
  const read = parseValue(text, { locale: locale.replace('_', '-') });
  if (!read) return undefined;
  const value = read.v as number | boolean;
  return read.z === undefined ? { value } : { value, format: read.z };
}

function formatted(read: TypedInput | undefined, format: string): TypedInput | undefined {
  return read && { ...read, format };
}
