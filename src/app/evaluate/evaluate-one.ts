import { periodOf } from '../../domain/calendar/period';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Standing } from '../../domain/kpi/standing/standing';
import type { Moment, Settings } from '../ports';
import { withHandEdits } from './edits-by-hand';
import { readDefinitionPast } from './definition-past';
import { toComputeAnew } from './computed-anew';
import { evaluateKpis } from './evaluate-kpis';
import type {
  EditLog,
  Measurement,
  MeasurementLog,
  Register,
  RegisterReading,
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
  settings: Pick<Settings, 'read' | 'language'>;
}

export interface SavedKpi {
  id: string;
  /**
   * Its values mean something else than before, so that those of closed periods are computed again. That
   * is for a person's save alone; what people entered or imported stays, and the earlier values go to the
   * change log. What ended before the day from which it counts, by that log, stays as well.
   */
  isAnew: boolean;
}

export interface Evaluating {
  moment: Moment;
  runBy: string;
  /** No further KPI is begun. */
  isOver?: () => boolean;
}

/**
 * Evaluates KPIs that were just saved, and writes their standings and their whole histories. Each table
 * and each source is read once, however many there are. Whoever saves holds the document's lock already.
 * A KPI that is not active, or not readable, has no standing. `left` are those there was no time for, and
 * those to be computed anew of which the row cannot be read, or not from when on their measure counts.
 */
export function evaluateSaved(
  ports: EvaluateOnePorts,
  saved: readonly SavedKpi[],
  { moment, runBy, isOver }: Evaluating,
): { standings: readonly Standing[]; left: readonly SavedKpi[] } {
  const { register, measurements, sources, replacedValues } = ports;
  const wanted = new Map(saved.map((one) => [one.id, one]));
  const isOwed = (id: string) => wanted.get(id)?.isAnew === true;
  const isActive = ({ state }: Kpi) => state === 'active';
  const reading = register.read();
  const kpis = reading.kpis.filter(
    (kpi) => wanted.has(kpi.id) && (isActive(kpi) || isOwed(kpi.id)),
  );
  const unread = unreadOf(reading, saved);
  if (kpis.length === 0) return { standings: [], left: unread };
  const cadences = new Map(kpis.map((kpi) => [kpi.id, kpi.cadence]));
  const recorded = measurements.read().filter(({ kpi }) => cadences.has(kpi));
  const endOf = ({ kpi, period }: Measurement) => periodOf(period, cadences.get(kpi) ?? 'day').to;
  const { past, problem } = readDefinitionPast(
    withHandEdits(ports, reading.definitions, moment),
    moment,
  );
  const firstDays = new Map(kpis.map((kpi) => [kpi.id, past.countsFrom(kpi)]));
  const asOwed = (row: Measurement) =>
    isOwed(row.kpi)
      ? toComputeAnew(row, cadences.get(row.kpi) ?? 'day', firstDays.get(row.kpi))
      : row;
  const evaluated = evaluateKpis(sources, {
    kpis,
    recorded: recorded.map(asOwed),
    past,
    moment,
    runBy,
    isOver,
  });
  const judged = new Map(evaluated.kpis.map((kpi) => [kpi.id, kpi]));
  const rows = new Set(recorded.map(({ kpi, period }) => `${period} ${kpi}`));
  const active = new Set(evaluated.kpis.filter(isActive).map(({ id }) => id));
  // A KPI at rest gets no new periods; what it has is put right.
  const due = evaluated.record.filter(
    ({ kpi, period }) => active.has(kpi) || rows.has(`${period} ${kpi}`),
  );
  const today = moment.zone.dayOf(moment.now);
  const closed = due.filter((row) => isOwed(row.kpi) && endOf(row) < today);
  const replaced = computedAnew(recorded, closed, runBy);
  if (replaced.length > 0) replacedValues.append(replaced);
  if (due.length > 0) measurements.record(due);
  const standings = evaluated.standings.filter(({ kpi }) => active.has(kpi));
  if (standings.length > 0) register.writeStandings(standings, moment.now);
  const isLeft = ({ id }: Kpi) => !judged.has(id) || (problem !== undefined && isOwed(id));
  const left = kpis.filter(isLeft).flatMap(({ id }) => wanted.get(id) ?? []);
  return { standings, left: [...left, ...unread] };
}

/** Those to be computed anew that have a row which cannot be read now; one without any row is owed nothing. */
function unreadOf({ kpis, problems }: RegisterReading, saved: readonly SavedKpi[]): SavedKpi[] {
  const read = new Set(kpis.map(({ id }) => id));
  const faulty = new Set(problems.map(({ kpi }) => kpi));
  return saved.filter(({ id, isAnew }) => isAnew && faulty.has(id) && !read.has(id));
}
