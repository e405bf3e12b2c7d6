import { displayText, showsDate } from '../../workbook/formats';
import type { CellData, SheetData, WorkbookData } from '../../workbook/workbook-data';
import { FileError } from '../file-error';
import { LossList, type Loss } from '../loss';
import type { Separator } from './csv-text';
import { guardedText, typedText } from './typed-text';

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * One sheet as delimited text: RFC 4180, in UTF-8 with a byte order mark, without which Korean Excel
 * reads it as CP949. Values stand in full, dates in ISO form, so that the text can be read back.
 */
export function csvOf(
  data: WorkbookData,
  file: string,
  separator: Separator,
  sheetTitle?: string,
): { bytes: Uint8Array; losses: Loss[] } {
  const sheet = chosenSheet(data, file, sheetTitle);
  const losses = new LossList();
  const width = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const lines = Array.from(sheet.cells, (row) =>
    Array.from({ length: width }, (_, column) =>
      quoted(fieldOf(row?.[column], sheet.title, data.locale, losses), separator),
    ).join(separator),
  );
  losses.add('sheets', { count: data.sheets.length - 1 });
  if (hasMoreThanCells(sheet, data)) losses.add('workbook_parts', { sheet: sheet.title });
  const text = lines.map((line) => `${line}\r\n`).join('');
  return { bytes: new TextEncoder().encode(`\ufeff${text}`), losses: losses.list() };
}

function chosenSheet({ sheets }: WorkbookData, file: string, title: string | undefined): SheetData {
  const sheet =
    title === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find((one) => one.title === title);
  if (!sheet) throw new FileError('no_such_sheet', { file, detail: title ?? '' });
  return sheet;
}

function fieldOf(
  cell: CellData | undefined,
  sheet: string,
  locale: string,
  losses: LossList,
): string {
  if (!cell) return '';
  const { formula, format, value = cell.error } = cell;
  if (formula !== undefined) losses.add('formulas', { sheet, example: formula });
  const isDate = typeof value === 'number' && showsDate(format);
  if (hasLook(cell) || (format !== undefined && !isDate)) losses.add('formats', { sheet });
  if (value === undefined) return '';
  if (isDate) return dateText(value, format, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const guarded = guardedText(value);
  if (guarded !== value) losses.add('guarded_texts', { sheet, example: value });
  else if (value !== '' && typedText(value, locale)?.value !== value) {
    losses.add('ambiguous_texts', { sheet, example: value });
  }
  return guarded;
}

/** ISO where the format shows a day; a mere time or duration as it is shown. */
function dateText(serial: number, format: string | undefined, locale: string): string {
  if (!/y|d|m{3}/i.test((format ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, ''))) {
    return displayText(serial, format, locale);
  }
  const iso = new Date(Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function hasLook({
  bold,
  italic,
  fontColor,
  background,
  wrap,
  horizontalAlignment,
}: CellData): boolean {
  return Boolean(bold || italic || fontColor || background || wrap || horizontalAlignment);
}

function hasMoreThanCells(sheet: SheetData, { namedRanges, hostMemory }: WorkbookData): boolean {
  const { hiddenRows, hiddenColumns, metadata, protections, validations, charts } = sheet;
  return (
    [hiddenRows, hiddenColumns, metadata, protections, validations, charts, namedRanges].some(
      (list) => list.length > 0,
    ) ||
    Object.keys(hostMemory).length > 0 ||
    sheet.cells.some((row) => row?.some((cell) => cell?.note !== undefined))
  );
}

function quoted(field: string, separator: Separator): string {
  return field.includes(separator) || /["\r\n]|^\s|\s$/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field;
}
