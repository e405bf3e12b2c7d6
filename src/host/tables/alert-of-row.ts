import { STATUSES } from '../../contract/fields/records/kpi-fields';
import { ALERT_STATES, CLOSED_BECAUSE } from '../../contract/tables/table-designs';
import type { StoredAlert } from '../../domain/alerts/alert';
import { alertId, kpiOfAlert } from '../../domain/alerts/moves';
import { type Day, parseIsoDay } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { CellValue } from '../../domain/measure/reference';
import { choiceIn } from '../sheet/cells/cell-values';
import { cellReader } from '../sheet/cells/read-cell';
import type { TableRow } from '../sheet/sheets-table';
import { deliveriesIn } from './deliveries-text';

/** A KPI and a period that an alert may be about. */
export type Place = Pick<StoredAlert, 'kpi' | 'period'>;

/**
 * A row of which some cell says something else than the others, or nothing that can be read: nobody can
 * tell which alert it is, so for all that it may be nothing begins and nobody is mailed.
 */
export interface ContradictoryRow {
  rowNumber: number;
  field: string;
  /** What the cell shows. */
  found: string;
  places: readonly Place[];
}

export type AlertOfRow = { alert: StoredAlert } | { wrong: ContradictoryRow } | undefined;

const LONGEST_FOUND = 60;

/** Nothing for a row that is somebody's own: it holds neither an id nor a KPI. */
export function alertOfRow(row: TableRow, zone: ZoneReader): AlertOfRow {
  const cells = cellReader(zone);
  const text = (key: string) => cells.text(row.cell(key));
  const number = (key: string) => cells.number(row.cell(key));
  const instant = (key: string) => cells.instant(row.cell(key));
  const id = text('id');
  const kpi = text('kpi');
  if (id === '' && kpi === '') return undefined;
  const period = cells.day(row.cell('period'));
  const places = [placeOfId(id), placeOf(kpi, period)].flatMap((place) => place ?? []);
  const wrong = (field: string): AlertOfRow => ({
    wrong: {
      rowNumber: row.rowNumber,
      field,
      found: text(field).slice(0, LONGEST_FOUND),
      places,
    },
  });
  const named = placeOfId(id);
  if (!named) return wrong('id');
  if (kpi !== named.kpi) return wrong('kpi');
  if (period === undefined || alertId(kpi, period) !== id) return wrong('period');
  const state = choiceIn(ALERT_STATES, row.cell('state'));
  if (!state) return wrong('state');
  const status = choiceIn(STATUSES, row.cell('status'));
  if (!status) return wrong('status');
  const deliveries = deliveriesIn(linesIn(row.cell('deliveries')), zone);
  const mailedAt = instant('mailed_at');
  if (!deliveries || (mailedAt && deliveries.length === 0)) return wrong('deliveries');
  const openedAt = instant('opened_at') ?? new Date(0);
  return {
    alert: {
      id,
      kpi,
      period,
      state,
      status,
      value: number('value'),
      target: number('target'),
      attainment: number('attainment'),
      // The sentence is what the table keeps; the next evaluation gives its reason anew.
      reason: { code: 'as_written', values: { text: text('reason') } },
      badCount: number('bad_count') ?? 0,
      openedAt,
      evaluatedAt: instant('evaluated_at') ?? openedAt,
      acknowledged: row.cell('acknowledged') === true,
      plan: text('plan'),
      planDue: cells.day(row.cell('plan_due')),
      deliveries,
      mailedAt,
      closedAt: instant('closed_at'),
      closedBecause: choiceIn(CLOSED_BECAUSE, row.cell('closed_because')),
    },
  };
}

/** Anything but text holds no lines. */
function linesIn(cell: CellValue): string {
  return typeof cell === 'string' ? cell : '';
}

function placeOfId(id: string): Place | undefined {
  const kpi = kpiOfAlert(id);
  const day = parseIsoDay(id.slice(kpi.length + 1));
  return kpi === '' || kpi === id || day === undefined ? undefined : { kpi, period: day };
}

function placeOf(kpi: string, period: Day | undefined): Place | undefined {
  return kpi === '' || period === undefined ? undefined : { kpi, period };
}
