import type { Measurement, MeasurementLog } from '../app/ports';
import { parseDay } from '../contract/parse-day';
import type { Day } from '../domain/calendar/day';
import type { CellValue } from '../domain/measure/reference';
import type { ZoneReader } from '../domain/calendar/zone';
import { textCell } from './cell-values';
import { midnights } from './zone-instants';
import type { SheetsDocument } from './document';
import { findTable, type FoundTable } from './find-tables';
import {
  appendRows,
  lastRowOf,
  requireColumns,
  rowsOf,
  writeRows,
  type RowCells,
  type TableRow,
} from './sheets-table';

export function dayInCell(cell: CellValue, zone: ZoneReader): Day | undefined {
  if (cell instanceof Date) return zone.dayOf(cell);
  return typeof cell === 'string' ? parseDay(cell) : undefined;
}

function measurementOf(row: TableRow, zone: ZoneReader): Measurement | undefined {
  const kpi = String(row.cell('kpi')).trim();
  const period = dayInCell(row.cell('period'), zone);
  const value = row.cell('value');
  if (kpi === '' || period === undefined || typeof value !== 'number') return undefined;
  const target = row.cell('target');
  const recordedAt = row.cell('recorded_at');
  const source = row.cell('source');
  return {
    kpi,
    period,
    value,
    target: typeof target === 'number' ? target : undefined,
    recordedAt: recordedAt instanceof Date ? recordedAt : new Date(0),
    recordedBy: String(row.cell('recorded_by')),
    source: source === 'check-in' || source === 'import' ? source : 'formula',
    note: String(row.cell('note')),
  };
}

function cellsOf(measurement: Measurement, midnight: (day: Day) => Date): RowCells {
  return {
    kpi: textCell(measurement.kpi),
    period: midnight(measurement.period),
    value: measurement.value,
    target: measurement.target ?? '',
    recorded_at: measurement.recordedAt,
    recorded_by: textCell(measurement.recordedBy),
    source: measurement.source,
    note: textCell(measurement.note),
  };
}

function keyOf({ kpi, period }: { kpi: string; period: Day }): string {
  return `${period} ${kpi}`;
}

function sameFigures(left: Measurement, right: Measurement): boolean {
  return (
    left.value === right.value &&
    left.target === right.target &&
    left.source === right.source &&
    left.note === right.note
  );
}

/** The `measurements` table in its sheet. */
export function sheetsMeasurementLog(document: SheetsDocument): MeasurementLog {
  function rows(): { table: FoundTable; rows: TableRow[] } {
    const table = findTable(document, 'measurements');
    requireColumns(table, ['kpi', 'period', 'value']);
    return { table, rows: rowsOf(table) };
  }

  return {
    read() {
      const zone = document.zone();
      return rows().rows.flatMap((row) => measurementOf(row, zone) ?? []);
    },

    record(measurements) {
      if (!measurements.length) return;
      const zone = document.zone();
      const midnight = midnights(zone);
      const found = rows();
      const known = new Map<string, { rowNumber: number; measurement: Measurement }>();
      for (const row of found.rows) {
        const measurement = measurementOf(row, zone);
        const key = measurement && keyOf(measurement);
        if (!measurement || !key || known.has(key)) continue;
        known.set(key, { rowNumber: row.rowNumber, measurement });
      }
      const updates = new Map<number, RowCells>();
      const additions = new Map<string, RowCells>();
      for (const measurement of measurements) {
        const present = known.get(keyOf(measurement));
        const cells = cellsOf(measurement, midnight);
        if (!present) additions.set(keyOf(measurement), cells);
        // An unchanged figure is left as it is, so that looking twice changes nothing.
        else if (!sameFigures(present.measurement, measurement)) {
          updates.set(present.rowNumber, cells);
        }
      }
      const changed = [...updates].map(([rowNumber, cells]) => ({ rowNumber, cells }));
      writeRows(found.table, changed, Object.keys(cellsOf(measurements[0], midnight)));
      appendRows(found.table, [...additions.values()], lastRowOf(found.rows));
    },
  };
}
