import type { RecordedDifference } from '../../contract/rpc/evaluate';
import type { Problem } from '../../domain/problem';
import type { Clock, Settings } from '../ports';
import type { ReportedMail } from './send';

/** A property holds 9 kB. */
const MOST_NOTED = 12;

/** The heartbeat: pages show a red line when it grows old. */
export function stampRun(
  { settings, clock }: { settings: Settings; clock: Clock },
  mails: readonly ReportedMail[],
  by: string,
  noted: readonly Problem[],
  differences?: readonly RecordedDifference[],
): void {
  const count = (state: string) => mails.filter((mail) => mail.state === state).length;
  const at = clock.now().toISOString();
  const [sent, kept, refused] = [count('sent'), count('kept'), count('refused')];
  settings.write({
    lastRun: {
      ...{ at, by, outcome: 'done', sent, kept, refused },
      noted: noted.slice(0, MOST_NOTED),
      differences,
    },
  });
}
