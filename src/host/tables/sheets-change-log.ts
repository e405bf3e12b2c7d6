import type { ChangeLog, LoggedValue } from '../../app/define/ports';
import type { DefinitionChange, LoggedAlready } from '../../app/ports';
import { type Choices, choicesTyped, choiceTyped } from '../../contract/fields/choices';
import type { Field } from '../../contract/fields/field';
import { KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import { HISTORY_TEXT } from '../../text/define/history';
import { fieldSaid, figuresTyped } from '../../text/field-value';
import { type Figures, figuresOf } from '../../text/figures';
import type { SheetsDocument } from '../document';
import { appendRows, rangesOfNewRows } from '../sheet/append-rows';
import { textCell } from '../sheet/cells/cell-values';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { refuseLocked } from '../sheet/locks';
import { cellReader, type CellReader } from '../sheet/cells/read-cell';
import { requireColumns, rowsOf, type TableRow } from '../sheet/sheets-table';
import { midnights } from '../sheet/cells/zone-instants';

/** What was changed: in the words of the sheet, or by the field's key and as it was typed. */
interface Entry {
  field: string;
  before: string;
  after: string;
}

/** The unit that the KPI's figures were in before and after a change. */
interface Units {
  before: string;
  after: string;
}

interface UnitChange extends Units, Pick<DefinitionChange, 'at' | 'kpi'> {}

interface ChangeInUnits {
  change: DefinitionChange;
  unit: Units;
}

interface LoggedRow extends Pick<DefinitionChange, 'at' | 'kpi' | 'effectiveFrom'> {
  row: TableRow;
  entry: Entry;
}

/** A date cell may keep less of an instant than was written. */
const SAME_MOMENT_MS = 1000;

const fieldNamed = (key: string) => KPI_FIELDS.find((field) => field.key === key);

/** The unit of the figures of a change: until it was itself changed, that of today. */
function unitsAt(
  { at, kpi }: Pick<DefinitionChange, 'at' | 'kpi'>,
  unitChanges: readonly UnitChange[],
  today: string,
): Units {
  const next = unitChanges
    .filter((change) => change.kpi === kpi && change.at >= at)
    .sort((one, other) => one.at.getTime() - other.at.getTime())[0];
  if (!next) return { before: today, after: today };
  const isNow = next.at.getTime() === at.getTime();
  return { before: next.before, after: isNow ? next.after : next.before };
}

/** Where the log does not have the earlier unit, figures are as they were typed. */
function unitChange({ at, kpi, before, after }: UnitChange): UnitChange {
  const isUnknown = Object.values(HISTORY_TEXT.before_unknown).includes(before);
  return { at, kpi, before: isUnknown ? '' : before, after };
}

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

/** A value again as it was typed, whichever language it was written in. */
function valueRead(
  field: Field | undefined,
  written: string,
  unit: string,
  figures: readonly Figures[],
): LoggedValue {
  const typed = field?.choices
    ? wordsTyped(field, field.choices, written)
    : field && figures.map((each) => figuresTyped(field, written, unit, each)).find(isText);
  return typed === undefined ? { text: written } : { text: typed, unit };
}

function wordsTyped({ kind }: Field, choices: Choices, written: string): string | undefined {
  return kind === 'choices'
    ? choicesTyped(choices, written)?.join(', ')
    : choiceTyped(choices, written);
}

function isText(text: string | undefined): boolean {
  return text !== undefined;
}

function fieldOf({ field: said }: Entry): Field | undefined {
  return (
    fieldNamed(said) ?? KPI_FIELDS.find(({ heading }) => heading.ko === said || heading.en === said)
  );
}

/** The key of the field; the words themselves where they name none. */
function keyOf(entry: Entry): string {
  return fieldOf(entry)?.key ?? entry.field;
}

/** In the words of either language, or bare as an earlier version wrote it. */
function tells(entry: Entry, { change, unit }: ChangeInUnits, figures: readonly Figures[]) {
  const sayings = [change, ...figures.map((each) => changeSaid(change, unit, each))];
  return sayings.some(({ before, after }) => before === entry.before && after === entry.after);
}

function isLogged(
  logged: readonly LoggedRow[],
  owed: ChangeInUnits,
  where: LoggedAlready,
  figures: readonly Figures[],
): boolean {
  const { kpi, field, at, effectiveFrom } = owed.change;
  const ofField = logged.filter((row) => row.kpi === kpi && keyOf(row.entry) === field);
  const there =
    where === 'at_its_moment'
      ? ofField.filter((row) => Math.abs(row.at.getTime() - at.getTime()) < SAME_MOMENT_MS)
      : ofField.filter((row) => row.effectiveFrom === effectiveFrom).slice(-1);
  return there.some(({ entry }) => tells(entry, owed, figures));
}

function loggedRows(table: FoundTable, cells: CellReader): LoggedRow[] {
  return rowsOf(table).map((row) => {
    const text = (key: string) => cells.text(row.cell(key));
    return {
      row,
      at: cells.instant(row.cell('at')) ?? new Date(0),
      kpi: text('kpi'),
      effectiveFrom: cells.day(row.cell('effective_from')),
      entry: { field: text('field'), before: text('before'), after: text('after') },
    };
  });
}

/** The `changes` table in its sheet. */
export function sheetsChangeLog(document: SheetsDocument): ChangeLog {
  const unitToday = (kpi: string) => document.kpis.get(kpi)?.unit ?? '';
  const inEitherLanguage = () => [figuresOf('ko'), figuresOf('en')];

  return {
    read() {
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'after']);
      const cells = cellReader(document.zone());
      const figures = inEitherLanguage();
      const rows = loggedRows(table, cells);
      const unitChanges = rows
        .filter(({ entry }) => keyOf(entry) === 'unit')
        .map(({ at, kpi, entry }) => unitChange({ at, kpi, ...entry }));
      // People sort the sheet as they like; equal moments keep its order.
      const inOrder = [...rows].sort((a, b) => a.at.getTime() - b.at.getTime());
      return inOrder.map(({ row, at, kpi, entry, effectiveFrom }) => {
        const field = fieldOf(entry);
        const unit = unitsAt({ at, kpi }, unitChanges, unitToday(kpi));
        return {
          at,
          kpi,
          by: cells.text(row.cell('by')),
          reason: cells.text(row.cell('reason')),
          field: keyOf(entry),
          before: valueRead(field, entry.before, unit.before, figures),
          after: valueRead(field, entry.after, unit.after, figures),
          effectiveFrom,
        };
      });
    },

    requireRoom(count) {
      if (count === 0) return;
      const table = findTable(document, 'changes');
      const blank = Object.fromEntries(table.design.fields.map(({ key }) => [key, '']));
      refuseLocked(
        rangesOfNewRows(
          table,
          Array.from({ length: count }, () => blank),
        ),
      );
    },

    append(all, { unless } = {}) {
      if (!all.length) return;
      const table = findTable(document, 'changes');
      requireColumns(table, ['at', 'kpi', 'field', 'before', 'after', 'reason']);
      const zone = document.zone();
      const midnight = midnights(zone);
      const unitChanges = all.filter(({ field }) => field === 'unit').map(unitChange);
      const changes = all.map((change) => ({
        change,
        unit: unitsAt(change, unitChanges, unitToday(change.kpi)),
      }));
      const logged = unless ? loggedRows(table, cellReader(zone)) : [];
      const either = inEitherLanguage();
      const owed = changes.filter((one) => !unless || !isLogged(logged, one, unless, either));
      if (!owed.length) return;
      const figures = figuresOf(document.settings.language());
      const rows = owed.map(({ change, unit }) => {
        const entry = changeSaid(change, unit, figures);
        return {
          at: change.at,
          by: textCell(change.by),
          kpi: textCell(change.kpi),
          field: textCell(entry.field),
          before: textCell(entry.before),
          after: textCell(entry.after),
          reason: textCell(change.reason),
          effective_from: change.effectiveFrom === undefined ? '' : midnight(change.effectiveFrom),
        };
      });
      appendRows(document, table, rows);
    },
  };
}
