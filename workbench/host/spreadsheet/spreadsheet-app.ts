import { HostObject } from '../host-object';

/**
 * `SpreadsheetApp` but for `getUi`, which the script host adds. Its methods find the workbook, the user
 * and the selection in the run.
 */
export function createSpreadsheetApp(): HostObject {
  return new HostObject('SpreadsheetApp', {});
}
