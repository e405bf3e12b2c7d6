import type { AlertLog } from '../../app/alerts/ports';
import { Refusal } from '../../app/refusal';
import { rowList } from '../../app/row-list';
import { choiceLabel } from '../../contract/fields/choices';
import { STATUSES } from '../../contract/fields/records/kpi-fields';
import type { Language } from '../../contract/language/language';
import { ALERT_STATES, CLOSED_BECAUSE } from '../../contract/tables/table-designs';
import type { StoredAlert } from '../../domain/alerts/alert';
import { isLive } from '../../domain/alerts/moves';
import type { Day } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { Reason } from '../../domain/kpi/standing/standing';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { choiceIn, textCell } from '../sheet/cells/cell-values';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { requireColumns, type RowCells, rowsOf, type TableRow } from '../sheet/sheets-table';
import { keyIn, type UnwritableRows } from '../sheet/cells/unwritable-rows';
import { writeByKey } from '../sheet/write-by-key';
import { midnights } from '../sheet/cells/zone-instants';
import { repeatedIds } from './definition-rows';
import { alertOfRow } from './alert-of-row';
import { answerLinks, type OpenedTable, writeAnswer, writeStatesOfAnswers } from './alert-answers';
import { deliveriesText, owedText } from './deliveries-text';
import { idReader } from './row-id';
import { showNewRows } from './show-kpis';
import { unwrittenProblems } from './unwritten-problems';

/** The sentence of a reason in the spreadsheet's language, as people read it in the table. */
export type ReasonText = (reason: Reason) => string;

function cellsOf(
  alert: StoredAlert,
  zone: ZoneReader,
  midnight: (day: Day) => Date,
  reasonText: ReasonText,
  language: Language,
): RowCells {
  const { reason } = alert;
  const sentence = reason.code === 'as_written' ? String(reason.values.text) : reasonText(reason);
  const owed = alert.deliveries.filter(({ state }) => state !== 'sent').map(({ kind }) => kind);
  return {
    id: textCell(alert.id),
    kpi: textCell(alert.kpi),
    period: midnight(alert.period),
    state: choiceLabel(ALERT_STATES, alert.state, language),
    status: choiceLabel(STATUSES, alert.status, language),
    value: alert.value ?? '',
    target: alert.target ?? '',
    attainment: alert.attainment ?? '',
    reason: textCell(sentence),
    bad_count: alert.badCount,
    opened_at: alert.openedAt,
    evaluated_at: alert.evaluatedAt,
    plan_due: alert.planDue === undefined ? '' : midnight(alert.planDue),
    owed: owedText(owed, language),
    deliveries: textCell(deliveriesText(alert.deliveries, zone, language)),
    mailed_at: alert.mailedAt ?? '',
    closed_at: alert.closedAt ?? '',
    closed_because: choiceLabel(CLOSED_BECAUSE, alert.closedBecause ?? '', language),
  };
}

/** The tick of a life that has ended says nothing of the next one in the same row. */
function beginsAnew(row: TableRow, alert: StoredAlert): boolean {
  const before = choiceIn(ALERT_STATES, row.cell('state'));
  return (before === 'recovered' || before === 'closed') && isLive(alert) && !alert.acknowledged;
}

/** Ids that stand in more than one row, with those rows. */
function repeatedOf(
  rows: readonly TableRow[],
  idOf: (row: TableRow) => string,
): ReadonlyMap<string, readonly number[]> {
  return repeatedIds(rows.map((row) => ({ id: idOf(row), rowNumber: row.rowNumber })));
}

/** Columns that tell a row apart, or that people write: they are written with a new row only. */
const APPENDED_ONLY = ['id', 'kpi', 'kpi_name', 'period', 'acknowledged', 'plan'];

