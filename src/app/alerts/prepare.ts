import type { StoredAlert } from '../../domain/alerts/alert';
import {
  type EvaluatedRegister,
  evaluateRegister,
  type EvaluationOptions,
  type ReadingPorts,
} from '../evaluate/evaluate-register';
import type { Moment } from '../ports';
import type { AlertLog, AlertReading } from './ports';

export type PreparingPorts = ReadingPorts & { alerts: Pick<AlertLog, 'read'> };

/** Everything that a run has read and evaluated before it decides anything. */
export interface Prepared extends EvaluatedRegister {
  stored: readonly StoredAlert[];
  repeated: AlertReading['repeated'];
}

/** Reads what there is and evaluates it. Writes nothing. */
export function prepare(
  ports: PreparingPorts,
  moment: Moment,
  options: EvaluationOptions,
): Prepared {
  const evaluated = evaluateRegister(ports, moment, options);
  const { alerts: stored, repeated } = ports.alerts.read();
  return { ...evaluated, stored, repeated };
}
