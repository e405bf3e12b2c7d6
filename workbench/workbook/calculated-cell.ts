import { DetailedCellError } from 'hyperformula';
import type { CellValue } from '../host/cell-functions';
import { errorText } from './error-text';
import { dateFormatOf } from './formats';
import type { Cell, Sheet } from './sheet';

/** Takes a calculated value into the cell, with the format that it brings along. */
export function takeValue(cell: Cell, value: unknown, format: string | undefined): void {
  forgetValue(cell);
  if (value instanceof DetailedCellError) {
    cell.error = errorText(value.type, value.message);
    if (value.message) cell.errorNote = value.message;
  } else if (typeof value === 'number') {
    cell.value = value;
    if (format !== undefined) cell.resultFormat = format;
  } else if (typeof value === 'string' || typeof value === 'boolean') {
    cell.value = value;
  }
}

function forgetValue(cell: Cell): void {
  delete cell.value;
  delete cell.error;
  delete cell.errorNote;
  delete cell.resultFormat;
}

/** The format of a result by HyperFormula's name of its type. */
export function resultFormat(type: string | undefined, locale: string): string | undefined {
  switch (type) {
    case 'NUMBER_DATE':
      return dateFormatOf(locale, 'date');
    case 'NUMBER_DATETIME':
      return dateFormatOf(locale, 'datetime');
    case 'NUMBER_TIME':
      return dateFormatOf(locale, 'time');
    case 'NUMBER_PERCENT':
      return '0.00%';
    default:
      return undefined;
  }
}

/**
 * Shows a value of another cell's result, or takes it back. False when it stood there already.
 */
export function showSpilled(
  sheet: Sheet,
  [row, column]: readonly [number, number],
  value: CellValue | undefined,
  { locale, serialOf }: { locale: string; serialOf(date: Date): number },
): boolean {
  const shown = typeof value === 'object' ? serialOf(value) : value;
  const cell = sheet.ensure(row, column);
  if (cell.spilled && cell.value === shown) return false;
  forgetValue(cell);
  delete cell.spilled;
  if (shown === undefined) return true;
  cell.value = shown;
  cell.spilled = true;
  if (typeof value === 'object') {
    cell.resultFormat = dateFormatOf(locale, Number.isInteger(shown) ? 'date' : 'datetime');
  }
  return true;
}
