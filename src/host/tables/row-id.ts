import type { ZoneReader } from '../../domain/calendar/zone';
import { cellReader } from '../sheet/cells/read-cell';
import type { TableRow } from '../sheet/sheets-table';

/** Reads the id of a row as every other cell is read: a date that a sheet made of it is its day. */
export function idReader(zone: ZoneReader): (row: TableRow) => string {
  const cells = cellReader(zone);
  return (row) => cells.text(row.cell('id'));
}
