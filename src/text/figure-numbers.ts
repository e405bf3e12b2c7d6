import { parseNumber } from '../contract/fields/typed/parse-number';

const FIGURE = /^(\D*)(\d[\d,.]*)([%천만억조]?)/;
/** `7만 5,931` */
const IN_MYRIADS = /^\D*((?:\d[\d,]*[만억조] )+\d[\d,]*[만억]?)/;

/**
 * The numbers that a written figure may stand for, `-CA$50`, `15만 달러`, `7만 5,931원`. A unit may itself begin
 * with a word for a large number, as in `500천원`, so both are named: without that word, and with it.
 */
export function numbersIn(figure: string): readonly number[] {
  const [, before = '', digits = '', scale = ''] = FIGURE.exec(figure) ?? [];
  const sign = before.includes('-') ? '-' : '';
  const [, all = ''] = IN_MYRIADS.exec(figure) ?? [];
  return [sign + digits, sign + digits + scale, sign + all]
    .map(parseNumber)
    .filter((number): number is number => number !== undefined);
}
