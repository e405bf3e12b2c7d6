import type { ChangeLog } from '../../app/define/ports';
import { choiceLabel, choiceTyped } from '../../contract/fields/choices';
import { KPI_FIELDS } from '../../contract/fields/kpi-fields';
import type { Language } from '../../contract/language/language';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { textCell } from '../sheet/cell-values';
import { findTable } from '../sheet/find-tables';
import { requireColumns, rowsOf } from '../sheet/sheets-table';
import { midnights } from '../sheet/zone-instants';

const fieldNamed = (key: string) => KPI_FIELDS.find((field) => field.key === key);

/** A field by its heading, and a choice by its word, as people read them in the register. */
function fieldSaid(key: string, language: Language): string {
  return fieldNamed(key)?.heading[language] ?? key;
}

function valueSaid(key: string, value: string, language: Language): string {
  return choiceLabel(fieldNamed(key)?.choices ?? {}, value, language);
}

/** The key and the token again, whichever language they were written in, or both as they stand. */
function fieldRead(said: string, value: string): { field: string; after: string } {
  const field =
    fieldNamed(said) ??
    KPI_FIELDS.find(({ heading }) => heading.ko === said || heading.en === said);
  if (!field) return { field: said, after: value };
  return { field: field.key, after: choiceTyped(field.choices ?? {}, value) ?? value };
}

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
          by: String(row.cell('by')),
          kpi: String(row.cell('kpi')).trim(),
          ...fieldRead(String(row.cell('field')), String(row.cell('after'))),
          before: fieldRead(String(row.cell('field')), String(row.cell('before'))).after,
          reason: String(row.cell('reason')),
        };
      });
    },

    append(changes) {
      if (!changes.length) return;
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'before', 'after', 'reason']);
      const midnight = midnights(document.zone());
      const language = document.settings.language();
      const rows = changes.map((change) => ({
        at: change.at,
        by: textCell(change.by),
        kpi: textCell(change.kpi),
        field: textCell(fieldSaid(change.field, language)),
        before: textCell(valueSaid(change.field, change.before, language)),
        after: textCell(valueSaid(change.field, change.after, language)),
        reason: textCell(change.reason),
        effective_from: change.effectiveFrom === undefined ? '' : midnight(change.effectiveFrom),
      }));
      appendRows(document, table, rows);
    },
  };
}
