import type { Day } from '../calendar/day';
import { type Period, periodOf, periodsBetween, previousPeriod } from '../calendar/period';
import { difference } from '../numeric/noise';
import { GRACE_DAYS } from './grace';
import { type KpiHistory, type PeriodReading, readingOf } from './history';
import type { Kpi } from './kpi';
import type { PeriodValue } from './standing';
import { currentPeriod } from './subject';

/** A row of `measurements`, as judging needs it. */
export interface RecordedValue {
  /** First day of its period. */
  period: Day;
  value: number;
  recordedOn: Day;
  /** A person or an import wrote it: a run never replaces it, and it counts for its period. */
  byPerson: boolean;
  /** It was typed into the table itself, or imported: not even `actual` replaces it. */
  isKept?: boolean;
}

/** What a measure says of any period. */
export interface MeasureReader {
  over(period: Period): PeriodReading;
  /** First and last day that its rows are dated on; absent when it reads no dates. */
  span?: { first: Day; last: Day };
  /** Time is short and this whole period, closed long ago, may be left to a later run. */
  canWait?(period: Period): boolean;
}

export interface HistoryReading {
  history: KpiHistory;
  /**
   * Values that are to be recorded, in the order of their periods: new, changed while their period runs or
   * is open to late rows, or final.
   */
  record: readonly ToRecord[];
  /** Closed periods of which the rows now say something else than was recorded for good. */
  differences: readonly ValueDifference[];
}

export interface ToRecord extends PeriodValue {
  /** Rows that came late replace a value that was recorded after the period's end. */
  isLate?: boolean;
}

/** The value of a closed period that stands, and the one that its rows give by now. */
export interface ValueDifference {
  period: Period;
  recorded: number;
  found: number;
}

/** History reaches back as far as rows do, but at most so many periods and years. */
const MOST_PERIODS = 120;
const MOST_DAYS = 3653;
/** Rows come late by months, hardly by years: older periods are not gone through in each run. */
const MOST_COMPARED = 12;

/** Everything known of a KPI's periods up to today, and what of it is not recorded yet. */
export function historyOf(
  kpi: Kpi,
  recorded: readonly RecordedValue[],
  measure: MeasureReader | undefined,
  today: Day,
): HistoryReading {
  const rows = new Map<Day, RecordedValue>();
  for (const row of recorded) {
    // After a change of cadence, rows of other periods say nothing about these.
    if (periodOf(row.period, kpi.cadence).from === row.period) rows.set(row.period, row);
  }
  const reading = measure ? measured(kpi, rows, measure, today) : typedOrFormula(kpi, rows, today);
  const record = [...reading.record].sort((a, b) => a.period.from - b.period.from);
  return { ...reading, record };
}

/**
 * A closed period is open to late rows for the grace of its cadence. Then it keeps the value that was
 * recorded after its end, or by a person; all others are computed, so that the first run after a period's
 * end writes its value. What the rows say later is told, and replaces nothing.
 */
function measured(
  kpi: Kpi,
  rows: ReadonlyMap<Day, RecordedValue>,
  measure: MeasureReader,
  today: Day,
): HistoryReading {
  const { period: current, over } = currentPeriod(kpi, today);
  const before = previousPeriod(current, kpi.cadence);
  const record: ToRecord[] = [];
  const differences: ValueDifference[] = [];
  const compared = comparedPeriods(current, kpi);

  function closedReading(period: Period): PeriodReading {
    const row = rows.get(period.from);
    if (row?.byPerson) return { kind: 'value', value: row.value };
    const isRecorded = row !== undefined && row.recordedOn > period.to;
    if (isRecorded && today > period.to + GRACE_DAYS[kpi.cadence]) return keptReading(period, row);
    // Only a period of the history waits: a part of one that is left out would pace today falsely.
    const waits = period !== current && measure.canWait?.(period) === true;
    const reading: PeriodReading = waits ? { kind: 'no_data' } : measure.over(period);
    if (reading.kind === 'value') {
      if (!isRecorded) record.push({ period, value: reading.value });
      else if (differs(reading.value, row)) {
        record.push({ period, value: reading.value, isLate: true });
      }
      return reading;
    }
    // The rows that it came from are gone: the last that was seen of the period stands.
    return row ? { kind: 'value', value: row.value } : reading;
  }

  function keptReading(period: Period, row: RecordedValue): PeriodReading {
    const { value } = row;
    const now = period.from >= compared ? measure.over(period) : undefined;
    if (now?.kind === 'value' && differs(now.value, row)) {
      differences.push({ period, recorded: value, found: now.value });
    }
    return { kind: 'value', value };
  }

  function runningReading(): PeriodReading {
    const row = rows.get(current.from);
    if (row?.byPerson) return { kind: 'value', value: row.value };
    const reading = measure.over({ from: current.from, to: Math.min(today, current.to) });
    if (reading.kind === 'value' && differs(reading.value, row)) {
      record.push({ period: current, value: reading.value });
    }
    return reading;
  }

  const now = over ? closedReading(current) : runningReading();
  const past = now.kind === 'broken' ? measure.over(before) : undefined;
  if (past?.kind === 'broken') {
    const closed = closedValues(rows, current, kpi);
    return { history: { closed, current: now, previous: past }, record, differences };
  }
  const closed: PeriodValue[] = [];
  for (const period of earlierPeriods(kpi, rows, measure, current)) {
    const reading = closedReading(period);
    if (reading.kind === 'value') closed.push({ period, value: reading.value });
  }
  const cumulative = (period: Period, through: Day) => {
    const reading = measure.over({ from: period.from, to: through });
    if (reading.kind === 'broken') return undefined;
    return reading.kind === 'value' ? reading.value : 0;
  };
  const previous = readingOf(closed, before);
  return { history: { closed, current: now, previous, cumulative }, record, differences };
}

