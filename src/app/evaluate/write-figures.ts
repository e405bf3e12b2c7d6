import type { Problem } from '../../domain/problem';
import { Refusal } from '../refusal';
import type { EvaluatedRegister } from './evaluate-register';
import type { MeasurementLog, Register, ReplacedValueLog } from './ports';

export interface FigurePorts {
  register: Pick<Register, 'writeStandings'>;
  measurements: Pick<MeasurementLog, 'record'>;
  replacedValues: ReplacedValueLog;
}

/**
 * Writes measurements and standings. They can be computed again at any time, so one that cannot be
 * written stops nothing else: what went wrong is returned.
 */
export function writeFigures(
  { register, measurements, replacedValues }: FigurePorts,
  { standings, record, replaced }: Pick<EvaluatedRegister, 'standings' | 'record' | 'replaced'>,
  evaluatedAt: Date,
): Problem[] {
  const problems: Problem[] = [];
  function attempt(write: () => readonly Problem[] | void): void {
    try {
      problems.push(...(write() ?? []));
    } catch (failure) {
      problems.push(notWritten(failure));
    }
  }
  // The earlier value is nowhere else once its row is written.
  if (replaced.length > 0) attempt(() => replacedValues.append(replaced));
  if (record.length > 0) attempt(() => measurements.record(record));
  if (standings.length > 0) attempt(() => register.writeStandings(standings, evaluatedAt));
  return problems;
}

function notWritten(failure: unknown): Problem {
  const code = 'figures_not_written';
  if (failure instanceof Refusal) return { code, cause: failure.problem };
  return {
    code,
    values: { problem: failure instanceof Error ? failure.message : String(failure) },
  };
}
