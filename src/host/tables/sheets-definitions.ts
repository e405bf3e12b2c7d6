import type { Definitions } from '../../app/define/ports';
import { Refusal } from '../../app/refusal';
import { type FieldValues, isBlankValue } from '../../contract/fields/typed/field-value';
import { kpiField } from '../../contract/fields/records/kpi-field';
import type { CellValue } from '../../domain/measure/reference';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { cellOf, textCell } from '../sheet/cell-values';
import { findTable, type FoundTable } from '../sheet/find-tables';
import { requireColumns, type RowCells, rowsOf, type TableRow } from '../sheet/sheets-table';
import { writeByKey } from '../sheet/write-by-key';
import { isUnmoved } from '../sheet/written-blocks';
import { midnights } from '../sheet/zone-instants';
import { registerRows, repeatedIds } from './definition-rows';
import { idReader } from './row-id';
import { showKpis } from './show-kpis';

/** The register with all its formulas, read until two readings agree that nothing has moved. */
function withFormulas(document: SheetsDocument): { table: FoundTable; formulas: string[][] } {
  let table = findTable(document, 'kpis');
  for (let attempt = 1; ; attempt++) {
    const formulas = table.sheet.getDataRange().getFormulas();
    const now = findTable(document, 'kpis');
    if (isUnmoved(table, now, keysOf(now)) || attempt === 3) return { table: now, formulas };
    table = now;
  }
}

function keysOf(table: FoundTable): string[] {
  return table.design.fields.map(({ key }) => key);
}

/** A register of an earlier version lacks columns: what would be blank there needs none. */
function placed(table: FoundTable, values: FieldValues, filled: ReadonlySet<string>): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => table.columns.has(key) || filled.has(key)),
  );
}

/** All that a row holds but its id; where rows are alike their places tell them apart. */
function contentKey(table: FoundTable): (row: TableRow) => string {
  const contentOf = (row: TableRow) =>
    JSON.stringify(keysOf(table).map((key) => (key === 'id' ? '' : row.cell(key))));
  const counts = new Map<string, number>();
  for (const row of rowsOf(table)) {
    counts.set(contentOf(row), (counts.get(contentOf(row)) ?? 0) + 1);
  }
  return (row) => {
    const content = contentOf(row);
    return (counts.get(content) ?? 0) > 1 ? `${content} ${row.rowNumber}` : content;
  };
}

type WrittenDefinition = Parameters<Definitions['writeAll']>[0][number];

function keysGiven(definitions: readonly WrittenDefinition[]): string[] {
  return [...new Set(definitions.flatMap(({ values }) => Object.keys(values)))];
}

function idsIn(document: SheetsDocument, table: FoundTable) {
  const idOf = idReader(document.zone());
  return rowsOf(table).map((row) => ({ id: idOf(row), rowNumber: row.rowNumber }));
}

function refuseRepeated(
  rows: readonly { id: string; rowNumber: number }[],
  definitions: readonly WrittenDefinition[],
): void {
  const repeated = repeatedIds(rows);
  for (const { id } of definitions) {
    const places = repeated.get(id);
    if (!places) continue;
    const values = { table: 'kpis', id, rows: places.join(', ') };
    throw new Refusal({ code: 'id_twice', field: 'id', values });
  }
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

/** The register as definitions that are edited, row by row. */
export function sheetsDefinitions(document: SheetsDocument): Definitions {
  function cellsOf(values: FieldValues): RowCells {
    const language = document.settings.language();
    const writing = { midnight: midnights(document.zone()), language };
    const cells: Record<string, CellValue> = {};
    for (const [key, value] of Object.entries(values)) {
      cells[key] = cellOf(kpiField(key), value, writing);
    }
    return cells;
  }

  function writeAll(given: readonly WrittenDefinition[]): void {
    if (given.length === 0) return;
    const { table, formulas } = withFormulas(document);
    const filled = new Set(
      given.flatMap(({ values }) =>
        Object.keys(values).filter((key) => !isBlankValue(values[key])),
      ),
    );
    const definitions = given.map(({ id, values }) => ({
      id,
      values: placed(table, values, filled),
    }));
    requireColumns(table, ['id', ...keysGiven(definitions)]);
    const rows = idsIn(document, table);
    refuseRepeated(rows, definitions);
    const present = new Set(rows.map(({ id }) => id));
    const changed = definitions.filter(({ id }) => present.has(id));
    const added = definitions.filter(({ id }) => !present.has(id));
    const afterChanges = writeByKey(document, {
      table,
      keyOf: idReader(document.zone()),
      keyColumns: ['id'],
      columns: keysGiven(changed),
      changes: new Map(changed.map(({ id, values }) => [id, cellsOf(values)])),
      typed: true,
      formulas,
    });
    const after = appendRows(
      document,
      afterChanges,
      added.map(({ id, values }) => ({ id: textCell(id), ...cellsOf(values) })),
    );
    showAnew(document, after, definitions);
  }

  return {
    read() {
      const table = findTable(document, 'kpis');
      requireColumns(table, ['id']);
      return registerRows(document, table).rows;
    },

    write: (id, values) => writeAll([{ id, values }]),

    writeAll,

    giveIds(next) {
      const { table, formulas } = withFormulas(document);
      requireColumns(table, ['id']);
      const keyOf = contentKey(table);
      const idOf = idReader(document.zone());
      const given: string[] = [];
      const changes = new Map<string, RowCells>();
      for (const row of rowsOf(table)) {
        if (idOf(row) !== '') continue;
        const id = next();
        given.push(id);
        changes.set(keyOf(row), { id });
      }
      const keyColumns = keysOf(table).filter((key) => key !== 'id');
      writeByKey(document, {
        table,
        keyOf,
        keyColumns,
        columns: ['id'],
        changes,
        typed: true,
        formulas,
      });
      return given;
    },
  };
}
