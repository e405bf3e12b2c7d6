import type { Measurement, MeasurementLog } from '../../app/evaluate/ports';
import { choiceLabel } from '../../contract/fields/choices';
import { MEASUREMENT_SOURCES } from '../../contract/tables/table-designs';
import type { Day } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { SheetsDocument } from '../document';
import { appendRows } from '../sheet/append-rows';
import { type CellWriting, choiceIn, textCell } from '../sheet/cells/cell-values';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { cellReader } from '../sheet/cells/read-cell';
import { requireColumns, type RowCells, rowsOf, type TableRow } from '../sheet/sheets-table';
import { keyIn, type UnwritableRows } from '../sheet/cells/unwritable-rows';
import { writeByKey } from '../sheet/write-by-key';
import { midnights } from '../sheet/cells/zone-instants';
import { showNewRows } from './show-kpis';
import { unwrittenProblems } from './unwritten-problems';

function measurementOf(
  row: TableRow,
  { columns }: FoundTable,
  zone: ZoneReader,
): Measurement | undefined {
  const cells = cellReader(zone);
  const kpi = cells.text(row.cell('kpi'));
  const period = cells.day(row.cell('period'));
  const value = cells.number(row.cell('value'));
  if (kpi === '' || period === undefined || value === undefined) return undefined;
  const recordedAt = cells.instant(row.cell('recorded_at'));
  const source = choiceIn(MEASUREMENT_SOURCES, row.cell('source'));
  // Waymark fills both; without the column itself nothing can be told of who wrote the row.
  const byHand = (columns.has('source') && !source) || (columns.has('recorded_at') && !recordedAt);
  return {
    kpi,
    period,
    value,
    target: cells.number(row.cell('target')),
    recordedAt: recordedAt ?? new Date(0),
    recordedBy: cells.text(row.cell('recorded_by')),
    source: source ?? (byHand ? 'check-in' : 'formula'),
    note: cells.text(row.cell('note')),
    rowNumber: row.rowNumber,
    ...(byHand ? { byHand } : {}),
  };
}

function cellsOf(measurement: Measurement, { midnight, language }: CellWriting): RowCells {
  return {
    kpi: textCell(measurement.kpi),
    period: midnight(measurement.period),
    value: measurement.value,
    target: measurement.target ?? '',
    recorded_at: measurement.recordedAt,
    recorded_by: textCell(measurement.recordedBy),
    source: choiceLabel(MEASUREMENT_SOURCES, measurement.source, language),
    note: textCell(measurement.note),
  };
}

function keyOf({ kpi, period }: { kpi: string; period: Day }): string {
  return `${period} ${kpi}`;
}

/** A run has nothing to note: what a person noted at the value stays. */
function sameFigures(left: Measurement, right: Measurement): boolean {
  return (
    left.value === right.value &&
    left.target === right.target &&
    left.source === right.source &&
    (right.note === '' || left.note === right.note)
  );
}

/** The `measurements` table in its sheet. */
export function sheetsMeasurementLog(document: SheetsDocument): MeasurementLog {
  function rows(): { table: FoundTable; rows: TableRow[] } {
    const table = findTable(document, 'measurements');
    requireColumns(table, ['kpi', 'period', 'value']);
    return { table, rows: rowsOf(table) };
  }

  function nameOf(kpi: string): RowCells {
    return { kpi_name: textCell(document.kpis.get(kpi)?.name ?? '') };
  }

  return {
    read() {
      const zone = document.zone();
      const found = rows();
      return found.rows.flatMap((row) => measurementOf(row, found.table, zone) ?? []);
    },

    record(measurements) {
      if (!measurements.length) return [];
      const zone = document.zone();
      const language = document.settings.language();
      const writing = { midnight: midnights(zone), language };
      const found = rows();
      const keyOfRow = (row: TableRow) => {
        const measurement = measurementOf(row, found.table, zone);
        return measurement ? keyOf(measurement) : '';
      };
      const known = new Map<string, Measurement>();
      for (const row of found.rows) {
        const measurement = measurementOf(row, found.table, zone);
        if (measurement) known.set(keyOf(measurement), measurement);
      }
      const changes = new Map<string, RowCells>();
      const additions = new Map<string, RowCells>();
      for (const measurement of measurements) {
        const key = keyOf(measurement);
        const present = known.get(key);
        const note = measurement.note || (present?.note ?? '');
        const cells = cellsOf({ ...measurement, note }, writing);
        if (!present) additions.set(key, { ...cells, ...nameOf(measurement.kpi) });
        // An unchanged figure is left as it is, so that looking twice changes nothing.
        else if (!sameFigures(present, measurement)) changes.set(key, cells);
      }
      const unwritable: UnwritableRows = new Map();
      const columns = 'value target recorded_at recorded_by source note'.split(' ');
      const table = writeByKey(document, {
        table: found.table,
        keyOf: keyOfRow,
        keyColumns: ['kpi', 'period'],
        columns,
        changes,
        unwritable,
      });
      const after = appendRows(document, table, [...additions.values()], {
        keyOf: ({ kpi, period }) => `${keyIn(kpi)} ${keyIn(period)}`,
        unwritable,
      });
      showNewRows(document, after, additions.size);
      return unwrittenProblems('measurements', unwritable).map(({ problem }) => problem);
    },
  };
}
