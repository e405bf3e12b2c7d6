import type { Day } from '../../domain/calendar/day';
import { type Period, periodOf } from '../../domain/calendar/period';
import { type ReplayDays, replayDays } from '../../domain/alerts/replay-days';
import { historyOf } from '../../domain/kpi/evaluate/history-of';
import type {
  HistoryReading,
  MeasureReader,
  RecordedValue,
} from '../../domain/kpi/evaluate/history-reading';
import type { Kpi } from '../../domain/kpi/kpi';
import { GRACE_DAYS } from '../../domain/kpi/standing/grace';
import type { Problem } from '../../domain/problem';
import type { Measurement } from '../evaluate/ports';
import type { Moment } from '../ports';

/** A KPI with what was known of its values on each day that can be replayed. */
export interface KpiPast {
  /** As it is defined now, in force on all of the days. */
  kpi: Kpi;
  days: Period;
  /** What was known on the day, without what was entered later. */
  on(day: Day): HistoryReading;
  /**
   * Whether a number that is away on the day was away. Of a row only its last change is known: before that,
   * another number may have stood there.
   */
  knowsAll(day: Day): boolean;
}

/** What there is of a KPI's past. */
export interface PastSource {
  kpi: Kpi;
  /** Its measure, if it has one. */
  reader?: MeasureReader;
  /** Rows of `measurements` of its cadence. */
  rows: readonly Measurement[];
}

/**
 * The past of one KPI: by its measure over dated rows, as they are now, and by what is recorded. A measure
 * that reads no dates says of every day what it says today, and so does `actual`: there the recorded values
 * count alone, each from the day on which it was recorded.
 */
export function kpiPast(
  { kpi, reader, rows }: PastSource,
  { now, zone }: Moment,
  months: number,
): { ok: true; past: KpiPast } | { ok: false; problem: Problem } {
  const dated = reader?.span ? reader : undefined;
  const known = rows
    .map((row) => recordedValue(row, kpi, zone))
    .sort((one, other) => one.recordedOn - other.recordedOn);
  const span = spanOf(dated?.span, known, kpi);
  if (!span) return { ok: false, problem: { code: 'backtest_no_past' } };
  const replayed: ReplayDays = replayDays(span, kpi.cadence, zone.dayOf(now), months);
  if (!replayed.ok) return replayed;
  const { days, starts } = replayed;
  const inForce: Kpi = {
    ...kpi,
    starts,
    due: undefined,
    mutedUntil: undefined,
    actual: { kind: 'blank' },
  };
  return {
    ok: true,
    past: {
      kpi: inForce,
      days,
      on: historyByDay(inForce, known, dated),
      knowsAll: (day) =>
        dated !== undefined ||
        !known.some(({ period, recordedOn }) => recordedOn > day && period <= day),
    },
  };
}

/**
 * What is known on each day, asked for day after day. Within a period only its own value changes from day to day,
 * unless something was recorded or the period before is still open to late rows: what had ended is kept then.
 */
function historyByDay(
  kpi: Kpi,
  known: readonly RecordedValue[],
  reader: MeasureReader | undefined,
): KpiPast['on'] {
  let kept: { from: Day; rows: number; reading: HistoryReading } | undefined;
  return (day) => {
    const rows = recordedBy(known, day);
    const { from } = periodOf(day, kpi.cadence);
    if (reader && kept?.from === from && kept.rows === rows.length) {
      const current = reader.over({ from, to: day });
      if (current.kind !== 'broken') {
        const { history } = kept.reading;
        return { history: { ...history, current }, record: [], differences: [] };
      }
    }
    const reading = historyOf(kpi, rows, reader, day);
    const isSettled = rows.length === 0 || day >= from + GRACE_DAYS[kpi.cadence];
    const isMeasured =
      reader?.countsFrom === undefined && !rows.some(({ period }) => period === from);
    const isWhole = reading.history.current.kind !== 'broken';
    kept = isSettled && isMeasured && isWhole ? { from, rows: rows.length, reading } : undefined;
    return reading;
  };
}

/** Sorted by the day on which they were recorded. */
function recordedBy(sorted: readonly RecordedValue[], day: Day): readonly RecordedValue[] {
  const later = sorted.findIndex(({ recordedOn }) => recordedOn > day);
  return later < 0 ? sorted : sorted.slice(0, later);
}

/**
 * A value that was imported, or typed into the table without a day, is taken as known when its period had
 * ended: nobody says when it was.
 */
function recordedValue(
  { period, value, recordedAt, source, byHand = false }: Measurement,
  { cadence }: Pick<Kpi, 'cadence'>,
  zone: Moment['zone'],
): RecordedValue {
  const ended = periodOf(period, cadence).to + 1;
  const isUndated = recordedAt.getTime() === 0;
  const recordedOn = isUndated ? ended : zone.dayOf(recordedAt);
  const isKept = byHand || source === 'import';
  return {
    period,
    value,
    recordedOn: isKept ? Math.min(recordedOn, ended) : recordedOn,
    byPerson: byHand || source !== 'formula',
    isKept,
  };
}

/** First and last day of which something is known. */
function spanOf(
  dated: MeasureReader['span'],
  known: readonly RecordedValue[],
  { cadence }: Pick<Kpi, 'cadence'>,
): MeasureReader['span'] {
  const periods = known.map(({ period }) => periodOf(period, cadence));
  const all = [
    ...(dated ? [dated] : []),
    ...periods.map(({ from, to }) => ({ first: from, last: to })),
  ];
  if (all.length === 0) return undefined;
  return {
    first: all.reduce((first, one) => Math.min(first, one.first), Infinity),
    last: all.reduce((last, one) => Math.max(last, one.last), -Infinity),
  };
}
