import { type Day, isoOf } from '../../calendar/day';
import { type Cadence, type Period, periodOf, previousPeriod } from '../../calendar/period';
import { dataSpan, measuredRows, measureOver } from '../../measure';
import type { Measure, MeasureCells } from '../../measure/measure';
import type { Problem } from '../../problem';
import { type Faults, faultsOf, type Verdict } from './row-faults';

export interface DataCheck {
  /** Rows that the measure reads. */
  rows: number;
  first: Day | null;
  last: Day | null;
  /** Closed periods of the last twelve that have a value. */
  periods: number;
  verdict: Verdict | null;
  /** What is missing or has to be looked at, the gravest first. */
  missing: readonly Problem[];
  /** The proposed mark of its data quality, 1 to 5. */
  mark: number;
}

const PERIODS = 12;
/** Of fewer closed periods nobody can say how the number usually moves. */
const FEWEST_PERIODS = 3;
/** So many cells in a hundred may need a look without the number being another. */
const FEW = 0.05;

/** A number that is typed, or that stands in a single cell, has no rows that could be checked. */
const TYPED_MARK = 3;

export function typedNumber(): DataCheck {
  return withoutData({ code: 'candidate_typed' }, TYPED_MARK);
}

/** What a KPI has to show whose data cannot be read at all. */
export function withoutData(problem: Problem, mark = 1): DataCheck {
  const nothing = { rows: 0, first: null, last: null, periods: 0, verdict: null };
  return { ...nothing, missing: [problem], mark };
}

/** Whether the rows behind a measure bear a KPI: are there any, do they cover the last period, are they sound. */
export function dataCheck(
  measure: Measure,
  cells: MeasureCells,
  { cadence, today }: { cadence: Cadence; today: Day },
): DataCheck {
  const read = measuredRows(measure, cells);
  const rows = Math.max(0, ...read.map(({ range }) => range.cells.length));
  const faults = faultsOf(read);
  const closed = closedPeriods(cadence, today);
  const readings = closed.map((period) => measureOver(measure, cells, period));
  const [newest] = readings;
  if (newest.kind === 'broken') {
    return { ...withoutData(newest.problem, 2), rows, verdict: 'broken' };
  }
  const periods = readings.filter(({ kind }) => kind === 'value').length;
  const span = dataSpan(measure, cells);
  const [first, last] = [span?.first ?? null, span?.last ?? null];
  const isEmpty = newest.kind !== 'value';
  if (rows === 0) {
    return isEmpty ? withoutData({ code: 'candidate_without_rows' }) : typedNumber();
  }
  const missing = [
    ...(isEmpty ? [emptyPeriod(closed[0], cadence)] : []),
    ...(periods < FEWEST_PERIODS ? [{ code: 'candidate_young', values: { periods } }] : []),
    ...faults.problems,
  ];
  const mark = markOf({ isEmpty, periods, faults });
  return { rows, first, last, periods, verdict: faults.verdict, missing, mark };
}

function closedPeriods(cadence: Cadence, today: Day): Period[] {
  const closed = [previousPeriod(periodOf(today, cadence), cadence)];
  while (closed.length < PERIODS) {
    closed.push(previousPeriod(closed[closed.length - 1], cadence));
  }
  return closed;
}

function emptyPeriod({ from }: Period, cadence: Cadence): Problem {
  return { code: 'candidate_period_empty', values: { period: isoOf(from), cadence } };
}

/** The least that any of the findings allows. */
function markOf(found: { isEmpty: boolean; periods: number; faults: Faults }): number {
  const { isEmpty, periods, faults } = found;
  if (isEmpty || faults.verdict === 'broken') return 2;
  if (faults.share > FEW) return 3;
  return faults.verdict === 'check' || periods < FEWEST_PERIODS ? 4 : 5;
}
