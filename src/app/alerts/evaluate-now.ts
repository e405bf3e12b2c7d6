import { evaluationRun } from '../evaluate/evaluation-run';
import type { Moment, Person } from '../ports';
import { Refusal } from '../refusal';
import { alertRun, type RunPorts } from './alert-run';
import { dryRun } from './dry-run';
import type { RunReport } from './report';
import type { RunnerMark } from './ports';
import { alertsOnBy } from './switch-alerts';

export interface EvaluateNowPorts extends RunPorts {
  person: Person;
  runner: Pick<RunnerMark, 'standing'>;
  moment(): Moment;
}

/**
 * The run that a person asks for: a trial, which anybody may look at; where alerts are on, all that the
 * trigger does; else figures only.
 */
export function evaluateNow(
  ports: EvaluateNowPorts,
  { isTrial, deadline }: { isTrial: boolean; deadline: Date },
): Pick<RunReport, 'kpis' | 'mails'> {
  const options = { runBy: ports.person.email(), deadline, byPerson: true };
  if (isTrial) return dryRun(ports, ports.moment(), options);
  if (!ports.person.mayEdit()) throw new Refusal({ code: 'no_edit_right' });
  const isOn = alertsOnBy(ports.settings) !== undefined && ports.runner.standing() !== 'others';
  const report = isOn
    ? alertRun(ports, ports.moment(), options)
    : { ...evaluationRun(ports, ports.moment(), options), mails: [] };
  if (report.outcome === 'busy') throw new Refusal({ code: 'busy' });
  return report;
}
