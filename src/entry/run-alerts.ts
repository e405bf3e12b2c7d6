import { alertRun } from '../app/alerts/alert-run';
import { noteFailure } from '../app/alerts/run-failure';
import { triggerStanding, type TriggerStanding } from '../app/alerts/switch-alerts';
import { type Ports, portsOfDocument } from './composition/ports';
import { failureSentence } from './said/failure';
import { type SaidReport, saidReport } from './said/report';
import { documentOfTrigger, firedTrigger } from './fired-trigger';

/** How long a run waits for another one that holds the document, in milliseconds. */
const RUN_PATIENCE = 10_000;
/** Google ends a run after six minutes; the last one is kept for what has been begun. */
const WORKING_TIME = 5 * 60_000;

export type HourlyReport = SaidReport | Exclude<TriggerStanding, { kind: 'in charge' }>;

/** The run that the hourly trigger starts. When there can be none it fails with what to do. */
export function runAlerts(event: unknown): HourlyReport {
  const begun = Date.now();
  const document = documentOfTrigger(event, 'run');
  const ports = portsOfDocument(document, RUN_PATIENCE);
  const fired = firedTrigger(event);
  const standing = fired === undefined ? undefined : triggerStanding(ports, fired);
  if (standing?.kind === 'retired') return standing;
  return noted(ports, () => {
    const report = alertRun(ports, ports.moment(), {
      runBy: ports.person.email(),
      deadline: new Date(begun + WORKING_TIME),
    });
    return saidReport(report, ports.settings.language());
  });
}

/** A run that fails leaves its reason where the sidebar shows it: nobody reads the execution log. */
function noted(ports: Ports, run: () => SaidReport): SaidReport {
  try {
    return run();
  } catch (failure) {
    const message = failureSentence(failure, ports.settings.language());
    noteFailure(ports.settings, ports.clock.now(), message);
    throw new Error(`Waymark: ${message}`);
  }
}
