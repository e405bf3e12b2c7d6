import { parseDay } from '../../../contract/fields/typed/parse-day';
import { type Day, isoOf } from '../../../domain/calendar/day';
import type { ZoneReader } from '../../../domain/calendar/zone';
import type { CellValue } from '../../../domain/measure/reference';

/**
 * How the cells of every table are read. People type into them, and a sheet makes dates of what looks like
 * one: so a text cell that holds a date is its ISO day, and a date cell that holds no date is no date.
 */
export interface CellReader {
  text(cell: CellValue): string;
  number(cell: CellValue): number | undefined;
  day(cell: CellValue): Day | undefined;
  instant(cell: CellValue): Date | undefined;
}

/** A date that the sheet's clock can show: numbers far beyond dates come as dates that are none. */
export function isInstant(cell: CellValue | undefined): cell is Date {
  return cell instanceof Date && !Number.isNaN(cell.getTime());
}

/** A cell as text by which rows are told apart, where no zone is at hand: of a date its instant. */
export function plainText(cell: CellValue | undefined): string {
  if (!(cell instanceof Date)) return String(cell ?? '').trim();
  return isInstant(cell) ? cell.toISOString() : '';
}

export function cellReader(zone: ZoneReader): CellReader {
  return {
    text(cell) {
      if (!(cell instanceof Date)) return String(cell).trim();
      return isInstant(cell) ? isoOf(zone.dayOf(cell)) : '';
    },
    number: (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined),
    day(cell) {
      if (isInstant(cell)) return zone.dayOf(cell);
      return typeof cell === 'string' ? parseDay(cell) : undefined;
    },
    instant: (cell) => (isInstant(cell) ? cell : undefined),
  };
}
