import type { MeasuredColumn, PreviewPoint } from '../../contract/rpc/define';
import { type Day, isoOf } from '../../domain/calendar/day';
import { type Cadence, type Period, periodOf, previousPeriod } from '../../domain/calendar/period';
import { measureCells, measureOver, parseMeasure, rowsRead } from '../../domain/measure';
import type { Measure, MeasureCells, MeasureReading } from '../../domain/measure/measure';
import type { Problem } from '../../domain/problem';
import type { SourceRanges } from '../evaluate/ports';
import type { Moment } from '../ports';
import { measuredColumns } from './measured-columns';
import type { SheetSamples } from './ports';

export interface PreviewRequest {
  measure: string;
  cadence: Cadence;
  periods: number;
}

/** What the measure gives for one period, or why it gives nothing. */
export type PreviewedPeriod = Omit<PreviewPoint, 'problem'> & { problem: Problem | null };

export interface Preview {
  points: readonly PreviewedPeriod[];
  columns: readonly MeasuredColumn[];
  problem: { problem: Problem; start: number | null; end: number | null } | null;
  /** Where the data begin, and what is left out at their end. */
  notes: readonly Problem[];
}

const NOTHING = { points: [], columns: [], notes: [] };

/** Where in its text a measure names the range. */
function placeOf(
  { references, text }: Measure,
  problem: Problem,
): { start: number; end: number } | null {
  const named = references.find(({ text: name }) => name === problem.values?.range);
  const start = named ? text.indexOf(named.text) : -1;
  return named && start >= 0 ? { start, end: start + named.text.length } : null;
}

/** The periods to show, oldest first; the last one is running. */
function lastPeriods(today: Day, cadence: Cadence, count: number): Period[] {
  const periods = [periodOf(today, cadence)];
  while (periods.length < count) periods.unshift(previousPeriod(periods[0], cadence));
  return periods;
}

/** What a measure gives for the last periods, or what is wrong with it and where. */
export function previewMeasure(
  { sources, samples }: { sources: SourceRanges; samples: SheetSamples },
  moment: Moment,
  { measure: typed, cadence, periods }: PreviewRequest,
): Preview {
  const text = typed.replace(/^\s*=/, (sign) => ' '.repeat(sign.length));
  const parsed = parseMeasure(text);
  if (!parsed.ok) {
    const { problem, start, end } = parsed;
    return { ...NOTHING, problem: { problem, start, end } };
  }
  const { measure } = parsed;
  const ranges = sources.read(measure.references);
  for (const cells of ranges.values()) {
    if (cells.ok) continue;
    const place = placeOf(measure, cells.problem) ?? { start: null, end: null };
    return { ...NOTHING, problem: { problem: cells.problem, ...place } };
  }
  const cells = measureCells(moment.zone, ranges, () => moment.locale());
  const today = moment.zone.dayOf(moment.now);
  const shown = previewedPeriods(measure, cells, { today, cadence, periods });
  const columns = measuredColumns(samples, measure.references, ranges);
  const notes = rowsRead(measure, cells);
  const problem = whollyBroken(shown.map(({ reading }) => reading));
  if (problem) {
    const place = placeOf(measure, problem) ?? { start: null, end: null };
    return { points: [], columns, problem: { problem, ...place }, notes };
  }
  return { points: shown.map(({ point }) => point), columns, problem: null, notes };
}

/** What the measure gives for the last periods, the running one up to today. */
export function previewedPeriods(
  measure: Measure,
  cells: MeasureCells,
  { today, cadence, periods }: { today: Day; cadence: Cadence; periods: number },
): { point: PreviewedPeriod; reading: MeasureReading }[] {
  return lastPeriods(today, cadence, periods).map((period) => {
    const running = period.to >= today;
    const reading = measureOver(measure, cells, running ? { ...period, to: today } : period);
    const { from, to } = period;
    const point = { from: isoOf(from), to: isoOf(to), running, ...saidOf(reading) };
    return { point, reading };
  });
}

/** What is wrong with the measure itself: no period has a value, and the newest of them says why. */
export function whollyBroken(readings: readonly MeasureReading[]): Problem | undefined {
  if (readings.some(({ kind }) => kind === 'value')) return undefined;
  return readings.flatMap((reading) => (reading.kind === 'broken' ? [reading.problem] : [])).pop();
}

function saidOf(reading: MeasureReading): Pick<PreviewedPeriod, 'value' | 'problem'> {
  switch (reading.kind) {
    case 'value':
      return { value: reading.value, problem: null };
    case 'no_data':
      return { value: null, problem: reading.why ?? { code: 'period_without_data' } };
    case 'broken':
      return { value: null, problem: reading.problem };
  }
}