function differs(value: number, row: RecordedValue | undefined): boolean {
  return row === undefined || difference(value, row.value) !== 0;
}

/** First day of the oldest period that is compared with what its rows say now. */
function comparedPeriods(current: Period, { cadence }: Kpi): Day {
  let period = current;
  for (let count = 0; count < MOST_COMPARED; count += 1) period = previousPeriod(period, cadence);
  return period.from;
}

function earlierPeriods(
  { cadence }: Kpi,
  rows: ReadonlyMap<Day, RecordedValue>,
  { span }: MeasureReader,
  current: Period,
): Period[] {
  const firsts = [...rows.keys()];
  if (span) firsts.push(span.first);
  const first = firsts.reduce((earliest, day) => Math.min(earliest, day), current.from);
  const earliest = Math.max(first, current.from - MOST_DAYS);
  const periods = periodsBetween(earliest, current.from - 1, cadence).slice(-MOST_PERIODS);
  // Without dates the measure says the same of every period: only what was recorded is known.
  return span ? periods : periods.filter(({ from }) => rows.has(from));
}

/**
 * Without a measure the `actual` cell is the number of the running period. A formula is always fresh.
 * A typed number counts as entered when it first differs from the newest row; while it stays the same
 * it is still that row's number, which is how it can grow stale. A value that a person typed into the
 * table itself stands, whatever `actual` shows.
 */
function typedOrFormula(
  kpi: Kpi,
  rows: ReadonlyMap<Day, RecordedValue>,
  today: Day,
): HistoryReading {
  const { period: current, over } = currentPeriod(kpi, today);
  const closed = closedValues(rows, current, kpi);
  const previous = readingOf(closed, previousPeriod(current, kpi.cadence));
  const row = rows.get(current.from);
  const { actual } = kpi;
  if (actual.kind === 'broken') {
    const code = /^loading/i.test(actual.shows) ? 'actual_loading' : 'actual_broken';
    const broken = { kind: 'broken', problem: { code, values: { shows: actual.shows } } } as const;
    const history = { closed, current: broken, previous: broken };
    return { history, record: [], differences: [] };
  }
  const last = closed[closed.length - 1];
  const newest = row ?? (last && rows.get(last.period.from));
  const entered = newestEntered(rows, current);
  const isNew =
    actual.kind === 'value' &&
    !over &&
    !row?.isKept &&
    (kpi.actualIsFormula || actual.value !== entered?.value);
  if (actual.kind === 'value' && isNew) {
    const changed = actual.value !== row?.value;
    return {
      history: {
        closed,
        current: actual,
        previous,
        typedOn: kpi.actualIsFormula ? undefined : today,
      },
      record: changed ? [{ period: current, value: actual.value }] : [],
      differences: [],
    };
  }
  const typedOn =
    newest && !kpi.actualIsFormula
      ? Math.min(newest.recordedOn, periodOf(newest.period, kpi.cadence).to)
      : undefined;
  const now: PeriodReading = row ? { kind: 'value', value: row.value } : { kind: 'no_data' };
  return { history: { closed, current: now, previous, typedOn }, record: [], differences: [] };
}

/** The newest row that came from `actual`. */
function newestEntered(
  rows: ReadonlyMap<Day, RecordedValue>,
  current: Period,
): RecordedValue | undefined {
  return [...rows.values()]
    .filter(({ period, isKept }) => !isKept && period <= current.from)
    .sort((a, b) => b.period - a.period)[0];
}

function closedValues(
  rows: ReadonlyMap<Day, RecordedValue>,
  current: Period,
  { cadence }: Kpi,
): PeriodValue[] {
  return [...rows.values()]
    .filter(({ period }) => period < current.from)
    .sort((a, b) => a.period - b.period)
    .slice(-MOST_PERIODS)
    .map(({ period, value }) => ({ period: periodOf(period, cadence), value }));
}
