import type { FiredTrigger, ScriptHost, SentMail } from '../host/api';
import { readRunReport, type RunReport } from './run-report';

const HANDLER = 'runHourly';

/** The run failed; the message is the add-on's own sentence. */
export class RunFailed extends Error {}

export interface FinishedRun {
  report: RunReport;
  /** The mails of this run, in the order in which they went out. */
  mails: SentMail[];
  ranAs: string;
  /** Nobody had switched alerts on in this file, so they were on for this run only. */
  forThisRunOnly: boolean;
}

interface RpcAnswer {
  ok: boolean;
  error?: { message: string };
}

const hourlyTrigger = (host: ScriptHost) =>
  host.triggers().find(({ handler, disabled }) => handler === HANDLER && !disabled);

function switchAlerts(host: ScriptHost, user: string, on: boolean): void {
  const answer = host.callFromPage(user, 'waymark', ['switchAlerts', { on }]) as RpcAnswer;
  if (!answer.ok) throw new RunFailed(answer.error?.message ?? '');
}

function reportOf(fired: FiredTrigger): RunReport {
  if (fired.error !== undefined)
    throw new RunFailed(fired.error.replace(/^(Error|Exception): /, ''));
  const report = readRunReport(fired.result);
  if (!report) throw new RunFailed(JSON.stringify(fired.result));
  return report;
}

/**
 * One alert run, now by the host's clock, as the person whose trigger it is. In a file where alerts are
 * off the owner's run stands in for it: asking for a run is a decision for that run, not for the file.
 */
export function alertRun(host: ScriptHost, owner: string): FinishedRun {
  const mailsBefore = host.outbox.length;
  const forThisRunOnly = hourlyTrigger(host) === undefined;
  if (forThisRunOnly) switchAlerts(host, owner, true);
  const trigger = hourlyTrigger(host);
  if (!trigger) throw new RunFailed(`${HANDLER}: no trigger`);
  try {
    const report = reportOf(host.fireTrigger(trigger.id));
    const mails = host.outbox.slice(mailsBefore);
    return { report, mails, ranAs: trigger.createdBy, forThisRunOnly };
  } finally {
    if (forThisRunOnly) switchAlerts(host, owner, false);
  }
}
