import type { Problem } from '../../domain/problem';
import { unguardedText } from '../../domain/written/formula-guard';
import { readSeparated } from '../../domain/written/separated-values';
import { type Field, isNumeric } from '../fields/field';
import type { Typed } from '../fields/typed/field-rules';
import { exchangedFields, fieldOfColumn } from './definition-columns';
import { type FileEntry, type FileReading, refusedFile, shortly } from './definition-file';

const SEPARATORS = [',', ';', '\t', '|'];
/** Excel's own line that names the separator. */
const SEPARATOR_LINE = /^"?sep=(.)"?\r?\n/i;

/** Definitions from a `.csv`, whichever separator it has: the one with which most headings are known. */
export function readCsv(text: string): FileReading {
  const named = SEPARATOR_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separators = named ? [named[1]] : SEPARATORS;
  const separator = likeliest(separators, (candidate) => knownHeadings(body, candidate));
  const reading = readSeparated(body, separator);
  if (!reading.ok) return reading;
  return entriesOf(reading.rows, { separator, above: named ? 1 : 0 });
}

function likeliest(separators: readonly string[], worth: (separator: string) => number): string {
  return separators.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}

function knownHeadings(text: string, separator: string): number {
  // A quoted heading may hold a line end, though hardly one further down.
  const top = readSeparated(text.split(/\r\n?|\n/, 1)[0], separator);
  const fields = exchangedFields();
  return top.ok ? (top.rows[0] ?? []).filter((name) => fieldOfColumn(name, fields)).length : 0;
}

interface Layout {
  separator: string;
  /** Lines above the table. */
  above: number;
}

function entriesOf([headings = [], ...rows]: string[][], layout: Layout): FileReading {
  const fields = exchangedFields();
  const columns = headings.map((name) => fieldOfColumn(name, fields));
  const twice = columns.find((field, index) => field && columns.indexOf(field) !== index);
  if (twice) return refusedFile('import_column_twice', { keys: twice.key });
  if (!columns.some((field) => field)) return refusedFile('import_no_fields');
  const passedOver = headings.filter((name, index) => !columns[index] && name.trim() !== '');
  const entries = rows.flatMap((cells, index): FileEntry[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = index + 2 + layout.above;
    return [{ row, ...entryOf(cells, columns, layout.separator) }];
  });
  return { ok: true, file: { entries, passedOver: passedOver.map(shortly) } };
}

function entryOf(
  cells: readonly string[],
  columns: readonly (Field | undefined)[],
  separator: string,
): Omit<FileEntry, 'row'> {
  const typed: Record<string, Typed> = {};
  const problems: Problem[] = [];
  columns.forEach((field, index) => {
    // A row that ends early says nothing of the columns behind it.
    if (!field || index >= cells.length) return;
    const cell = unguardedText(cells[index]);
    if (isUnclearNumber(field, cell, separator)) {
      problems.push({ code: 'number_comma', field: field.key, values: { found: shortly(cell) } });
    } else typed[field.key] = cell;
  });
  const surplus = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (surplus.length > 0) {
    const values = { found: cells.length, most: columns.length };
    problems.push({ code: 'import_cells_many', values });
  }
  return { typed, problems };
}

/** Where commas part no cells, `12,500` may be twelve and a half as well. */
function isUnclearNumber(field: Field, cell: string, separator: string): boolean {
  const isFigure = isNumeric(field) || field.kind === 'actual' || field.kind === 'stages';
  return isFigure && separator !== ',' && cell.includes(',') && !cell.startsWith('=');
}
