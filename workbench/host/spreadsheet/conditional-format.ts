import { areaName, parseArea } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ConditionalFormatData } from '../../workbook/workbook-data';
import { HostObject, type HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { BooleanCriteria } from './enums';
import { builds } from './methods';
import { RangeObject } from './range';

type Look = Omit<ConditionalFormatData, 'ranges' | 'text'>;

interface Rule extends Look {
  ranges: readonly RangeObject[];
  text?: string;
}

/** `SpreadsheetApp.ConditionalFormatRule`: a finished rule. */
export class ConditionalFormatObject extends HostObject {
  constructor(readonly rule: Rule & { text: string }) {
    super('SpreadsheetApp.ConditionalFormatRule', {
      getRanges: builds([[]], () => [...rule.ranges]),
      getBooleanCondition: builds([[]], () => conditionObject(rule)),
      getGradientCondition: builds([[]], () => null),
      copy: builds([[]], () => newConditionalFormatRule(rule)),
    } satisfies Partial<
      Record<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRule, HostMethod>
    >);
  }

  data(): ConditionalFormatData {
    const { ranges, ...rule } = this.rule;
    return { ...rule, ranges: ranges.map(({ area }) => areaName(area)) };
  }
}

function conditionObject({ text, background, fontColor, bold }: Rule): HostObject {
  return new HostObject('SpreadsheetApp.BooleanCondition', {
    getCriteriaType: builds([[]], () => BooleanCriteria.TEXT_EQUAL_TO),
    getCriteriaValues: builds([[]], () => [text]),
    getBackground: builds([[]], () => background ?? null),
    getFontColor: builds([[]], () => fontColor ?? null),
    getBold: builds([[]], () => bold ?? null),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.BooleanCondition, HostMethod>>);
}

export function newConditionalFormatRule(from: Rule = { ranges: [] }): HostObject {
  let rule: Rule = { ...from };
  const change = (next: Partial<Rule>): HostObject => {
    rule = { ...rule, ...next };
    return builder;
  };
  const colour = (key: 'background' | 'fontColor') =>
    builds([['String'], ['Object']], (_run, value: string | null) =>
      change({ [key]: value ?? undefined }),
    );
  const builder = new HostObject('SpreadsheetApp.ConditionalFormatRuleBuilder', {
    whenTextEqualTo: builds([['String']], (_run, text: string) => change({ text })),
    setBackground: colour('background'),
    setFontColor: colour('fontColor'),
    setBold: builds([['Boolean'], ['Object']], (_run, bold: boolean | null) =>
      change({ bold: bold ?? undefined }),
    ),
    setRanges: builds([['host[]:SpreadsheetApp.Range']], (_run, ranges: RangeObject[]) =>
      change({ ranges }),
    ),
    getRanges: builds([[]], () => [...rule.ranges]),
    copy: builds([[]], () => newConditionalFormatRule(rule)),
    build: builds([[]], (run: ScriptRun) => {
      const { text } = rule;
      if (text === undefined || rule.ranges.length === 0) {
        return run.fail('A conditional format rule needs a condition and at least one range.');
      }
      return new ConditionalFormatObject({ ...rule, text });
    }),
  } satisfies Partial<
    Record<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, HostMethod>
  >);
  return builder;
}

/** The rules of the sheet, in the order in which they are tried. */
export function conditionalFormatsOf(sheet: Sheet): HostObject[] {
  return sheet.conditionalFormats.map(
    ({ ranges, ...rule }) =>
      new ConditionalFormatObject({
        ...rule,
        ranges: ranges.flatMap((range) => {
          const area = parseArea(range, sheet);
          return area ? [new RangeObject(sheet, area)] : [];
        }),
      }),
  );
}

/** All rules of the sheet give way to these. */
export function setConditionalFormats(
  run: ScriptRun,
  sheet: Sheet,
  rules: readonly ConditionalFormatObject[],
): void {
  const isOwn = ({ rule }: ConditionalFormatObject) =>
    rule.ranges.every((range) => range.sheet === sheet);
  if (!rules.every(isOwn)) run.fail('Conditional format rule cannot reference a different sheet.');
  sheet.conditionalFormats = rules.map((rule) => rule.data());
}
