import { areaName } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import { HostObject, type HostEnum, type HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { metadataFinder, metadataMethods } from './developer-metadata';
import { names, reads, userObject, writes } from './methods';
import { namedRangeObject } from './named-range';
import { parseNamed, placeOf, present } from './place';
import { protectionsOf } from './protection';
import { RangeObject } from './range';
import { activeRange, activeSheet, currentCell, selectionObject, selectRange } from './selection';
import { SheetObject } from './sheet';
import { sheetList } from './sheet-list';

/** The one spreadsheet of a workbench, unless its data name another. */
const ID = 'waymark-workbench-0000000000000000000000';

/** `SpreadsheetApp.Spreadsheet`, the workbook of the run. */
export function spreadsheetObject(): HostObject {
  const methods: Record<string, HostMethod> = {};
  const object = new HostObject('SpreadsheetApp.Spreadsheet', methods);
  const ownMetadata = metadataMethods(
    (run) => run.workbook,
    () => object,
  );
  Object.assign(methods, document, ownMetadata, sheetList(), ranges);
  return object;
}

const idOf = ({ workbook }: ScriptRun) => workbook.id ?? ID;

const document = {
  getId: names([[]], (run) => idOf(run)),
  getUrl: names([[]], (run) => `https://docs.google.com/spreadsheets/d/${idOf(run)}/edit`),
  getName: reads([[]], (run) => run.workbook.title),
  rename: writes([['String']], (run, title: string) => {
    run.workbook.title = title;
  }),
  getSpreadsheetTimeZone: reads([[]], (run) => run.workbook.timeZone),
  setSpreadsheetTimeZone: writes([['String']], (run, zone: string) => {
    run.workbook.timeZone = zone;
  }),
  getSpreadsheetLocale: reads([[]], (run) => run.workbook.locale),
  setSpreadsheetLocale: writes([['String']], (run, locale: string) => {
    run.workbook.locale = locale;
  }),
  // Answered only to those who may edit, as on Google.
  getEditors: writes([[]], (run) => [userObject(run.user)]),
  toast: writes(
    [['String'], ['String', 'String'], ['String', 'String', 'number']],
    (run, text: string, title = '') => run.toast({ title, text }),
    [['String', 'String', 'Object']],
  ),
  createDeveloperMetadataFinder: names([[]], (run) =>
    metadataFinder(() => [run.workbook, ...run.workbook.sheets]),
  ),
  getProtections: reads([['host:SpreadsheetApp.ProtectionType']], (run, type: HostEnum) =>
    run.workbook.sheets.flatMap((sheet) => protectionsOf(sheet, type)),
  ),
  getActiveSheet: names([[]], (run) => new SheetObject(activeSheet(run))),
  getActiveRange: names([[]], activeRange),
  getActiveCell: names([[]], currentCell),
  getCurrentCell: names([[]], currentCell),
  getSelection: names([[]], selectionObject),
  setActiveSheet: writes(
    [['host:SpreadsheetApp.Sheet'], ['host:SpreadsheetApp.Sheet', 'Boolean']],
    (run, { sheet }: SheetObject) => new SheetObject(selected(run, sheet)),
  ),
  setActiveRange: writes([['host:SpreadsheetApp.Range']], (run, range: RangeObject) => {
    selectRange(run, present(run, range.sheet), range.area, range.a1);
    return range;
  }),
  moveActiveSheet: writes([['Integer']], (run, position: number) => {
    run.workbook.moveSheet(activeSheet(run), position - 1);
  }),
  setNamedRange: writes(
    [['String', 'host:SpreadsheetApp.Range']],
    (run, name: string, { sheet, area }: RangeObject) =>
      run.workbook.setNamedRange(name, sheet, areaName(area)),
  ),
  removeNamedRange: writes([['String']], (run, name: string) =>
    run.workbook.removeNamedRange(name),
  ),
} satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Spreadsheet, HostMethod>>;

function selected(run: ScriptRun, sheet: Sheet): Sheet {
  selectRange(run, present(run, sheet), { row: 0, column: 0, rows: 1, columns: 1 });
  return sheet;
}

const ranges = {
  getRange: names([['String']], (run, text: string) => {
    const { sheet, area, a1 } = placeOf(run, text, activeSheet(run));
    return new RangeObject(sheet, area, a1);
  }),
  getRangeByName: names([['String']], (run, name: string) => {
    const place = parseNamed(run, name);
    return place ? new RangeObject(place.sheet, place.area) : null;
  }),
  getNamedRanges: reads([[]], (run) => run.workbook.namedRanges.map(namedRangeObject)),
  getDataRange: reads([[]], (run) => {
    run.workbook.settle();
    const sheet = activeSheet(run);
    const rows = Math.max(sheet.lastRow(), 1);
    return new RangeObject(sheet, {
      row: 0,
      column: 0,
      rows,
      columns: Math.max(sheet.lastColumn(), 1),
    });
  }),
  getLastRow: reads([[]], (run) => {
    run.workbook.settle();
    return activeSheet(run).lastRow();
  }),
  getLastColumn: reads([[]], (run) => {
    run.workbook.settle();
    return activeSheet(run).lastColumn();
  }),
} satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Spreadsheet, HostMethod>>;
