import { periodOf } from '../../domain/calendar/period';
import type { Standing } from '../../domain/kpi/standing';
import type { Moment } from '../ports';
import { countsFromIn } from './counts-from';
import { evaluateKpis } from './evaluate-kpis';
import type {
  EditLog,
  Measurement,
  MeasurementLog,
  Register,
  ReplacedValueLog,
  SourceRanges,
} from './ports';
import { computedAnew } from './replaced-values';

export interface EvaluateOnePorts {
  register: Register;
  measurements: MeasurementLog;
  sources: SourceRanges;
  replacedValues: ReplacedValueLog;
  changes: Pick<EditLog, 'read'>;
}

export interface KpiToEvaluate {
  id: string;
  /**
   * Its values mean something else than before, so that those of closed periods are computed again. That
   * is for a person's save alone; what people entered or imported stays, and the earlier values go to the
   * change log. What ended before the day from which it counts, by that log, stays as well.
   */
  isAnew: boolean;
  moment: Moment;
  runBy: string;
}

/**
 * Evaluates one KPI that was just saved, and writes its standing and its whole history. Whoever saves
 * holds the document's lock already. A KPI that is not active, or not readable, has no standing.
 */
export function evaluateOne(
  { register, measurements, sources, replacedValues, changes }: EvaluateOnePorts,
  { id, isAnew, moment, runBy }: KpiToEvaluate,
): Standing | undefined {
  const kpi = register.read().kpis.find((candidate) => candidate.id === id);
  const isActive = kpi?.state === 'active';
  if (!kpi || !(isActive || isAnew)) return undefined;
  const recorded = measurements.read().filter((row) => row.kpi === id);
  const { standings, record } = evaluateKpis(sources, {
    kpis: [kpi],
    recorded: isAnew ? recorded.map(notFinal) : recorded,
    countsFrom: countsFromIn(changes, moment).countsFrom,
    moment,
    runBy,
  });
  const rows = new Set(recorded.map(({ period }) => period));
  // A KPI at rest gets no new periods; what it has is put right.
  const due = isActive ? record : record.filter(({ period }) => rows.has(period));
  if (isAnew) {
    const today = moment.zone.dayOf(moment.now);
    const closed = due.filter(({ period }) => periodOf(period, kpi.cadence).to < today);
    const replaced = computedAnew(recorded, closed, runBy);
    if (replaced.length > 0) replacedValues.append(replaced);
  }
  if (due.length > 0) measurements.record(due);
  if (!isActive) return undefined;
  register.writeStandings(standings, moment.now);
  return standings[0];
}

/** A value that Waymark computed before the definition changed, as one that was recorded too early. */
function notFinal(row: Measurement): Measurement {
  return row.source === 'formula' && !row.byHand ? { ...row, recordedAt: new Date(0) } : row;
}
