import type { Definitions } from '../../app/define/ports';
import { Refusal } from '../../app/refusal';
import { type FieldValues, isBlankValue } from '../../contract/fields/field-value';
import { kpiField } from '../../contract/fields/kpi-field';
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
function placed(table: FoundTable, values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => table.columns.has(key) || !isBlankValue(value)),
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

  return {
    read() {
      const table = findTable(document, 'kpis');
      requireColumns(table, ['id']);
      return registerRows(document, table).rows;
    },

    write(id, given) {
      const { table, formulas } = withFormulas(document);
      const values = placed(table, given);
      requireColumns(table, ['id', ...Object.keys(values)]);
      const idOf = idReader(document.zone());
      const idsOf = (found: FoundTable) =>
        rowsOf(found).map((row) => ({ id: idOf(row), rowNumber: row.rowNumber }));
      const rows = idsOf(table);
      const repeated = repeatedIds(rows).get(id);
      if (repeated) {
        const places = { table: 'kpis', id, rows: repeated.join(', ') };
        throw new Refusal({ code: 'id_twice', field: 'id', values: places });
      }
      const cells = cellsOf(values);
      const after = rows.some((row) => row.id === id)
        ? writeByKey(document, {
            table,
            keyOf: idOf,
            keyColumns: ['id'],
            columns: Object.keys(cells),
            changes: new Map([[id, cells]]),
            typed: true,
            formulas,
          })
        : appendRows(document, table, [{ id: textCell(id), ...cells }]);
      const row = idsOf(after).find((candidate) => candidate.id === id);
      const isShownAnew = 'unit' in values || 'cadence' in values;
      if (row && isShownAnew) showKpis(after, [row.rowNumber], document.settings.language());
    },

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
