import type { Period } from '../../domain/calendar/period';
import { evaluatedOn } from '../../domain/kpi/evaluate/evaluated';
import type { RecordedValue, ValueDifference } from '../../domain/kpi/evaluate/history-reading';
import type { Kpi } from '../../domain/kpi/kpi';
import type { PeriodValue, Standing } from '../../domain/kpi/standing/standing';
import { aimIn } from '../../domain/kpi/standing/target';
import type { Moment } from '../ports';
import type { DefinitionPast } from './definition-past';
import { measureReaders } from './measure-readers';
import type { Measurement, SourceRanges } from './ports';

export interface EvaluationInput {
  kpis: readonly Kpi[];
  /** What the table holds of them. */
  recorded: readonly Measurement[];
  past: DefinitionPast;
  moment: Moment;
  /** Stands in `recorded_by`. */
  runBy: string;
  /** Time is short: periods older than two years are left for a later run. */
  isPressed?: () => boolean;
  /** No further KPI is begun; the first one is, so that each run comes on. */
  isOver?: () => boolean;
}

export interface Evaluation {
  standings: readonly Standing[];
  /** The same KPIs, as far as there was time, with what targets that are movements come to. */
  kpis: readonly Kpi[];
  /** What is to be written to `measurements`: new periods, changed running ones, final values. */
  record: readonly Measurement[];
  /** Those of them that replace a value which was recorded after its period's end. */
  late: readonly Measurement[];
  /** Of each KPI: closed periods of which the rows now say something else. */
  differences: readonly KpiDifference[];
}

export interface KpiDifference extends ValueDifference {
  kpi: Kpi;
}

/** Judging needs about two years; the rest of a history may be written by a later run. */
const NEEDED_DAYS = 800;

/**
 * Where every given KPI stands now. Reads the cells of all measures in one go, so that the number of
 * calls into the host does not grow with the number of KPIs. A first run over very many KPIs is pressed
 * for time, and still mails.
 */
export function evaluateKpis(sources: SourceRanges, input: EvaluationInput): Evaluation {
  const { kpis, recorded, past, moment } = input;
  const { isPressed = () => false, isOver = () => false } = input;
  const today = moment.zone.dayOf(moment.now);
  const canWait = (period: Period) => period.to < today - NEEDED_DAYS && isPressed();
  const readers = measureReaders(sources, moment, kpis, canWait);
  const rows = byKpi(recorded);
  const standings: Standing[] = [];
  const record: Measurement[] = [];
  const late: Measurement[] = [];
  const differences: KpiDifference[] = [];
  const judged: Kpi[] = [];
  for (const present of kpis) {
    if (judged.length > 0 && isOver()) break;
    const reader = readers.get(present.measure)?.reader;
    const own = (rows.get(present.id) ?? []).filter((row) => past.isOfCadence(present, row));
    const defined = { ...present, earlier: past.earlierAims(present, () => own) };
    const measure = reader && { ...reader, countsFrom: past.countsFrom(defined) };
    const recordedOf = own.map((row) => recordedValue(row, moment));
    const { kpi, standing, reading } = evaluatedOn(today, defined, recordedOf, measure);
    judged.push(kpi);
    standings.push(standing);
    for (const found of reading.differences) differences.push({ kpi, ...found });
    for (const point of reading.record) {
      const measurement = measurementOf(kpi, point, input);
      record.push(measurement);
      if (point.isLate) late.push(measurement);
    }
  }
  return { standings, kpis: judged, record, late, differences };
}

function byKpi(recorded: readonly Measurement[]): Map<string, Measurement[]> {
  const rows = new Map<string, Measurement[]>();
  for (const row of recorded) {
    const known = rows.get(row.kpi);
    if (known) known.push(row);
    else rows.set(row.kpi, [row]);
  }
  return rows;
}

function recordedValue(
  { period, value, recordedAt, source, byHand = false }: Measurement,
  { now, zone }: Moment,
): RecordedValue {
  return {
    period,
    value,
    // When a person typed it is not known, if they did not say: it is as fresh as it can be.
    recordedOn: zone.dayOf(byHand && recordedAt.getTime() === 0 ? now : recordedAt),
    byPerson: byHand || source !== 'formula',
    isKept: byHand || source === 'import',
  };
}

function measurementOf(
  kpi: Kpi,
  { period, value }: PeriodValue,
  { moment: { now, zone }, runBy }: EvaluationInput,
): Measurement {
  const typed = kpi.measure.trim() === '' && !kpi.actualIsFormula;
  return {
    kpi: kpi.id,
    period: period.from,
    value,
    target: aimIn(kpi, period, zone.dayOf(now)).target,
    recordedAt: now,
    recordedBy: runBy,
    source: typed ? 'check-in' : 'formula',
    note: '',
  };
}
