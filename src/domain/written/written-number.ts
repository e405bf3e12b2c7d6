import type { Writing } from './writing';

/** A sign and a currency before the digits, a percent sign or a currency behind them. */
const DRESSED =
  /^([+-]?)\s*[\p{Sc}]?\s*([+-]?)([\d.,' ]+?(?:e[+-]?\d{1,3})?)\s*(%|\p{Sc}|[원円元])?$/iu;

const DIGITS: Readonly<Record<Writing['decimal'], RegExp>> = {
  '.': /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[' ]\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  ',': /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[' ]\d{3})+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
};

/**
 * A number as a spreadsheet's locale writes it: `1,234.5` or `1.234,5`, `12 %`, `₩3,000`, `1 000 €`,
 * `1E+20`. Groups must be whole ones: `1,5` is no number where the comma groups.
 */
export function writtenNumber(text: string, { decimal }: Writing): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/’/g, "'")
    .trim();
  const [, before, after, digits, unit] = DRESSED.exec(plain) ?? [];
  if (digits === undefined || !/\d/.test(digits) || (before && after)) return undefined;
  if (!DIGITS[decimal].test(digits)) return undefined;
  const ungrouped = digits.replace(decimal === '.' ? /[,' ]/g : /[.' ]/g, '').replace(',', '.');
  const percent = unit === '%' && !/e/i.test(ungrouped) ? 'e-2' : '';
  // The exponent is appended as text so that 4.35 % is 0.0435 and not 0.043499999999999996.
  const value = Number(`${before || after}${ungrouped}${percent}`);
  return Number.isFinite(value) ? value : undefined;
}
