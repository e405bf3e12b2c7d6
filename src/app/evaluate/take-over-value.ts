import type { RecordedDifference } from '../../contract/rpc/evaluate';
import { parseIsoDay } from '../../domain/calendar/day';
import type { Moment, Settings } from '../ports';
import { Refusal } from '../refusal';
import { readDefinitionPast } from './definition-past';
import { withHandEdits } from './edits-by-hand';
import { evaluateKpis } from './evaluate-kpis';
import type { EvaluateOnePorts } from './evaluate-one';
import { takenOver } from './replaced-values';

export interface ValueToTakeOver {
  kpi: string;
  /** First day of the period, ISO. */
  period: string;
  moment: Moment;
  /** Who takes it over. */
  by: string;
}

/**
 * Replaces the recorded value of one closed period by what its rows say now. Only a person does that; the
 * earlier value goes to the change log. The differences that are left are returned.
 */
export function takeOverValue(
  ports: EvaluateOnePorts & { settings: Settings },
  { kpi: id, period, moment, by }: ValueToTakeOver,
): readonly RecordedDifference[] {
  const { register, measurements, sources, replacedValues, settings } = ports;
  const first = parseIsoDay(period);
  const reading = register.read();
  const kpi = reading.kpis.find((candidate) => candidate.id === id);
  const recorded = measurements.read().filter((row) => row.kpi === id);
  if (!kpi || !recorded.some((row) => row.period === first)) {
    throw new Refusal({ code: 'value_gone', values: { kpi: id, period } });
  }
  const { past, problem } = readDefinitionPast(
    withHandEdits(ports, reading.definitions, moment),
    moment,
  );
  // What its rows say now is not known then: the difference stays.
  if (problem) throw new Refusal(problem);
  const { standings, record } = evaluateKpis(sources, {
    kpis: [kpi],
    // As if it had been recorded too early, so that its rows are read once more.
    recorded: recorded.map((row) =>
      row.period === first ? { ...row, recordedAt: new Date(0) } : row,
    ),
    past,
    moment,
    runBy: by,
  });
  const due = record.filter((row) => row.period === first);
  const replaced = takenOver(recorded, due, by);
  // The earlier value is nowhere else once its row is written.
  if (replaced.length > 0) {
    replacedValues.append(replaced);
    measurements.record(due);
    if (kpi.state === 'active') register.writeStandings(standings, moment.now);
  }
  const lastRun = settings.read('lastRun');
  const left = (lastRun?.differences ?? []).filter(
    (one) => one.kpi !== id || one.period !== period,
  );
  if (lastRun) settings.write({ lastRun: { ...lastRun, differences: left } });
  return left;
}
