import type { Day } from '../../calendar/day';
import { type Period, periodOf, previousPeriod } from '../../calendar/period';
import { closedValues } from './closed-values';
import { type PeriodReading, readingOf } from '../standing/history';
import type { HistoryReading, RecordedValue } from './history-reading';
import type { Kpi } from '../kpi';
import { currentPeriod } from '../standing/subject';

/**
 * Without a measure the `actual` cell is the number of the running period. A formula is always fresh.
 * A typed number counts as entered when it first differs from the newest row; while it stays the same
 * it is still that row's number, which is how it can grow stale. A value that a person typed into the
 * table itself stands, whatever `actual` shows.
 */
export function typedHistory(
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
