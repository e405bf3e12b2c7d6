import type { MeasuredColumn, PreviewPoint } from '../../../contract/rpc/define';
import { type Day, isoOf } from '../../../domain/calendar/day';
import {
  type Cadence,
  type Period,
  periodOf,
  previousPeriod,
} from '../../../domain/calendar/period';
import type { PeriodReading } from '../../../domain/kpi/standing/history';
import type { MeasureReader } from '../../../domain/kpi/evaluate/history-reading';
import { rowsRead } from '../../../domain/measure';
import type { Problem } from '../../../domain/problem';
import type { SourceRanges } from '../../evaluate/ports';
import { placeOf, readMeasure } from '../../evaluate/read-measure';
import type { Moment } from '../../ports';
import { measuredColumns } from './measured-columns';
import type { SheetSamples } from '../ports';

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
  const read = readMeasure(sources, moment, typed);
  if (!read.ok) {
    const { problem, start, end } = read;
    return { ...NOTHING, problem: { problem, start, end } };
  }
  const { measure, ranges, cells, reader } = read;
  const today = moment.zone.dayOf(moment.now);
  const shown = previewedPeriods(reader, { today, cadence, periods });
  const columns = measuredColumns(samples, measure.references, ranges);
  const notes = rowsRead(measure, cells);
  const problem = whollyBroken(shown.map(({ reading }) => reading));
  if (problem) {
    return { points: [], columns, problem: { problem, ...placeOf(measure, problem) }, notes };
  }
  return { points: shown.map(({ point }) => point), columns, problem: null, notes };
}

/** What the measure gives for the last periods, the running one up to today. */
export function previewedPeriods(
  reader: MeasureReader,
  { today, cadence, periods }: { today: Day; cadence: Cadence; periods: number },
): { point: PreviewedPeriod; reading: PeriodReading }[] {
  return lastPeriods(today, cadence, periods).map((period) => {
    const running = period.to >= today;
    const reading = reader.over(running ? { ...period, to: today } : period);
    const { from, to } = period;
    const point = { from: isoOf(from), to: isoOf(to), running, ...saidOf(reading) };
    return { point, reading };
  });
}

/** What is wrong with the measure itself: no period has a value, and the newest of them says why. */
export function whollyBroken(readings: readonly PeriodReading[]): Problem | undefined {
  if (readings.some(({ kind }) => kind === 'value')) return undefined;
  return readings.flatMap((reading) => (reading.kind === 'broken' ? [reading.problem] : [])).pop();
}

function saidOf(reading: PeriodReading): Pick<PreviewedPeriod, 'value' | 'problem'> {
  switch (reading.kind) {
    case 'value':
      return { value: reading.value, problem: null };
    case 'no_data':
      return { value: null, problem: reading.why ?? { code: 'period_without_data' } };
    case 'broken':
      return { value: null, problem: reading.problem };
  }
}
