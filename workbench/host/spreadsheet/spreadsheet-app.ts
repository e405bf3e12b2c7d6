import { HostObject, type HostMethod } from '../host-object';
import { newConditionalFormatRule } from './conditional-format';
import {
  BooleanCriteria,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  ProtectionType,
  WrapStrategy,
} from './enums';
import { builds, names, reads, writes } from './methods';
import { present } from './place';
import type { RangeObject } from './range';
import { activeRange, activeSheet, currentCell, selectionObject, selectRange } from './selection';
import { SheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { newDataValidation } from './validation';

/**
 * `SpreadsheetApp` but for `getUi`, which the script host adds. Its methods find the workbook, the user
 * and the selection in the run.
 */
export function createSpreadsheetApp(): HostObject {
  const spreadsheet = spreadsheetObject();
  const methods = {
    getActiveSpreadsheet: names([[]], () => spreadsheet),
    getActive: names([[]], () => spreadsheet),
    getActiveSheet: names([[]], (run) => new SheetObject(activeSheet(run))),
    getActiveRange: names([[]], activeRange),
    getCurrentCell: names([[]], currentCell),
    getSelection: names([[]], selectionObject),
    setActiveSheet: writes(
      [['host:SpreadsheetApp.Sheet']],
      (run, { sheet }: SheetObject) => {
        selectRange(run, present(run, sheet), { row: 0, column: 0, rows: 1, columns: 1 });
        return new SheetObject(sheet);
      },
      [['host:SpreadsheetApp.Sheet', 'Boolean']],
    ),
    setActiveRange: writes([['host:SpreadsheetApp.Range']], (run, range: RangeObject) => {
      selectRange(run, present(run, range.sheet), range.area, range.a1);
      return range;
    }),
    flush: reads([[]], (run) => run.workbook.settle()),
    newDataValidation: builds([[]], () => newDataValidation()),
    newConditionalFormatRule: builds([[]], () => newConditionalFormatRule()),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp, HostMethod>>;
  return new HostObject('SpreadsheetApp', methods, {
    BooleanCriteria,
    DataValidationCriteria,
    DeveloperMetadataLocationType,
    DeveloperMetadataVisibility,
    Dimension,
    ProtectionType,
    WrapStrategy,
  });
}
