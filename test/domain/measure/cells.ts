import { parseIsoDay } from '../../../src/domain/calendar/day';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { measureCells, measureOver, parseMeasure } from '../../../src/domain/measure';
import type { Measure, MeasureCells } from '../../../src/domain/measure/measure';
import type { CellValue, RangeCells } from '../../../src/domain/measure/reference';
import { problemSentence } from '../../../src/text/problems/problems';

/** Ranges as they come from sheets whose headings stand in row 1. */
export function sheet(ranges: Record<string, CellValue[][]>, zone = 'Asia/Seoul'): MeasureCells {
  const read = Object.entries(ranges).map(([text, rows]): [string, RangeCells] => [
    text,
    { ok: true, rows, firstRowNumber: Number(/[A-Z](\d+)/.exec(text)?.[1] ?? 2) },
  ]);
  return measureCells(zoneReader(zone), new Map(read));
}

export function parsed(text: string): Measure {
  const result = parseMeasure(text);
  if (!result.ok) throw new Error(problemSentence(result.problem, 'en'));
  return result.measure;
}

export function period(from: string, to: string) {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (first === undefined || last === undefined) throw new Error('no day');
  return { from: first, to: last };
}

/** The value, `no data`, or the English sentence of what is wrong. */
export function reads(text: string, cells: MeasureCells, from: string, to: string) {
  const reading = measureOver(parsed(text), cells, period(from, to));
  if (reading.kind === 'value') return reading.value;
  return reading.kind === 'no_data' ? 'no data' : problemSentence(reading.problem, 'en');
}
