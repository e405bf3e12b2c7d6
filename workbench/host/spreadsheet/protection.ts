import { parseArea } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ProtectionData } from '../../workbook/workbook-data';
import { HostObject, type HostMethod } from '../host-object';
import { ProtectionType } from './enums';
import { keepsOut } from './locks';
import { names, reads, userObject, writes } from './methods';
import { RangeObject } from './range';

/** `SpreadsheetApp.Protection`. Whoever is not among its editors is kept out (`locks.ts`). */
export class ProtectionObject extends HostObject {
  constructor(sheet: Sheet, data: ProtectionData) {
    const methods: Record<string, HostMethod> = {};
    super('SpreadsheetApp.Protection', methods);
    const letIn = (emails: readonly string[]) => {
      data.editors = [...new Set([...(data.editors ?? []), ...emails])];
      return this;
    };
    // From the first one that is taken out the list counts; before it mirrors the spreadsheet's.
    const keepOut = (emails: readonly string[]) => {
      data.editors = (data.editors ?? []).filter((email) => !emails.includes(email));
      return this;
    };
    Object.assign(methods, {
      getDescription: reads([[]], () => data.description),
      setDescription: writes([['String']], (_run, description: string) => {
        data.description = description;
        return this;
      }),
      isWarningOnly: reads([[]], () => data.warningOnly),
      setWarningOnly: writes([['Boolean']], (_run, warningOnly: boolean) => {
        data.warningOnly = warningOnly;
        return this;
      }),
      canEdit: reads([[]], (run) => run.canEdit && !keepsOut(run, data)),
      getEditors: reads([[]], () => (data.editors ?? []).map(userObject)),
      addEditor: writes([['String']], (_run, email: string) => letIn([email])),
      addEditors: writes([['String[]']], (_run, emails: string[]) => letIn(emails)),
      removeEditor: writes([['String']], (_run, email: string) => keepOut([email])),
      removeEditors: writes([['String[]']], (_run, emails: string[]) => keepOut(emails), [
        ['Object'],
      ]),
      getProtectionType: names([[]], () => typeOf(data)),
      getRange: names([[]], () => {
        const whole = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
        const area = data.range === undefined ? whole : parseArea(data.range, sheet);
        return new RangeObject(sheet, area ?? whole);
      }),
      remove: writes([[]], () => {
        sheet.protections = sheet.protections.filter((other) => other !== data);
      }),
    } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Protection, HostMethod>>);
  }
}

function typeOf({ range }: ProtectionData) {
  return range === undefined ? ProtectionType.SHEET : ProtectionType.RANGE;
}

export function protectionsOf(sheet: Sheet, type: unknown): HostObject[] {
  return sheet.protections
    .filter((protection) => typeOf(protection) === type)
    .map((protection) => new ProtectionObject(sheet, protection));
}
