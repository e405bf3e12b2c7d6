import { zoneReader } from '../domain/calendar/zone';
import { callFunction, type CallResult, type Shown } from '../domain/functions/call';
import {
  type DayReader,
  midnightReader,
  zoneDays,
  ZoneNeeded,
} from '../domain/functions/day-reader';
import type { CellFunction } from '../domain/functions/declaration';
import { type Writing, writingOf } from '../domain/written/writing';
import { cellHost } from '../host/cell-host';
import { problemSentence } from '../text/problems/problems';

/** The zone of the manifest: nine hours ahead of UTC without daylight saving time. */
const SCRIPT_ZONE = 'Asia/Seoul';
const SCRIPT_ZONE_MINUTES = 9 * 60;
const SCRIPT_LOCALE = 'ko_KR';

/**
 * What the cell shows: the function's answer, or an error whose note is a sentence in the reader's
 * language. `given` are the arguments of the formula, as many as it gave.
 */
export function answerCell(
  declared: CellFunction,
  given: ArrayLike<unknown>,
): Shown | readonly (readonly Shown[])[] {
  const result = called(declared, Array.from(given));
  if (result.ok) return result.value;
  throw new Error(problemSentence(result.problem, cellHost.language()));
}

function called(declared: CellFunction, args: readonly unknown[]): CallResult {
  let zone: DayReader | undefined;
  let written: Writing | undefined;
  const writing = () => {
    written ??= writingOf(cellHost.locale() ?? SCRIPT_LOCALE);
    return written;
  };
  const zoned = () => {
    zone ??= zoneDays(zoneReader(cellHost.timeZone() ?? SCRIPT_ZONE), writing);
    return zone;
  };
  try {
    return callFunction(declared, args, midnightReader(SCRIPT_ZONE_MINUTES, zoned, writing));
  } catch (error) {
    if (!(error instanceof ZoneNeeded)) throw error;
    return callFunction(declared, args, zoned());
  }
}
