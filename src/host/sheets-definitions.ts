import type { Definitions } from '../app/page-ports';
import { Refusal } from '../app/refusal';
import type { CellValue } from '../domain/measure/reference';
import type { FieldValues } from '../contract/field-value';
import { kpiField } from '../contract/kpi-fields';
import { cellOf, textCell } from './cell-values';
import { registerRows, repeatedIds } from './definition-rows';
import type { SheetsDocument } from './document';
import { findTable, type FoundTable } from './find-tables';
import {
  appendRows,
  lastRowOf,
  requireColumns,
  rowsOf,
  writeRows,
  type RowCells,
} from './sheets-table';
import { unitFormat } from './unit-format';
import { midnights } from './zone-instants';

function idsOf(table: FoundTable) {
  return rowsOf(table).map((row) => ({
    id: String(row.cell('id')).trim(),
    rowNumber: row.rowNumber,
  }));
}

/** Figures of the row look as its unit says: 5 % and not 0.05. */
function showUnit(table: FoundTable, rowNumber: number, unit: string): void {
  const format = unitFormat(unit);
  for (const key of [
    'value',
    'expected',
    'landing',
    'actual',
    'target',
    'target_high',
    'stretch',
    'baseline',
    'benchmark',
  ]) {
    const column = table.columns.get(key);
    if (column !== undefined) table.sheet.getRange(rowNumber, column + 1).setNumberFormat(format);
  }
}

/** The register as definitions that are edited, row by row. */
export function sheetsDefinitions(document: SheetsDocument): Definitions {
  function cellsOf(values: FieldValues): RowCells {
    const midnight = midnights(document.zone());
    const cells: Record<string, CellValue> = {};
    for (const [key, value] of Object.entries(values)) {
      cells[key] = cellOf(kpiField(key), value, midnight);
    }
    return cells;
  }

  return {
    read() {
      const table = findTable(document, 'kpis');
      requireColumns(table, ['id']);
      return registerRows(table, document.zone());
    },

    write(id, values) {
      const table = findTable(document, 'kpis');
      requireColumns(table, ['id', ...Object.keys(values)]);
      const rows = idsOf(table);
      const repeated = repeatedIds(rows).get(id);
      if (repeated) {
        const places = { table: 'kpis', id, rows: repeated.join(', ') };
        throw new Refusal({ code: 'id_twice', field: 'id', values: places });
      }
      const present = rows.find((row) => row.id === id);
      const cells = cellsOf(values);
      if (present) {
        writeRows(table, [{ rowNumber: present.rowNumber, cells }], Object.keys(cells));
      } else {
        appendRows(table, [{ id: textCell(id), ...cells }], lastRowOf(rows));
      }
      const rowNumber = present?.rowNumber ?? lastRowOf(rows) + 1;
      if (typeof values.unit === 'string') showUnit(table, rowNumber, values.unit);
    },

    giveIds(next) {
      const table = findTable(document, 'kpis');
      requireColumns(table, ['id']);
      const updates = idsOf(table)
        .filter(({ id }) => id === '')
        .map(({ rowNumber }) => ({ rowNumber, cells: { id: next() } }));
      writeRows(table, updates, ['id']);
      return updates.map(({ cells }) => cells.id);
    },
  };
}
