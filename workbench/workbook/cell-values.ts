import type { CellValue } from '../host/cell-functions';
import { isDate } from './cell-functions';
import { dateFormatOf, displayText, isPlainText, showsDate } from './formats';
import type { Cell } from './sheet';
import { typedInput } from './typed-input';
import type { ZoneClock } from './zone-clock';

export function formatOf(cell: Cell | undefined): string | undefined {
  return cell?.format ?? cell?.resultFormat;
}

/** Days that a `Date` can hold; how the host tells a number beyond them is not known. */
function isDay(serial: number): boolean {
  return Math.abs(serial) < 90_000_000;
}

/** The cell's value as `Range.getValue` gives it. */
export function hostValueOf(cell: Cell | undefined, zone: ZoneClock): CellValue {
  if (!cell) return '';
  const { value } = cell;
  if (value === undefined) return cell.error ?? '';
  return typeof value === 'number' && isDay(value) && showsDate(formatOf(cell))
    ? new Date(zone.instantOf(value))
    : value;
}

export function displayOf(cell: Cell | undefined, locale: string): string {
  return cell?.error ?? displayText(cell?.value, formatOf(cell), locale);
}

/** What the formula bar shows: the formula, or what one would type to get the value. */
export function inputTextOf(cell: Cell | undefined, locale: string): string {
  if (!cell || cell.spilled) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'string') {
    const read = typedInput(cell.value, locale, cell.format);
    return read.value === cell.value && read.formula === undefined ? cell.value : `'${cell.value}`;
  }
  if (typeof cell.value === 'number' && !showsDate(cell.format)) return String(cell.value);
  return displayOf(cell, locale);
}

/** What the cell holds, by which a change is told. */
export function contentOf({ formula, value, error }: Cell): number | string | boolean | undefined {
  return formula ?? value ?? error;
}

/** Writes the value into the cell as `Range.setValue` does. Formats and notes stay. */
export function writeHostValue(
  cell: Cell,
  value: unknown,
  { zone, locale }: { zone: ZoneClock; locale: string },
): void {
  emptyContent(cell);
  if (value === undefined || value === null || value === '') return;
  if (isDate(value)) {
    const serial = zone.serialOf(value.getTime());
    cell.value = serial;
    if (!showsDate(cell.format)) {
      cell.format = dateFormatOf(locale, Number.isInteger(serial) ? 'date' : 'datetime');
    }
    return;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    cell.value = value;
    return;
  }
  const typed = typedInput(String(value), locale, cell.format);
  if (typed.formula !== undefined) cell.formula = typed.formula;
  else if (typed.value !== undefined) cell.value = typed.value;
  const keepsOwn = cell.format !== undefined && cell.format !== 'General';
  if (typed.format !== undefined && !keepsOwn && !isPlainText(cell.format)) {
    cell.format = typed.format;
  }
}

export function emptyContent(cell: Cell): void {
  delete cell.value;
  delete cell.formula;
  delete cell.error;
  delete cell.errorNote;
  delete cell.resultFormat;
  delete cell.spilled;
  delete cell.kept;
}
