import { zoneReader } from '../../../src/domain/calendar/zone';
import { callFunction, type CallResult } from '../../../src/domain/functions/call';
import { midnightReader, zoneDays, ZoneNeeded } from '../../../src/domain/functions/day-reader';
import { CELL_FUNCTIONS } from '../../../src/domain/metrics/cell-functions';
import { problemSentence } from '../../../src/text/problems/problems';

/** A cell with a date: midnight in Seoul, as a spreadsheet there hands it over. */
export function date(iso: string): Date {
  return new Date(`${iso}T00:00:00+09:00`);
}

/** A range of one column. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** A range of one column of dates; blank where the text is. */
export function dates(...isos: string[]): unknown[][] {
  return isos.map((iso) => [iso === '' ? '' : date(iso)]);
}

/** What a cell of a spreadsheet in Seoul shows, or the English sentence of its error. */
export function shows(name: string, ...args: unknown[]): unknown {
  const result = called(name, args);
  return result.ok ? result.value : problemSentence(result.problem, 'en');
}

function called(name: string, args: unknown[]): CallResult {
  try {
    return callFunction(CELL_FUNCTIONS[name], args, midnightReader(9 * 60));
  } catch (error) {
    if (!(error instanceof ZoneNeeded)) throw error;
    return callFunction(CELL_FUNCTIONS[name], args, zoneDays(zoneReader('Asia/Seoul')));
  }
}
