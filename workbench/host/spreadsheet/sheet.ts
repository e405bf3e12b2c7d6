import type { Sheet } from '../../workbook/sheet';
import { HostObject, type HostMethod } from '../host-object';
import { guardedBySheetLock } from './locks';
import { sheetAppearance } from './sheet-appearance';
import { sheetRanges } from './sheet-ranges';
import { sheetStructure } from './sheet-structure';

/** `SpreadsheetApp.Sheet`. It stays the same sheet when it is renamed or moved. */
export class SheetObject extends HostObject {
  constructor(readonly sheet: Sheet) {
    const methods: Record<string, HostMethod> = {};
    super('SpreadsheetApp.Sheet', methods);
    Object.assign(
      methods,
      sheetRanges(this),
      guardedBySheetLock({ ...sheetStructure(this), ...sheetAppearance(this) }, sheet),
    );
  }
}
