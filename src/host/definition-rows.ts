import type { DefinitionRow } from '../app/page-ports';
import type { Problem } from '../domain/problem';
import type { ZoneReader } from '../domain/calendar/zone';
import { readField } from '../contract/field-rules';
import type { FieldValue } from '../contract/field-value';
import { FIRST_DATA_ROW } from '../contract/tables';
import { typedOf } from './cell-values';
import type { FoundTable } from './find-tables';
import { rowsOf, type TableRow } from './sheets-table';

/** A row of the register with the cells that a definition alone does not tell. */
export interface RegisterRow extends DefinitionRow {
  row: TableRow;
  actualIsFormula: boolean;
}

/**
 * Formulas of the `actual` column from the first data row on: a value alone does not tell them. With a
 * measure the cell is evaluation's, so they are asked for only where a row has none.
 */
export function actualFormulas(table: FoundTable, rows: readonly TableRow[]): string[] {
  if (rows.every((row) => row.cell('measure') !== '')) return [];
  const column = table.columns.get('actual');
  const height = table.cells.length - FIRST_DATA_ROW + 1;
  if (column === undefined || height < 1) return [];
  const range = table.sheet.getRange(FIRST_DATA_ROW, column + 1, height, 1);
  return range.getFormulas().map(([formula]) => formula);
}

/** Every row of the register, each field understood by its record. */
export function registerRows(table: FoundTable, zone: ZoneReader): RegisterRow[] {
  const rows = rowsOf(table);
  const formulas = actualFormulas(table, rows);
  return rows.map((row) => {
    const values: Record<string, FieldValue> = {};
    const problems: Problem[] = [];
    const formula = formulas[row.rowNumber - FIRST_DATA_ROW] ?? '';
    for (const field of table.design.fields) {
      // What stands in `actual` is judged as a reading, not as a field: `#REF!` is news, not a typing error.
      if (field.kind === 'instant' || field.key === 'actual') continue;
      const reading = readField(field, typedOf(row.cell(field.key), zone));
      if (reading.ok) values[field.key] = reading.value;
      else problems.push(reading.problem);
    }
    const actual = row.cell('actual');
    if (formula !== '') values.actual = formula;
    else values.actual = typeof actual === 'number' ? actual : null;
    const id = String(row.cell('id')).trim();
    return { row, rowNumber: row.rowNumber, id, values, problems, actualIsFormula: formula !== '' };
  });
}

/** Ids that stand in more than one row, with those rows. */
export function repeatedIds(
  rows: readonly { id: string; rowNumber: number }[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { id, rowNumber } of rows) {
    if (id !== '') places.set(id, [...(places.get(id) ?? []), rowNumber]);
  }
  return new Map([...places].filter(([, rowNumbers]) => rowNumbers.length > 1));
}
