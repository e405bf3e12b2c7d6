import type { BaselineProposal } from '../../contract/rpc/record';
import { parseIsoDay } from '../../domain/calendar/day';
import type { Cadence } from '../../domain/calendar/period';
import { NoAnswer } from '../../domain/functions/no-answer';
import { baseline } from '../../domain/metrics/standing/baseline';
import type { SourceRanges } from '../evaluate/ports';
import type { Moment } from '../ports';
import type { SheetSamples } from './ports';
import { previewMeasure } from './preview-measure';

const FEWEST = 6;
const MOST = 12;
/** Three years by the month: two of them make a season. */
const READ: Readonly<Record<Cadence, number>> = {
  day: 60,
  week: 60,
  month: 36,
  quarter: 20,
  half: 20,
  year: 20,
};

/**
 * Where a KPI stands now, from what its measure gives: the mean of the last six to twelve closed periods,
 * and by the month the same with the part of the year left out, where two years are there.
 */
export function proposeBaseline(
  ports: { sources: SourceRanges; samples: SheetSamples },
  moment: Moment,
  { measure, cadence }: { measure: string; cadence: Cadence },
): BaselineProposal {
  const { points } = previewMeasure(ports, moment, { measure, cadence, periods: READ[cadence] });
  const closed = points.flatMap(({ from, value, running }) => {
    const day = parseIsoDay(from);
    return running || value === null || day === undefined ? [] : [{ day, value }];
  });
  const last = closed.slice(-MOST).map(({ value }) => value);
  const mean = last.reduce((sum, value) => sum + value, 0) / last.length;
  return {
    mean: last.length < FEWEST ? null : mean,
    periods: last.length,
    seasonal: cadence === 'month' ? seasonal(closed) : null,
  };
}

function seasonal(closed: readonly { day: number; value: number }[]): number | null {
  try {
    return baseline({
      dates: Int32Array.from(closed, ({ day }) => day),
      values: Float64Array.from(closed, ({ value }) => value),
      months: MOST,
      method: 'seasonal',
    });
  } catch (failure) {
    if (failure instanceof NoAnswer) return null;
    throw failure;
  }
}
