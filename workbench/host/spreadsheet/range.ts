import { areaName, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import { HostObject, type HostMethod, type HostMethods } from '../host-object';
import { rangeGroups } from './column-groups';
import { guardedByLocks, guardedByTypes } from './locks';
import { names } from './methods';
import { areaAt, present } from './place';
import { rangeActions } from './range-actions';
import { rangeContent } from './range-content';
import { rangeLook } from './range-look';
import { rangeRules } from './range-rules';
import { SheetObject } from './sheet';

/** `SpreadsheetApp.Range`: coordinates in a sheet, which stay when rows and columns move. */
export class RangeObject extends HostObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    /** Its text where it was asked for as whole rows or columns. */
    readonly a1 = areaName(area),
  ) {
    const groups: (() => HostMethods)[] = [];
    super('SpreadsheetApp.Range', groups);
    const unlessLocked = <Group extends HostMethods>(group: Group) =>
      guardedByLocks(group, sheet, area);
    const unlessTyped = <Group extends HostMethods>(group: Group) =>
      guardedByTypes(group, sheet, area);
    groups.push(
      () => unlessLocked(rangeContent(this)),
      () => rangePlace(this),
      () => unlessLocked(unlessTyped(rangeLook(this))),
      () => unlessLocked(unlessTyped(rangeRules(this))),
      () => unlessLocked(rangeGroups(this)),
      () => rangeActions(this),
    );
  }
}

/** Where the range lies; nothing is asked of the service for it. */
function rangePlace({ sheet, area, a1 }: RangeObject) {
  const cellOf = (
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): HostMethod['call'] => {
    return (run) => new RangeObject(present(run, sheet), { row, column, rows, columns });
  };
  return {
    getRow: names([[]], () => area.row + 1),
    getColumn: names([[]], () => area.column + 1),
    getLastRow: names([[]], () => area.row + area.rows),
    getLastColumn: names([[]], () => area.column + area.columns),
    getNumRows: names([[]], () => area.rows),
    getNumColumns: names([[]], () => area.columns),
    getHeight: names([[]], () => area.rows),
    getWidth: names([[]], () => area.columns),
    getRowIndex: names([[]], () => area.row + 1),
    getGridId: names([[]], () => sheet.id),
    getSheet: names([[]], () => new SheetObject(sheet)),
    getA1Notation: names([[]], () => a1),
    getCell: names([['Integer', 'Integer']], (run, row: number, column: number) => {
      const within = row >= 1 && column >= 1 && row <= area.rows && column <= area.columns;
      if (!within) run.fail('Cell reference out of range');
      return cellOf(area.row + row - 1, area.column + column - 1, 1, 1)(run);
    }),
    offset: names(
      [
        ['Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer', 'Integer'],
      ],
      (
        run,
        rowOffset: number,
        columnOffset: number,
        rows: number = area.rows,
        columns: number = area.columns,
      ) => {
        const at = [area.row + rowOffset + 1, area.column + columnOffset + 1, rows, columns];
        return new RangeObject(sheet, areaAt(run, sheet, at));
      },
    ),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, HostMethod>>;
}
