import type { AnswerToWrite, Answered, EditedCells } from '../../app/alerts/ports';
import { ALERT_STATES } from '../../contract/tables/table-designs';
import { choiceLabel } from '../../contract/fields/choices';
import type { StoredAlert } from '../../domain/alerts/alert';
import { isAnswered } from '../../domain/alerts/moves';
import type { SheetsDocument } from '../document';
import { columnLetter, textCell } from '../sheet/cells/cell-values';
import type { FoundTable } from '../sheet/find/find-tables';
import { type RowCells, rowsOf, type TableRow } from '../sheet/sheets-table';
import { writeByKey } from '../sheet/write-by-key';
import { alertOfRow } from './alert-of-row';
import { idReader } from './row-id';

/** The `alerts` table as it was just read. */
export interface OpenedTable {
  table: FoundTable;
  rows: readonly TableRow[];
}

/** The columns in which people answer an alert. */
const ANSWERS = ['acknowledged', 'plan'];

/** Writes a tick and a plan into the row of the alert, and the state that follows from them. */
export function writeAnswer(
  document: SheetsDocument,
  { table, rows }: OpenedTable,
  id: string,
  { acknowledged, plan, seenPlan }: AnswerToWrite,
): Answered {
  const zone = document.zone();
  const idOf = idReader(zone);
  const [row, ...others] = rows.filter((each) => idOf(each) === id);
  const alert = row && others.length === 0 ? answerableIn(document, row) : undefined;
  if (!alert) return { kind: 'gone' };
  if (alert.plan.trim() !== seenPlan.trim()) return { kind: 'moved', plan: alert.plan };
  const said = { acknowledged, plan: plan.trim() };
  const cells = { acknowledged, plan: textCell(said.plan), state: stateCell(document, said) };
  writeCells(document, table, new Map([[id, cells]]));
  return { kind: 'written' };
}

/**
 * Brings the states of the alerts in line with the ticks and plans that a person has typed into these cells
 * of the table. Cells elsewhere change nothing, and nor does a row that is no single open alert.
 */
export function writeStatesOfAnswers(
  document: SheetsDocument,
  { table, rows }: OpenedTable,
  { top, bottom, left, right }: EditedCells,
): void {
  const isEdited = (column = -1) => column + 1 >= left && column + 1 <= right;
  if (!ANSWERS.some((key) => isEdited(table.columns.get(key)))) return;
  const idOf = idReader(document.zone());
  const changes = new Map<string, RowCells>();
  for (const row of rows) {
    if (row.rowNumber < top || row.rowNumber > bottom) continue;
    const alert = answerableIn(document, row);
    if (!alert || isAnswered(alert) === (alert.state === 'acknowledged')) continue;
    changes.set(idOf(row), { state: stateCell(document, alert) });
  }
  // A copied row stands there twice: its key tells no row, and `writeByKey` leaves both alone.
  writeCells(document, table, changes);
}

/** The address of the cell in which an alert is ticked, else of the sheet. Asks the host for nothing. */
export function answerLinks(
  { spreadsheet, zone }: SheetsDocument,
  table: FoundTable,
): (id: string) => string {
  const address = `${spreadsheet.getUrl()}#gid=${table.sheet.getSheetId()}`;
  const letter = columnLetter((table.columns.get('acknowledged') ?? 0) + 1);
  const idOf = idReader(zone());
  const places = new Map(rowsOf(table).map((row) => [idOf(row), row.rowNumber]));
  return (id) => {
    const row = places.get(id);
    return row === undefined ? address : `${address}&range=${letter}${row}`;
  };
}

/** The alert of a row that can be answered now. */
function answerableIn(document: SheetsDocument, row: TableRow): StoredAlert | undefined {
  const found = alertOfRow(row, document.zone());
  if (!found || !('alert' in found)) return undefined;
  const { state } = found.alert;
  return state === 'open' || state === 'acknowledged' ? found.alert : undefined;
}

function stateCell(
  document: SheetsDocument,
  answer: Pick<StoredAlert, 'acknowledged' | 'plan'>,
): string {
  const state = isAnswered(answer) ? 'acknowledged' : 'open';
  return choiceLabel(ALERT_STATES, state, document.settings.language());
}

function writeCells(
  document: SheetsDocument,
  table: FoundTable,
  changes: ReadonlyMap<string, RowCells>,
): void {
  const [first] = changes.values();
  if (!first) return;
  writeByKey(document, {
    table,
    keyOf: idReader(document.zone()),
    keyColumns: ['id'],
    columns: Object.keys(first),
    changes,
    typed: true,
  });
}
