import { areaName, parseArea } from '../../workbook/a1';
import type { NamedRange } from '../../workbook/engine-content';
import { HostObject, type HostMethod } from '../host-object';
import { names, reads, writes } from './methods';
import { RangeObject } from './range';

/** `SpreadsheetApp.NamedRange`. */
export function namedRangeObject(named: NamedRange): HostObject {
  const object: HostObject = new HostObject('SpreadsheetApp.NamedRange', {
    getName: reads([[]], () => named.name),
    setName: writes([['String']], (run, name: string) => {
      run.workbook.renameNamedRange(named, name);
      return object;
    }),
    getRange: names([[]], (run) => {
      const sheet = run.workbook.sheetById(named.sheetId);
      const area = sheet && parseArea(named.range, sheet);
      return sheet && area ? new RangeObject(sheet, area) : run.fail('Range not found');
    }),
    setRange: writes([['host:SpreadsheetApp.Range']], (run, { sheet, area }: RangeObject) => {
      run.workbook.setNamedRange(named.name, sheet, areaName(area));
      return object;
    }),
    remove: writes([[]], (run) => run.workbook.removeNamedRange(named.name)),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.NamedRange, HostMethod>>);
  return object;
}
