import { contains, parseArea, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ValidationData } from '../../workbook/workbook-data';
import { areaWithout } from './matrix';

export type Rule = Omit<ValidationData, 'range'>;

/** The rule of the cell; later ones replace earlier ones. */
export function ruleAt(sheet: Sheet, row: number, column: number): Rule | undefined {
  return sheet.validations.findLast(({ range }) => {
    const area = parseArea(range, sheet);
    return area !== undefined && contains(area, row, column);
  });
}

/** The rules that refuse what they do not allow, to a script as well as to a person, within the area. */
export function strictRules(sheet: Sheet, area: Area): StrictRule[] {
  return sheet.validations.flatMap(({ range, ...rule }) => {
    const covered = rule.allowInvalid ? undefined : parseArea(range, sheet);
    if (!covered || areaWithout(covered, area)[0] === covered) return [];
    return [{ ...rule, covers: (row, column) => contains(covered, row, column) }];
  });
}

interface StrictRule extends Rule {
  covers(row: number, column: number): boolean;
}

export function isRefusedBy(rule: Rule, value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return false;
  if (typeof value === 'string' && value.startsWith('=')) return false;
  if (rule.kind === 'list') return !rule.values.includes(String(value));
  return typeof value !== 'boolean' && !/^(true|false)$/i.test(String(value));
}
