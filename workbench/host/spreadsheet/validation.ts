import { areaName, parseArea, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import { HostObject, type HostMethod } from '../host-object';
import { DataValidationCriteria } from './enums';
import { areaWithout } from './matrix';
import { builds } from './methods';
import { ruleAt, type Rule } from './validation-rules';

/**
 * A new rule shows a warning and lets invalid input in (DataValidationBuilder.getAllowInvalid); it has no
 * criteria yet (gas-fakes).
 */
const FRESH: Draft = { values: [], allowInvalid: true };

type Draft = Omit<Rule, 'kind'> & Partial<Pick<Rule, 'kind'>>;
export const CHECKBOX: Rule = { kind: 'checkbox', values: [], allowInvalid: false };

/** `SpreadsheetApp.DataValidation`: a finished rule. */
export class ValidationObject extends HostObject {
  constructor(readonly rule: Rule) {
    super('SpreadsheetApp.DataValidation', {
      ...reading(() => rule),
      copy: builds([[]], () => newDataValidation(rule)),
    } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.DataValidation, HostMethod>>);
  }
}

function reading(rule: () => Draft) {
  return {
    getAllowInvalid: builds([[]], () => rule().allowInvalid),
    getHelpText: builds([[]], () => rule().helpText ?? null),
    getCriteriaType: builds([[]], () => {
      const { kind } = rule();
      if (!kind) return null;
      return kind === 'list'
        ? DataValidationCriteria.VALUE_IN_LIST
        : DataValidationCriteria.CHECKBOX;
    }),
    getCriteriaValues: builds([[]], () => (rule().kind === 'list' ? [rule().values, true] : [])),
  };
}

export function newDataValidation(from: Draft = FRESH): HostObject {
  let rule: Draft = { ...from };
  const change = (next: Partial<Rule>): HostObject => {
    rule = { ...rule, ...next };
    return builder;
  };
  const builder = new HostObject('SpreadsheetApp.DataValidationBuilder', {
    ...reading(() => rule),
    requireValueInList: builds(
      [['String[]'], ['String[]', 'Boolean']],
      (_run, values: string[]) => change({ kind: 'list', values }),
      // Google takes lists of numbers as well (gas-fakes).
      [['Object'], ['Object', 'Boolean']],
    ),
    requireCheckbox: builds([[]], () => change({ kind: 'checkbox', values: [] }), [
      ['Object'],
      ['Object', 'Object'],
    ]),
    setAllowInvalid: builds([['Boolean']], (_run, allowInvalid: boolean) =>
      change({ allowInvalid }),
    ),
    setHelpText: builds([['String']], (_run, helpText: string) => change({ helpText })),
    copy: builds([[]], () => newDataValidation(rule)),
    build: builds([[]], () => {
      const { kind } = rule;
      if (!kind) throw new Error('the stand-in does not provide rules without criteria');
      return new ValidationObject({ ...rule, kind });
    }),
  } satisfies Partial<
    Record<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, HostMethod>
  >);
  return builder;
}

export function ruleObjectAt(sheet: Sheet, row: number, column: number): HostObject | null {
  const rule = ruleAt(sheet, row, column);
  return rule ? new ValidationObject(rule) : null;
}

/** A cell has one rule: those that stood there before give way. */
export function setRule(sheet: Sheet, area: Area, rule: Rule | undefined): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const covered = parseArea(validation.range, sheet);
    if (!covered) return [];
    return areaWithout(covered, area).map((rest) => ({ ...validation, range: areaName(rest) }));
  });
  if (rule) sheet.validations.push({ ...rule, values: [...rule.values], range: areaName(area) });
}
