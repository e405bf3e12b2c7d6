import type { Sheet } from '../../workbook/sheet';
import { HostObject, type HostMethods } from '../host-object';
import { sheetGroups } from './column-groups';
import { guardedBySheetLock } from './locks';
import { sheetAppearance } from './sheet-appearance';
import { sheetRanges } from './sheet-ranges';
import { sheetStructure } from './sheet-structure';

/** `SpreadsheetApp.Sheet`. It stays the same sheet when it is renamed or moved. */
export class SheetObject extends HostObject {
  constructor(readonly sheet: Sheet) {
    const groups: (() => HostMethods)[] = [];
    super('SpreadsheetApp.Sheet', groups);
    groups.push(
      () => sheetRanges(this),
      () => guardedBySheetLock(sheetStructure(this), sheet),
      () => guardedBySheetLock(sheetAppearance(this), sheet),
      () => guardedBySheetLock(sheetGroups(this), sheet),
    );
  }
}
