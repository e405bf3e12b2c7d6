import type { ValidationData } from '../../workbook/workbook-data';
import { cellName } from '../cell-name';
import { closedRange, fixedRange } from '../formula/ranges';
import { SIDE_TITLE } from './side-sheet';
import { escaped, xmlText } from './xml-text';

const LONGEST_LIST = 255;
const LONGEST_HELP = 255;

/** Lists that do not fit into a rule: each is one row of the side sheet, from column B on. */
export class LongLists {
  readonly rows: string[][] = [];

  constructor(private readonly firstRow: number) {}

  referenceTo(values: readonly string[]): string {
    this.rows.push([...values]);
    const row = this.firstRow + this.rows.length - 1;
    const range = `${cellName(row, 2)}:${cellName(row, 1 + values.length)}`;
    return `${SIDE_TITLE}!${fixedRange(range)}`;
  }
}

export interface WrittenValidation {
  xml: string;
  /** What `signatureOf` finds again when nobody has changed the rule. */
  signature: string;
}

export function signatureOf(range: string, formula: string, allowInvalid: boolean): string {
  return `${range}|${formula}|${allowInvalid ? 'any' : 'only'}`;
}

export function writtenValidation(
  { range, kind, values, allowInvalid, helpText }: ValidationData,
  longLists: LongLists,
): WrittenValidation {
  const sqref = closedRange(range);
  const shown = kind === 'checkbox' ? ['TRUE', 'FALSE'] : values;
  const inline = shown.join(',');
  const fits =
    inline.length + 2 * (inline.split('"').length - 1) <= LONGEST_LIST &&
    shown.every((value) => value !== '' && !/[,\n\r]/.test(value) && value === value.trim());
  const formula =
    shown.length === 0
      ? '""'
      : fits
        ? `"${inline.replaceAll('"', '""')}"`
        : longLists.referenceTo(shown);
  const alert = allowInvalid ? '' : ' showErrorMessage="1"';
  const help = helpText
    ? ` showInputMessage="1" prompt="${xmlText(helpText.slice(0, LONGEST_HELP))}"`
    : '';
  return {
    xml:
      `<dataValidation type="list" allowBlank="1"${alert}${help} sqref="${escaped(sqref)}">` +
      `<formula1>${xmlText(formula)}</formula1></dataValidation>`,
    signature: signatureOf(sqref, formula, allowInvalid),
  };
}
