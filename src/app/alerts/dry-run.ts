import type { EvaluationOptions } from '../evaluate/evaluate-register';
import type { Moment } from '../ports';
import { decide } from './decide';
import { mailRenderer, type RenderingPorts } from './mail/mail-renderer';
import { prepare, type PreparingPorts } from './prepare';
import { reportOf, type RunReport } from './report';

/** An alert run of which nothing is written and nobody is mailed: who would be, and what stands where. */
export function dryRun(
  ports: PreparingPorts & RenderingPorts,
  moment: Moment,
  options: EvaluationOptions,
): RunReport {
  const prepared = prepare(ports, moment, options);
  const decided = decide(prepared, moment);
  const render = mailRenderer(ports, prepared, moment);
  const mails = decided.due.map((mail) => {
    const { to, subject } = render(mail);
    return { to, subject, state: 'planned' as const };
  });
  const sent = { mails, remaining: 0 };
  return reportOf({ at: moment.now, prepared, decided, unwritten: [], sent });
}
