import type { Problem } from '../../domain/problem';
import type { Clock, Settings } from '../ports';
import type { RunReport } from './run-report';

/** The moment of a full ISO instant, as settings hold it; any other text would be read in the host's zone. */
export function momentOf(iso: string | null | undefined): number {
  const full = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  return iso && full.test(iso) ? Date.parse(iso) || 0 : 0;
}

/** What the last run of the trigger left for the pages. */
export interface LastRun {
  at: string;
  by: string;
  outcome: string;
  /** Measurements that it found twice: too many rows to look through each time a page opens. */
  doubled: readonly Problem[];
}

export function lastRunOf(settings: Pick<Settings, 'read'>): LastRun | null {
  try {
    const run = JSON.parse(settings.read('lastRun') ?? 'null') as Partial<LastRun> | null;
    if (!run || typeof run.at !== 'string' || momentOf(run.at) === 0) return null;
    return {
      at: run.at,
      by: String(run.by ?? ''),
      outcome: String(run.outcome ?? ''),
      doubled: run.doubled ?? [],
    };
  } catch {
    return null;
  }
}

/** The heartbeat: pages show a red line when it grows old. */
export function stampRun(
  { settings, clock }: { settings: Settings; clock: Clock },
  mails: RunReport['mails'],
  by: string,
  doubled: readonly Problem[],
): void {
  const count = (state: string) => mails.filter((mail) => mail.state === state).length;
  const lastRun = {
    at: clock.now().toISOString(),
    by,
    outcome: 'done',
    sent: count('sent'),
    kept: count('kept'),
    refused: count('refused'),
    ...(doubled.length > 0 ? { doubled } : {}),
  };
  settings.write({ lastRun: JSON.stringify(lastRun) });
}
