import type { ChangeLog, DefinitionChange } from '../../app/define/ports';
import { choiceLabel, choiceTyped } from '../../contract/fields/choices';
import { KPI_FIELDS } from '../../contract/fields/kpi-fields';
import type { Language } from '../../contract/language/language';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { textCell } from '../sheet/cell-values';
import { findTable, type FoundTable } from '../sheet/find-tables';
import { cellReader, type CellReader } from '../sheet/read-cell';
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

/**
 * Without those that are the last of their KPI, field and period already: a run that died after it logged
 * them logs them once more.
 */
function notLoggedLast(
  table: FoundTable,
  changes: readonly DefinitionChange[],
  cells: CellReader,
): readonly DefinitionChange[] {
  const last = new Map<string, { before: string; after: string }>();
  for (const row of rowsOf(table)) {
    const text = (key: string) => cells.text(row.cell(key));
    const { field, after } = fieldRead(text('field'), text('after'));
    const from = cells.day(row.cell('effective_from'));
    const before = fieldRead(text('field'), text('before')).after;
    last.set(`${text('kpi')} ${field} ${from ?? ''}`, { before, after });
  }
  return changes.filter(({ kpi, field, before, after, effectiveFrom }) => {
    const logged = last.get(`${kpi} ${field} ${effectiveFrom ?? ''}`);
    return !logged || logged.before !== before || logged.after !== after;
  });
}

/** The `changes` table in its sheet. */
export function sheetsChangeLog(document: SheetsDocument): ChangeLog {
  return {
    read() {
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'after']);
      const cells = cellReader(document.zone());
      return rowsOf(table).map((row) => {
        const text = (key: string) => cells.text(row.cell(key));
        return {
          at: cells.instant(row.cell('at')) ?? new Date(0),
          by: text('by'),
          kpi: text('kpi'),
          ...fieldRead(text('field'), text('after')),
          before: fieldRead(text('field'), text('before')).after,
          reason: text('reason'),
        };
      });
    },

    append(all, { once = false } = {}) {
      if (!all.length) return;
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'before', 'after', 'reason']);
      const midnight = midnights(document.zone());
      const language = document.settings.language();
      const changes = once ? notLoggedLast(table, all, cellReader(document.zone())) : all;
      if (!changes.length) return;
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
