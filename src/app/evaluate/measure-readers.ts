import type { Period } from '../../domain/calendar/period';
import type { MeasureReader } from '../../domain/kpi/evaluate/history-reading';
import type { Kpi } from '../../domain/kpi/kpi';
import { measureCells, parseMeasure } from '../../domain/measure/index';
import type { ParsedMeasure } from '../../domain/measure/measure';
import type { RangeCells, RangeReference } from '../../domain/measure/reference';
import type { Problem } from '../../domain/problem';
import type { Moment } from '../ports';
import { measureReader } from './measure-reader';
import type { SourceRanges } from './ports';

/** What a measure of the register says of any period. */
interface RegisterMeasure {
  reader: MeasureReader;
  /** Why it says nothing of any: its text or one of its ranges cannot be read. */
  problem?: Problem;
}

/**
 * The measures of the KPIs, by their texts. The cells of all of them are read in one go, so that the number of
 * calls into the host does not grow with the number of KPIs.
 */
export function measureReaders(
  sources: SourceRanges,
  moment: Moment,
  kpis: readonly Pick<Kpi, 'measure'>[],
  canWait?: (period: Period) => boolean,
): ReadonlyMap<string, RegisterMeasure> {
  const parsed = new Map<string, ParsedMeasure>();
  const references = new Map<string, RangeReference>();
  for (const { measure } of kpis) {
    if (measure.trim() === '' || parsed.has(measure)) continue;
    const result = parseMeasure(measure);
    parsed.set(measure, result);
    if (!result.ok) continue;
    for (const reference of result.measure.references) references.set(reference.text, reference);
  }
  const ranges =
    references.size > 0 ? sources.read([...references.values()]) : new Map<string, RangeCells>();
  const cells = measureCells(moment.zone, ranges, () => moment.locale());
  const unread = (measure: ParsedMeasure): Problem | undefined => {
    if (!measure.ok) return measure.problem;
    for (const { text } of measure.measure.references) {
      const range = ranges.get(text);
      if (range?.ok === false) return range.problem;
    }
    return undefined;
  };
  return new Map(
    [...parsed].map(([text, measure]) => [
      text,
      { reader: measureReader(measure, cells, canWait), problem: unread(measure) },
    ]),
  );
}
