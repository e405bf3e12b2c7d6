import type { Rpc } from '../../contract/rpc/rpc';
import type { Clock, Moment, Person, SharedSettings } from '../ports';
import { Refusal } from '../refusal';
import { alertRun, dryRun, evaluationRun, type RunPorts } from './alert-run';
import { alertsOnBy } from './switch-alerts';

export interface EvaluateNowPorts extends RunPorts {
  settings: SharedSettings;
  person: Person;
  clock: Clock;
  moment(): Moment;
}

type EvaluateNow = Rpc['evaluateNow'];

/** A page's request ends with Google's six minutes as well, and somebody waits for it. */
const WORKING_TIME = 4 * 60_000;

/** What a person starts: a trial of the next run, or a run, which mails only where alerts are on. */
export function evaluateNow(
  ports: EvaluateNowPorts,
  { dryRun: isDry }: EvaluateNow['payload'],
): EvaluateNow['data'] {
  if (!isDry && !ports.person.mayEdit()) throw new Refusal({ code: 'no_edit_right' });
  const areOn = alertsOnBy(ports.settings) !== undefined;
  const run = isDry ? dryRun : areOn ? alertRun : evaluationRun;
  const report = run(ports, ports.moment(), {
    runBy: ports.person.email(),
    deadline: new Date(ports.clock.now().getTime() + WORKING_TIME),
    byPerson: true,
  });
  if (report.outcome === 'busy') throw new Refusal({ code: 'busy' });
  return { kpis: report.kpis, mails: report.mails.map(({ to, subject }) => ({ to, subject })) };
}
