import type { EvaluationOptions } from '../evaluate/evaluate-register';
import type { Moment } from '../ports';
import { decide } from './decide';
import { mailRenderer, type RenderingPorts } from './mail/mail-renderer';
import { prepare, type PreparingPorts } from './prepare';
import { reportOf, type RunReport } from './report';

export type TrialPorts = PreparingPorts & RenderingPorts;

/** What a run would find, decide and say. Nothing is written and nobody is mailed. */
export function trial(ports: TrialPorts, moment: Moment, options: EvaluationOptions) {
  const prepared = prepare(ports, moment, options);
  const decided = decide(prepared, moment);
  return { prepared, decided, rendering: mailRenderer(ports, prepared, moment) };
}

/** A trial as the report of a run: who would be mailed, and what stands where. */
export function dryRun(ports: TrialPorts, moment: Moment, options: EvaluationOptions): RunReport {
  const { prepared, decided, rendering } = trial(ports, moment, options);
  const mails = decided.due.map((mail) => {
    const { to, subject } = rendering.render(mail);
    return { to, subject, state: 'planned' as const };
  });
  const sent = { mails, remaining: 0 };
  return reportOf({ at: moment.now, prepared, decided, unwritten: [], sent });
}
