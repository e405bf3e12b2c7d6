import type { HostEnum, HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { metadataFinder, metadataMethods } from './developer-metadata';
import { refuseLocked } from './locks';
import { names, reads, writes } from './methods';
import { areaAt, makeRoom, placeOf, present } from './place';
import { ProtectionObject, protectionsOf } from './protection';
import { RangeObject } from './range';
import { activeRange, selectRange } from './selection';
import type { SheetObject } from './sheet';

/** What a sheet is, its ranges, protections and metadata. */
export function sheetRanges(object: SheetObject) {
  const { sheet } = object;

  /** From A1 to the last cell with content; A1 alone in an empty sheet. */
  function dataRange(run: ScriptRun): RangeObject {
    run.workbook.settle();
    const rows = Math.max(present(run, sheet).lastRow(), 1);
    const columns = Math.max(sheet.lastColumn(), 1);
    return new RangeObject(sheet, { row: 0, column: 0, rows, columns });
  }

  function rangeOf(run: ScriptRun, ...at: (string | number)[]): RangeObject {
    present(run, sheet);
    const [first] = at;
    if (typeof first !== 'string')
      return new RangeObject(sheet, areaAt(run, sheet, at as number[]));
    const place = placeOf(run, first, sheet);
    return new RangeObject(place.sheet, place.area, place.a1);
  }

  function appendRow(run: ScriptRun, values: readonly unknown[]): SheetObject {
    run.workbook.settle();
    const row = present(run, sheet).lastRow();
    if (row >= sheet.rowCount) {
      makeRoom(run, sheet.columnCount);
      run.workbook.insertRows(sheet, sheet.rowCount, 1);
    }
    refuseLocked(run, sheet, { row, column: 0, rows: 1, columns: values.length });
    run.workbook.write(sheet, row, 0, [values]);
    return object;
  }

  const wholeName = ({ title }: { title: string }) => title;
  return {
    getSheetId: names([[]], () => sheet.id),
    getName: reads([[]], (run) => wholeName(present(run, sheet))),
    getSheetName: reads([[]], (run) => wholeName(present(run, sheet))),
    getIndex: reads([[]], (run) => run.workbook.sheets.indexOf(present(run, sheet)) + 1),
    getRange: names(
      [
        ['String'],
        ['Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer', 'Integer'],
      ],
      rangeOf,
    ),
    getDataRange: reads([[]], dataRange),
    getSheetValues: reads([['Integer', 'Integer', 'Integer', 'Integer']], (run, ...at: number[]) =>
      run.workbook.values(sheet, areaAt(run, present(run, sheet), at)),
    ),
    getLastRow: reads([[]], (run) => {
      run.workbook.settle();
      return present(run, sheet).lastRow();
    }),
    getLastColumn: reads([[]], (run) => {
      run.workbook.settle();
      return present(run, sheet).lastColumn();
    }),
    getMaxRows: reads([[]], (run) => present(run, sheet).rowCount),
    getMaxColumns: reads([[]], (run) => present(run, sheet).columnCount),
    appendRow: writes([['Object']], (run, values: unknown) =>
      Array.isArray(values)
        ? appendRow(run, values)
        : run.fail(
            "The parameters (Object) don't match the method signature for " +
              'SpreadsheetApp.Sheet.appendRow.',
          ),
    ),
    getActiveRange: names([[]], activeRange),
    setActiveRange: writes([['host:SpreadsheetApp.Range']], (run, range: RangeObject) => {
      selectRange(run, present(run, sheet), range.area, range.a1);
      return range;
    }),
    activate: writes([[]], (run) => {
      selectRange(run, present(run, sheet), { row: 0, column: 0, rows: 1, columns: 1 });
      return object;
    }),
    protect: writes([[]], (run) => {
      const own = present(run, sheet).protections.find(({ range }) => range === undefined);
      const protection = own ?? { description: '', warningOnly: false };
      if (!own) sheet.protections.push(protection);
      return new ProtectionObject(sheet, protection);
    }),
    getProtections: reads([['host:SpreadsheetApp.ProtectionType']], (run, type: HostEnum) =>
      protectionsOf(present(run, sheet), type),
    ),
    ...metadataMethods(
      (run) => present(run, sheet),
      () => object,
    ),
    createDeveloperMetadataFinder: names([[]], () => metadataFinder(() => [sheet])),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Sheet, HostMethod>>;
}
