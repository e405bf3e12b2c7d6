import { displayText, showsDate } from '../../workbook/formats';
import { hasLook } from '../../workbook/look';
import type { CellData, SheetData, WorkbookData } from '../../workbook/workbook-data';
import { FileError } from '../file-error';
import { LossList, type Loss } from '../loss';
import type { CsvHabit, Separator } from './csv-text';
import { dayOrderOf } from './day-habit';
import { encodedText } from './encodings';
import { swapped } from './number-habit';
import { cellsOf } from './read-csv';
import { guardedText, readField } from './read-column';

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** As a file is written that was never one before: in UTF-8 with a mark, without which Korean Excel reads it as CP949. */
const NEW_FILE: CsvHabit = {
  encoding: 'UTF-8',
  marked: true,
  separator: ',',
  named: false,
  lineEnd: '\r\n',
  decimal: '.',
};

/**
 * One sheet as delimited text after RFC 4180. A file that was read is written in the manner that was
 * found in it, and what nobody has changed as it stood there. Otherwise values stand in full and dates
 * in ISO form, so that the text can be read back.
 */
export function csvOf(
  data: WorkbookData,
  file: string,
  {
    separator,
    habit,
    sheetTitle,
  }: { separator?: Separator; habit?: CsvHabit; sheetTitle?: string },
): { bytes: Uint8Array; losses: Loss[] } {
  const sheet = chosenSheet(data, file, sheetTitle);
  const losses = new LossList();
  const manner = habit ?? { ...NEW_FILE, separator: separator ?? ',' };
  const width = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const records = Array.from(sheet.cells, (row) =>
    Array.from({ length: width }, (_, column) =>
      fieldOf(row?.[column], { sheet: sheet.title, locale: data.locale, habit, losses }),
    ),
  );
  noteChanged(records, sheet, manner, losses);
  losses.add('sheets', { count: data.sheets.length - 1 });
  if (hasMoreThanCells(sheet, data)) losses.add('workbook_parts', { sheet: sheet.title });
  const lines = records.map((record) =>
    record.map((field) => quoted(field, manner.separator)).join(manner.separator),
  );
  if (manner.named) lines.unshift(`sep=${manner.separator}`);
  const text = lines.map((line) => line + manner.lineEnd).join('');
  return { bytes: bytesOf(text, manner, losses), losses: losses.list() };
}

function bytesOf(text: string, manner: CsvHabit, losses: LossList): Uint8Array {
  const bytes = encodedText(text, manner);
  if (bytes) return bytes;
  losses.add('encoding', { example: manner.encoding });
  return new TextEncoder().encode(`\ufeff${text}`);
}

/** Values that would be read back as something else, such as texts that look like numbers. */
function noteChanged(
  records: readonly (readonly string[])[],
  { cells, title }: SheetData,
  { separator }: CsvHabit,
  losses: LossList,
): void {
  const back = cellsOf(records, separator).cells;
  cells.forEach((row, at) => {
    row?.forEach((cell, column) => {
      const value = cell?.value ?? cell?.error ?? '';
      const again = back[at]?.[column]?.value ?? '';
      const isSame =
        again === value ||
        (typeof value === 'number' && typeof again === 'number' && Math.abs(again - value) < 1e-5);
      if (!isSame) losses.add('ambiguous_texts', { sheet: title, example: String(value) });
    });
  });
}

function chosenSheet({ sheets }: WorkbookData, file: string, title: string | undefined): SheetData {
  const sheet =
    title === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find((one) => one.title === title);
  if (!sheet) throw new FileError('no_such_sheet', { file, detail: title ?? '' });
  return sheet;
}

interface FieldContext {
  sheet: string;
  locale: string;
  habit: CsvHabit | undefined;
  losses: LossList;
}

function fieldOf(cell: CellData | undefined, context: FieldContext): string {
  if (!cell) return '';
  const { sheet, locale, habit, losses } = context;
  const { formula, format, value = cell.error } = cell;
  if (formula !== undefined) losses.add('formulas', { sheet, example: formula });
  const isDate = typeof value === 'number' && showsDate(format);
  const shown =
    habit && typeof value === 'number' ? asItStood(value, format, locale, habit) : undefined;
  const isShownInFull = format === undefined || isDate || shown !== undefined;
  if (hasLook(cell) || !isShownInFull) losses.add('formats', { sheet });
  if (value === undefined) return '';
  if (shown !== undefined) return shown;
  if (isDate) return dateText(value, format, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number')
    return habit?.decimal === ',' ? swapped(String(value)) : String(value);
  const guarded = guardedText(value);
  if (guarded !== value) losses.add('guarded_texts', { sheet, example: value });
  return guarded;
}

/** A number as its format shows it, where the whole of it can be read from that again. */
function asItStood(
  value: number,
  format: string | undefined,
  locale: string,
  { decimal }: CsvHabit,
): string | undefined {
  if (format === undefined) return undefined;
  const text = displayText(value, format, locale);
  const shown = decimal === ',' && !showsDate(format) ? swapped(text) : text;
  const habit = { decimal, days: dayOrderOf([shown]), codes: false };
  return readField(shown, habit, locale)?.value === value ? shown : undefined;
}

/** ISO where the format shows a day; a mere time or duration as it is shown. */
function dateText(serial: number, format: string | undefined, locale: string): string {
  if (!/y|d|m{3}/i.test((format ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, ''))) {
    return displayText(serial, format, locale);
  }
  const iso = new Date(Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function hasMoreThanCells(
  sheet: SheetData,
  { namedRanges, hostMemory, metadata: ofFile = [] }: WorkbookData,
): boolean {
  const { hiddenRows, hiddenColumns, metadata, protections, validations, charts } = sheet;
  return (
    [
      hiddenRows,
      hiddenColumns,
      metadata,
      protections,
      validations,
      charts,
      namedRanges,
      ofFile,
    ].some((list) => list.length > 0) ||
    [hostMemory, sheet.columnDepths ?? {}].some((record) => Object.keys(record).length > 0) ||
    sheet.cells.some((row) => row?.some((cell) => cell?.note !== undefined))
  );
}

function quoted(field: string, separator: Separator): string {
  return field.includes(separator) || /["\r\n]|^\s|\s$/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field;
}
