import type { DefinitionRow } from '../../app/define/ports';
import { readField } from '../../contract/fields/typed/field-rules';
import {
  type FieldValue,
  type FieldValues,
  textIn,
  wordIn,
} from '../../contract/fields/typed/field-value';
import { CADENCES } from '../../contract/fields/records/kpi-fields';
import type { Problem } from '../../domain/problem';
import type { SheetsDocument, ShownKpi } from '../document';
import { typedOf } from '../sheet/cells/cell-values';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { rowsOf, type TableRow } from '../sheet/sheets-table';
import { isUnmoved } from '../sheet/written-blocks';
import { idReader } from './row-id';

/** A row of the register with the cells that a definition alone does not tell. */
export interface RegisterRow extends DefinitionRow {
  row: TableRow;
  actualIsFormula: boolean;
}

/** The register with what tells a typed `actual` from a computed one. */
interface FormulaReading {
  table: FoundTable;
  /** Formulas of the `actual` column from row 1 on. */
  formulas: readonly string[];
}

const MOST_ATTEMPTS = 3;

/**
 * A value alone does not tell whether `actual` is a formula. With a measure the cell is evaluation's, so
 * they are asked for only where a row has none; where there are some, rows must not have moved meanwhile.
 */
function actualFormulas(document: SheetsDocument, found: FoundTable): FormulaReading {
  let table = found;
  for (let attempt = 1; ; attempt++) {
    const column = table.columns.get('actual');
    const typed = rowsOf(table).filter((row) => row.cell('measure') === '');
    if (column === undefined || !typed.length) return { table, formulas: [] };
    const formulas = formulasDownTo(table, column, typed[typed.length - 1].rowNumber);
    if (formulas && formulas.every((formula) => formula === '')) return { table, formulas };
    const now = findTable(document, 'kpis');
    const keys = now.design.fields.map(({ key }) => key);
    if ((formulas && isUnmoved(table, now, keys)) || attempt === MOST_ATTEMPTS) {
      return { table: now, formulas: formulas ?? [] };
    }
    table = now;
  }
}

/** Nothing when the sheet has become shorter than the rows that were read. */
function formulasDownTo({ sheet }: FoundTable, column: number, lastRow: number) {
  try {
    const range = sheet.getRange(1, column + 1, lastRow, 1);
    return range.getFormulas().map(([formula]) => formula);
  } catch {
    return undefined;
  }
}

/** Every row of the register, each field understood by its record. */
export function registerRows(
  document: SheetsDocument,
  found: FoundTable,
): { table: FoundTable; rows: RegisterRow[] } {
  const zone = document.zone();
  const idOf = idReader(zone);
  const { table, formulas } = actualFormulas(document, found);
  const shown = new Map<string, ShownKpi>();
  const rows = rowsOf(table).map((row) => {
    const values: Record<string, FieldValue> = {};
    const problems: Problem[] = [];
    const formula = formulas[row.rowNumber - 1] ?? '';
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
    const id = idOf(row);
    // Of rows with the same id the first is meant, as where a KPI is looked up.
    if (!shown.has(id)) shown.set(id, shownKpi(values));
    return { row, rowNumber: row.rowNumber, id, values, problems, actualIsFormula: formula !== '' };
  });
  for (const [id, kpi] of shown) document.kpis.set(id, kpi);
  return { table, rows };
}

function shownKpi(values: FieldValues): ShownKpi {
  return {
    name: textIn(values, 'name'),
    unit: textIn(values, 'unit'),
    cadence: wordIn(values, 'cadence', CADENCES) ?? 'day',
  };
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
