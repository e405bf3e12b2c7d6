import { contains, parseArea } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ValidationData } from '../../workbook/workbook-data';

export type Rule = Omit<ValidationData, 'range'>;

/** The rule of the cell; later ones replace earlier ones. */
export function ruleAt(sheet: Sheet, row: number, column: number): Rule | undefined {
  return sheet.validations.findLast(({ range }) => {
    const area = parseArea(range, sheet);
    return area !== undefined && contains(area, row, column);
  });
}

/** A rule that allows nothing else refuses a script as well as a person. */
export function isRefusedByRule(rule: Rule | undefined, value: unknown): boolean {
  if (!rule || rule.allowInvalid || value === '' || value === null || value === undefined) {
    return false;
  }
  if (typeof value === 'string' && value.startsWith('=')) return false;
  if (rule.kind === 'list') return !rule.values.includes(String(value));
  return typeof value !== 'boolean' && !/^(true|false)$/i.test(String(value));
}
