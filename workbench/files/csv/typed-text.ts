import { typedInput } from '../../workbook/typed-input';
import type { CellData } from '../../workbook/workbook-data';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** Leading zeros and `1E5`: codes, not quantities. */
const CODE = /^(?:0\d+|\d+[eE]\d+)$/;
/** Spreadsheet programs run a cell that begins so as a formula (OWASP, "CSV injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A field of a delimited file as the cell that a person would get by typing it, with two exceptions:
 * nothing becomes a formula, because the text may come from strangers, and codes stay text, because a
 * postcode without its zeros is no postcode.
 */
export function typedText(text: string, locale: string): CellData | undefined {
  if (text === '') return undefined;
  if (PLAIN_NUMBER.test(text)) return { value: Number(text) };
  if (text.startsWith("'") && FORMULA_START.test(text.slice(1))) return { value: text.slice(1) };
  if (text.startsWith('=') || text.startsWith("'") || isCode(text.trim())) return { value: text };
  const { formula, value, format } = typedInput(text, locale);
  if (formula !== undefined || value === undefined) return { value: text };
  return format === undefined ? { value } : { value, format };
}

function isCode(text: string): boolean {
  return CODE.test(text) || (/^\d{16,}$/.test(text) && String(Number(text)) !== text);
}

/** A text as it is safe in a delimited file: `typedText` takes the apostrophe off again. */
export function guardedText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
