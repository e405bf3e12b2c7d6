import type { ChangeLog } from '../../app/define/ports';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { textCell } from '../sheet/cell-values';
import { findTable } from '../sheet/find-tables';
import { requireColumns, rowsOf } from '../sheet/sheets-table';
import { midnights } from '../sheet/zone-instants';

/** The `changes` table in its sheet. */
export function sheetsChangeLog(document: SheetsDocument): ChangeLog {
  return {
    read() {
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'after']);
      return rowsOf(table).map((row) => {
        const at = row.cell('at');
        return {
          at: at instanceof Date ? at : new Date(0),
          kpi: String(row.cell('kpi')).trim(),
          field: String(row.cell('field')),
          after: String(row.cell('after')),
        };
      });
    },

    append(changes) {
      if (!changes.length) return;
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'before', 'after', 'reason']);
      const midnight = midnights(document.zone());
      const rows = changes.map((change) => ({
        at: change.at,
        by: textCell(change.by),
        kpi: textCell(change.kpi),
        field: change.field,
        before: textCell(change.before),
        after: textCell(change.after),
        reason: textCell(change.reason),
        effective_from: change.effectiveFrom === undefined ? '' : midnight(change.effectiveFrom),
      }));
      appendRows(document, table, rows);
    },
  };
}
