import type { ChangeLog, DefinitionChange, LoggedDefinitionChange } from '../../app/define/ports';
import { choiceTyped } from '../../contract/fields/choices';
import type { Field } from '../../contract/fields/field';
import { KPI_FIELDS } from '../../contract/fields/kpi-fields';
import { fieldSaid, figuresTyped } from '../../text/field-value';
import { type Figures, figuresOf } from '../../text/figures';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { textCell } from '../sheet/cell-values';
import { findTable, type FoundTable } from '../sheet/find-tables';
import { cellReader, type CellReader } from '../sheet/read-cell';
import { requireColumns, rowsOf, type TableRow } from '../sheet/sheets-table';
import { midnights } from '../sheet/zone-instants';

/** What was changed: in the words of the sheet, or by the field's key and as it was typed. */
interface Entry {
  field: string;
  before: string;
  after: string;
}

interface SaidChange {
  change: DefinitionChange;
  entry: Entry;
}

const fieldNamed = (key: string) => KPI_FIELDS.find((field) => field.key === key);

type Units = LoggedDefinitionChange['unit'];

/** The unit of the figures of a change: until it was itself changed, that of today. */
function unitsAt(
  { at, kpi }: Pick<DefinitionChange, 'at' | 'kpi'>,
  unitChanges: readonly DatedUnit[],
  today: string,
): Units {
  const next = unitChanges
    .filter((change) => change.kpi === kpi && change.at >= at)
    .sort((one, other) => one.at.getTime() - other.at.getTime())[0];
  if (!next) return { before: today, after: today };
  const isNow = next.at.getTime() === at.getTime();
  return { before: next.before, after: isNow ? next.after : next.before };
}

type DatedUnit = Units & Pick<DefinitionChange, 'at' | 'kpi'>;

/** A field by its heading, and its values as people read them in the register. */
function changeSaid(
  { field: key, before, after }: DefinitionChange,
  unit: Units,
  figures: Figures,
): Entry {
  const field = fieldNamed(key);
  if (!field) return { field: key, before, after };
  return {
    field: field.heading[figures.language],
    before: fieldSaid(field, before, unit.before, figures),
    after: fieldSaid(field, after, unit.after, figures),
  };
}

/** The key and the values again as they were typed, whichever language they were written in. */
function changeRead(entry: Entry, unit: Units, figures: readonly Figures[]): Entry {
  const field = fieldOf(entry);
  if (!field) return entry;
  const typed = (value: string, unitThen: string) => {
    if (field.choices) return choiceTyped(field.choices, value) ?? value;
    return figures.reduce((text, each) => figuresTyped(field, text, unitThen, each), value);
  };
  return {
    field: field.key,
    before: typed(entry.before, unit.before),
    after: typed(entry.after, unit.after),
  };
}

function fieldOf({ field: said }: Entry): Field | undefined {
  return (
    fieldNamed(said) ?? KPI_FIELDS.find(({ heading }) => heading.ko === said || heading.en === said)
  );
}

/**
 * Without those that are the last of their KPI, field and period already: a run that died after it logged
 * them logs them once more.
 */
function notLoggedLast(
  table: FoundTable,
  changes: readonly SaidChange[],
  cells: CellReader,
): readonly SaidChange[] {
  const last = new Map<string, Entry>();
  for (const row of rowsOf(table)) {
    const entry = entryIn(row, cells);
    const from = cells.day(row.cell('effective_from'));
    last.set(`${cells.text(row.cell('kpi'))} ${entry.field} ${from ?? ''}`, entry);
  }
  return changes.filter(({ change: { kpi, effectiveFrom }, entry }) => {
    const logged = last.get(`${kpi} ${entry.field} ${effectiveFrom ?? ''}`);
    return !logged || logged.before !== entry.before || logged.after !== entry.after;
  });
}

function entryIn(row: TableRow, cells: CellReader): Entry {
  const text = (key: string) => cells.text(row.cell(key));
  return { field: text('field'), before: text('before'), after: text('after') };
}

/** The `changes` table in its sheet. */
export function sheetsChangeLog(document: SheetsDocument): ChangeLog {
  return {
    read() {
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'after']);
      const cells = cellReader(document.zone());
      const figures = [figuresOf('ko'), figuresOf('en')];
      const rows = rowsOf(table).map((row) => {
        const text = (key: string) => cells.text(row.cell(key));
        const at = cells.instant(row.cell('at')) ?? new Date(0);
        const said = { at, by: text('by'), kpi: text('kpi'), reason: text('reason') };
        return { ...said, entry: entryIn(row, cells) };
      });
      const unitChanges = rows
        .filter(({ entry }) => fieldOf(entry)?.key === 'unit')
        .map(({ at, kpi, entry }) => ({ at, kpi, before: entry.before, after: entry.after }));
      return rows.map(({ entry, ...said }) => {
        const unit = unitsAt(said, unitChanges, document.kpis.get(said.kpi)?.unit ?? '');
        return { ...said, ...changeRead(entry, unit, figures), unit };
      });
    },

    append(all, { once = false } = {}) {
      if (!all.length) return;
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'before', 'after', 'reason']);
      const midnight = midnights(document.zone());
      const language = document.settings.language();
      const figures = figuresOf(language);
      const unitChanges = all.filter(({ field }) => field === 'unit');
      const said = all.map((change) => {
        const today = document.kpis.get(change.kpi)?.unit ?? '';
        const unit = unitsAt(change, unitChanges, today);
        return { change, entry: changeSaid(change, unit, figures) };
      });
      const owed = once ? notLoggedLast(table, said, cellReader(document.zone())) : said;
      if (!owed.length) return;
      const rows = owed.map(({ change, entry }) => ({
        at: change.at,
        by: textCell(change.by),
        kpi: textCell(change.kpi),
        field: textCell(entry.field),
        before: textCell(entry.before),
        after: textCell(entry.after),
        reason: textCell(change.reason),
        effective_from: change.effectiveFrom === undefined ? '' : midnight(change.effectiveFrom),
      }));
      appendRows(document, table, rows);
    },
  };
}
