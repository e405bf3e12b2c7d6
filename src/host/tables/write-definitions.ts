import type { WrittenDefinition } from '../../app/define/ports';
import { Refusal } from '../../app/refusal';
import { kpiField } from '../../contract/fields/records/kpi-field';
import { type FieldValues, isBlankValue } from '../../contract/fields/typed/field-value';
import type { CellValue } from '../../domain/measure/reference';
import type { SheetsDocument } from '../document';
import { appendRows, rangesOfNewRows } from '../sheet/append-rows';
import { cellOf, keptCell, textCell } from '../sheet/cells/cell-values';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { refuseLocked } from '../sheet/locks';
import { requireColumns, type RowCells, rowsOf } from '../sheet/sheets-table';
import { type KeyedWrite, rangesOfWrite, writeByKey } from '../sheet/write-by-key';
import { addFix, type CellFixes, isSame, writeFixes } from '../sheet/written-blocks';
import { midnights } from '../sheet/cells/zone-instants';
import { repeatedIds } from './definition-rows';
import { idReader } from './row-id';
import { showKpis } from './show-kpis';

/** The register and its formulas, of one reading. */
export interface RegisterTable {
  table: FoundTable;
  formulas: readonly (readonly string[])[];
}

/**
 * Writes rows that are there and new ones, all or none: that each row is where it should be, and that no
 * lock keeps this account from any of the cells, is asked before the first of them is written. What Google
 * refuses for another reason, such as a data validation that rejects the value, nobody can ask: what was
 * written by then is written back.
 */
export function writeDefinitions(
  document: SheetsDocument,
  register: RegisterTable,
  given: readonly WrittenDefinition[],
): void {
  const { changes, added, definitions } = plannedWrite(document, register, given);
  let after: FoundTable;
  try {
    after = appendRows(document, writeByKey(document, changes), added);
  } catch (cause) {
    writeBack(document, changes);
    throw cause;
  }
  showAnew(document, after, definitions);
}

/**
 * The changed rows as they stood, their formulas too, column by column: a column that refuses even what
 * stood in it keeps no other from it.
 */
function writeBack(document: SheetsDocument, write: KeyedWrite): void {
  const { table, keyOf, columns, changes, formulas = [] } = write;
  const stood = new Map(rowsOf(table).map((row) => [keyOf(row), row]));
  const now = findTable(document, table.design.name);
  for (const key of columns) {
    const fixes: CellFixes = new Map();
    const column = now.columns.get(key);
    if (column === undefined) continue;
    for (const row of rowsOf(now)) {
      const before = changes.has(keyOf(row)) ? stood.get(keyOf(row)) : undefined;
      if (!before) continue;
      const formula = formulas[before.rowNumber - 1]?.[table.columns.get(key) ?? -1] ?? '';
      const value = keptCell(before.cell(key), formula);
      if (!isSame(value, row.cell(key))) addFix(fixes, row.rowNumber, column + 1, value);
    }
    try {
      writeFixes(now, fixes, []);
    } catch {
      // Nothing of it was written then.
    }
  }
}

/** What goes where. Fails where any of it cannot be written. */
export function plannedWrite(
  document: SheetsDocument,
  { table, formulas }: RegisterTable,
  given: readonly WrittenDefinition[],
): { changes: KeyedWrite; added: RowCells[]; definitions: readonly WrittenDefinition[] } {
  const definitions = placedIn(table, given);
  requireColumns(table, ['id', ...keysGiven(definitions)]);
  refuseMisplaced(idsIn(document, table), definitions);
  const cellsOf = cellsIn(document);
  const changed = definitions.filter(({ isNew }) => !isNew);
  const added = definitions
    .filter(({ isNew }) => isNew)
    .map(({ id, values }) => ({ id: textCell(id), ...cellsOf(values) }));
  const changes: KeyedWrite = {
    table,
    keyOf: idReader(document.zone()),
    keyColumns: ['id'],
    columns: keysGiven(changed),
    changes: new Map(changed.map(({ id, values }) => [id, cellsOf(values)])),
    typed: true,
    formulas,
  };
  refuseLocked([...rangesOfWrite(changes), ...rangesOfNewRows(table, added)]);
  return { changes, added, definitions };
}

/** A register of an earlier version lacks columns: what would be blank there needs none. */
function placedIn(table: FoundTable, given: readonly WrittenDefinition[]): WrittenDefinition[] {
  const filled = new Set(
    given.flatMap(({ values }) => Object.keys(values).filter((key) => !isBlankValue(values[key]))),
  );
  const isPlaced = (key: string) => table.columns.has(key) || filled.has(key);
  return given.map((definition) => {
    const kept = Object.entries(definition.values).filter(([key]) => isPlaced(key));
    return { ...definition, values: Object.fromEntries(kept) };
  });
}

function keysGiven(definitions: readonly WrittenDefinition[]): string[] {
  return [...new Set(definitions.flatMap(({ values }) => Object.keys(values)))];
}

function idsIn(document: SheetsDocument, table: FoundTable) {
  const idOf = idReader(document.zone());
  return rowsOf(table).map((row) => ({ id: idOf(row), rowNumber: row.rowNumber }));
}

/** A row that is to be changed must be there, once; an id that is to be new must not. */
function refuseMisplaced(
  rows: readonly { id: string; rowNumber: number }[],
  definitions: readonly WrittenDefinition[],
): void {
  const repeated = repeatedIds(rows);
  const places = new Map(rows.map(({ id, rowNumber }) => [id, rowNumber]));
  for (const { id, isNew = false } of definitions) {
    const several = repeated.get(id);
    if (several) {
      const values = { table: 'kpis', id, rows: several.join(', ') };
      throw new Refusal({ code: 'id_twice', field: 'id', values });
    }
    const place = places.get(id);
    if (place === undefined && !isNew) throw new Refusal({ code: 'kpi_unknown', values: { id } });
    if (place !== undefined && isNew) {
      throw new Refusal({ code: 'id_taken', values: { id, row: place } });
    }
  }
}

function cellsIn(document: SheetsDocument): (values: FieldValues) => RowCells {
  const language = document.settings.language();
  const writing = { midnight: midnights(document.zone()), language };
  return (values) => {
    const cells: Record<string, CellValue> = {};
    for (const [key, value] of Object.entries(values)) {
      cells[key] = cellOf(kpiField(key), value, writing);
    }
    return cells;
  };
}

/** Figures look as the new unit says, periods as the new cadence. */
function showAnew(
  document: SheetsDocument,
  table: FoundTable,
  definitions: readonly WrittenDefinition[],
): void {
  const changed = definitions.filter(({ values }) => 'unit' in values || 'cadence' in values);
  const ids = new Set(changed.map(({ id }) => id));
  const rows = idsIn(document, table).filter(({ id }) => ids.has(id));
  const rowNumbers = rows.map(({ rowNumber }) => rowNumber);
  if (rowNumbers.length > 0) showKpis(table, rowNumbers, document.settings.language());
}
