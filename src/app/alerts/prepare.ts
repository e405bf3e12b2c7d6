import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from '../../domain/alerts/alert-settings';
import type { StoredAlert } from '../../domain/alerts/alert';
import {
  type EvaluatedRegister,
  evaluateRegister,
  type EvaluationOptions,
  type ReadingPorts,
} from '../evaluate/evaluate-register';
import { withHandedOver } from '../../domain/alerts/handed-over';
import type { Moment, Settings } from '../ports';
import { toldToday } from './outbox';
import type { AlertLog } from './ports';
import type { UnclearAlerts } from './unclear-alerts';

export type PreparingPorts = ReadingPorts & {
  alerts: Pick<AlertLog, 'read'>;
  settings: Pick<Settings, 'read'>;
};

/** Everything that a run has read and evaluated before it decides anything. */
export interface Prepared extends EvaluatedRegister {
  stored: readonly StoredAlert[];
  /** Ids of those whose rows do not say yet what became of a mail: an earlier run has died. */
  behind: ReadonlySet<string>;
  /** Who was told of which KPI today. */
  told: ReadonlySet<string>;
  unclear: UnclearAlerts;
  settings: AlertSettings;
}

/** Reads what there is and evaluates it. Writes nothing. */
export function prepare(
  ports: PreparingPorts,
  moment: Moment,
  options: EvaluationOptions,
): Prepared {
  const evaluated = evaluateRegister(ports, moment, options);
  const { alerts, ...unclear } = ports.alerts.read();
  const stored = withHandedOver(alerts, ports.settings.read('outbox') ?? []);
  const behind = new Set(stored.filter((alert, at) => alert !== alerts[at]).map(({ id }) => id));
  const told = toldToday(ports.settings, moment);
  const settings = ports.settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  return { ...evaluated, stored, behind, told, unclear, settings };
}
