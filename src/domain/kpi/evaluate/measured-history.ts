import { type Day, isoOf } from '../../calendar/day';
import { type Period, periodsBetween, previousPeriod } from '../../calendar/period';
import { difference } from '../../numeric/noise';
import { closedValues, MOST_PERIODS } from './closed-values';
import { GRACE_DAYS } from '../standing/grace';
import { type PartialReading, type PeriodReading, readingOf } from '../standing/history';
import type {
  HistoryReading,
  MeasureReader,
  RecordedValue,
  ToRecord,
  ValueDifference,
} from './history-reading';
import type { Kpi } from '../kpi';
import type { PeriodValue } from '../standing/standing';
import { currentPeriod } from '../standing/subject';

/** History reaches back as far as rows do, but at most so many years. */
const MOST_DAYS = 3653;
/** Rows come late by months, hardly by years: older periods are not gone through in each run. */
const MOST_COMPARED = 12;

/**
 * A closed period is open to late rows for the grace of its cadence. Then it keeps the value that was
 * recorded after its end, or by a person; all others are computed, so that the first run after a period's
 * end writes its value. What the rows say later is told, and replaces nothing. A period that ends before
 * the measure counts keeps what is recorded of it and is held against nothing, the running one included.
 * What was recorded of such a period while it ran may be a part of it, and is not its value once it has ended.
 */
export function measuredHistory(
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
  const { countsFrom } = measure;

  function isBefore(period: Period): boolean {
    return countsFrom !== undefined && period.to < countsFrom;
  }

  function notCounted(): PeriodReading {
    const day = countsFrom === undefined ? '' : isoOf(countsFrom);
    return { kind: 'no_data', why: { code: 'no_data_before_measure', values: { day } } };
  }

  function closedReading(period: Period): PeriodReading | PartialReading {
    const row = rows.get(period.from);
    if (row?.byPerson) return { kind: 'value', value: row.value };
    const isRecorded = row !== undefined && isFinal(period, row);
    if (isBefore(period)) {
      if (!row) return notCounted();
      const { value, recordedOn } = row;
      return isRecorded ? { kind: 'value', value } : { kind: 'partial', value, recordedOn };
    }
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

  function isWhole({ period }: PeriodValue): boolean {
    const row = rows.get(period.from);
    return row !== undefined && isFinal(period, row);
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
    if (isBefore(current)) return row ? { kind: 'value', value: row.value } : notCounted();
    const reading = measure.over({ from: current.from, to: Math.min(today, current.to) });
    if (reading.kind === 'value' && differs(reading.value, row)) {
      record.push({ period: current, value: reading.value });
    }
    return reading;
  }

  const now = over ? closedReading(current) : runningReading();
  const past = now.kind === 'broken' ? measure.over(before) : undefined;
  if (past?.kind === 'broken') {
    const closed = closedValues(rows, current, kpi).filter(isWhole);
    return { history: { closed, current: now, previous: past }, record, differences };
  }
  const closed: PeriodValue[] = [];
  let part: PartialReading | undefined;
  for (const period of earlierPeriods(kpi, rows, measure, current)) {
    const reading = closedReading(period);
    if (reading.kind === 'value') closed.push({ period, value: reading.value });
    if (reading.kind === 'partial' && period.from === before.from) part = reading;
  }
  const cumulative = (period: Period, through: Day) => {
    const reading = measure.over({ from: period.from, to: through });
    if (reading.kind === 'broken') return undefined;
    return reading.kind === 'value' ? reading.value : 0;
  };
  const previous = part ?? readingOf(closed, before);
  const isTyped = rows.get(current.from)?.byPerson === true;
  const waitsUntil = isBefore(current) && !isTyped ? countsFrom : undefined;
  const history = { closed, current: now, previous, cumulative, waitsUntil };
  return { history, record, differences };
}

/** It was computed when nothing of the period was to come, or a person says what it is. */
function isFinal(period: Period, { byPerson, recordedOn }: RecordedValue): boolean {
  return byPerson || recordedOn > period.to;
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
