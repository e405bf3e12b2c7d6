import type { Definitions } from '../../app/define/ports';
import type { SheetsDocument } from '../document';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { requireColumns, type RowCells, rowsOf, type TableRow } from '../sheet/sheets-table';
import { writeByKey } from '../sheet/write-by-key';
import { isUnmoved } from '../sheet/written-blocks';
import { registerRows } from './definition-rows';
import { idReader } from './row-id';
import { plannedWrite, type RegisterTable, writeDefinitions } from './write-definitions';

/** The register with all its formulas, read until two readings agree that nothing has moved. */
function withFormulas(document: SheetsDocument): RegisterTable {
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
  const writeAll: Definitions['writeAll'] = (given) => {
    if (given.length > 0) writeDefinitions(document, withFormulas(document), given);
  };

  return {
    read() {
      const table = findTable(document, 'kpis');
      requireColumns(table, ['id']);
      return registerRows(document, table).rows;
    },

    write: (id, values) => writeAll([{ id, values }]),

    writeAll,

    requireWritable: (given) => plannedWrite(document, withFormulas(document), given),

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