/** The `alerts` table in its sheet. */
export function sheetsAlertLog(document: SheetsDocument, reasonText: ReasonText): AlertLog {
  let last: FoundTable | undefined;
  let linked: { table: FoundTable; links: (id: string) => string } | undefined;

  function open(): OpenedTable {
    const table = (last = findTable(document, 'alerts'));
    requireColumns(
      table,
      'id kpi period state status bad_count opened_at acknowledged deliveries'.split(' '),
    );
    return { table, rows: rowsOf(table) };
  }

  return {
    read() {
      const zone = document.zone();
      const { rows } = open();
      const read = rows.flatMap((row) => alertOfRow(row, zone) ?? []);
      const stored = read.flatMap((each) => ('alert' in each ? [each.alert] : []));
      const repeated = repeatedOf(rows, idReader(zone));
      return {
        alerts: stored.filter(({ id }) => !repeated.has(id)),
        repeated: [...repeated].map(([id, rowNumbers]) => ({
          id,
          rowNumbers,
          rows: stored.filter((alert) => alert.id === id),
        })),
        contradictory: read.flatMap((each) => ('wrong' in each ? [each.wrong] : [])),
      };
    },

    write(alerts) {
      if (!alerts.length) return [];
      const { table, rows } = open();
      const zone = document.zone();
      const midnight = midnights(zone);
      const language = document.settings.language();
      const idOf = idReader(zone);
      const present = new Map(rows.map((row) => [idOf(row), row]));
      const repeated = repeatedOf(rows, idOf);
      const changes = new Map<string, RowCells>();
      const unticked = new Map<string, RowCells>();
      const additions: RowCells[] = [];
      let owing = false;
      for (const alert of alerts) {
        const twice = repeated.get(alert.id);
        // Copied in this very minute: better no mail now than one of which no row knows.
        if (twice) {
          const values = { id: alert.id, rows: rowList(twice) };
          throw new Refusal({ code: 'alert_twice', values });
        }
        const cells = cellsOf(alert, zone, midnight, reasonText, language);
        const row = present.get(alert.id);
        const written = deliveriesText(alert.deliveries, zone, language);
        owing = owing || written !== (row?.cell('deliveries') ?? '');
        if (row) {
          changes.set(alert.id, cells);
          if (beginsAnew(row, alert)) unticked.set(alert.id, { acknowledged: false });
        } else {
          const { acknowledged, plan } = alert;
          const kpi_name = textCell(document.kpis.get(alert.kpi)?.name ?? '');
          additions.push({ ...cells, kpi_name, acknowledged, plan: textCell(plan) });
        }
      }
      // What people tick and type is left alone, so that none of it is lost whenever they do it; only
      // the tick of an alert that begins anew is taken away, which is seldom.
      const columns = table.design.fields
        .map(({ key }) => key)
        .filter((key) => !APPENDED_ONLY.includes(key));
      const keys = { keyOf: idOf, keyColumns: ['id'] };
      const unwritable: UnwritableRows = new Map();
      const written = writeByKey(document, { ...keys, table, columns, changes, unwritable });
      const ticks = { columns: ['acknowledged'], changes: unticked, typed: true };
      const ticked = writeByKey(document, { ...keys, ...ticks, table: written });
      const after = appendRows(document, ticked, additions, {
        keyOf: ({ id }) => keyIn(id),
        unwritable,
      });
      last = after;
      showNewRows(document, after, additions.length);
      // What is owed or sent must be on the sheet before anything else happens; the rest may follow.
      if (owing) SpreadsheetApp.flush();
      return unwrittenProblems('alerts', unwritable).map(({ key, problem }) => ({
        id: key,
        problem,
      }));
    },

    answer: (id, answer) => writeAnswer(document, open(), id, answer),

    linkOf: (id) => {
      if (!last) return undefined;
      if (linked?.table !== last) linked = { table: last, links: answerLinks(document, last) };
      return linked.links(id);
    },

    takeAnswers: (edited) => writeStatesOfAnswers(document, open(), edited),
  };
}
