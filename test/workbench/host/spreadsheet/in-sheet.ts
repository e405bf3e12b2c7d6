import { evaluate, failureOf, type HostParts } from '../../../support/script-host';

type Parts = HostParts & { authMode?: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL' };

const PRELUDE =
  'const spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); const sheet = spreadsheet.getSheets()[0];';

/** What a script body returns that knows `spreadsheet` and `sheet` (its first, "Data", 100 × 20). */
export function inSheet(body: string, parts?: Parts): unknown {
  return evaluate(`${PRELUDE} ${body}`, parts);
}

export function refusalInSheet(body: string, parts?: Parts): string | undefined {
  return failureOf(`${PRELUDE} ${body}`, parts);
}
