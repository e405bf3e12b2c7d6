import type { Standing } from '../domain/kpi/standing';
import { evaluateKpis } from './evaluate-kpis';
import type { MeasurementLog, Moment, Register, SourceRanges } from './ports';

export interface EvaluateOnePorts {
  register: Register;
  measurements: MeasurementLog;
  sources: SourceRanges;
}

/**
 * Evaluates one KPI that was just saved, and writes its standing and its whole history. Whoever saves
 * holds the document's lock already. A KPI that is not active, or not readable, has no standing.
 */
export function evaluateOne(
  { register, measurements, sources }: EvaluateOnePorts,
  id: string,
  moment: Moment,
  runBy: string,
): Standing | undefined {
  const kpi = register.read().kpis.find((candidate) => candidate.id === id);
  if (!kpi || kpi.state !== 'active') return undefined;
  const recorded = measurements.read();
  const { standings, record } = evaluateKpis(sources, [kpi], recorded, moment, runBy);
  if (record.length > 0) measurements.record(record);
  register.writeStandings(standings, moment.now);
  return standings[0];
}
