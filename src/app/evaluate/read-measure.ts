import type { MeasureReader } from '../../domain/kpi/evaluate/history-reading';
import { measureCells, parseMeasure } from '../../domain/measure';
import type { Measure, MeasureCells } from '../../domain/measure/measure';
import type { RangeValues } from '../../domain/measure/reference';
import type { Problem } from '../../domain/problem';
import type { Moment } from '../ports';
import { measureReader } from './measure-reader';
import type { SourceRanges } from './ports';

/** A measure over the cells that it names. */
interface MeasureRead {
  ok: true;
  measure: Measure;
  ranges: RangeValues;
  cells: MeasureCells;
  /** What it says of any period. */
  reader: MeasureReader;
}

/** What is wrong with its text or with a range, and where it says so; null where that is not in the text. */
interface NotRead {
  ok: false;
  problem: Problem;
  start: number | null;
  end: number | null;
}

/** A measure before it is in the register: parsed, and its ranges read. An equals sign before it is left out. */
export function readMeasure(
  sources: SourceRanges,
  moment: Moment,
  typed: string,
): MeasureRead | NotRead {
  const parsed = parseMeasure(typed.replace(/^\s*=/, (sign) => ' '.repeat(sign.length)));
  if (!parsed.ok) return parsed;
  const { measure } = parsed;
  const ranges = sources.read(measure.references);
  for (const range of ranges.values()) {
    if (!range.ok) {
      return { ok: false, problem: range.problem, ...placeOf(measure, range.problem) };
    }
  }
  const cells = measureCells(moment.zone, ranges, () => moment.locale());
  return { ok: true, measure, ranges, cells, reader: measureReader(parsed, cells) };
}

/** Where in its text a measure names the range. */
export function placeOf(
  { references, text }: Measure,
  problem: Problem,
): Pick<NotRead, 'start' | 'end'> {
  const named = references.find(({ text: name }) => name === problem.values?.range);
  const start = named ? text.indexOf(named.text) : -1;
  if (!named || start < 0) return { start: null, end: null };
  return { start, end: start + named.text.length };
}
