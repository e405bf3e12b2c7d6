import { performance } from 'node:perf_hooks';
import type { CallCount, ScriptHost } from '../host/api';
import { hostWith, LEAD } from './register';

/** One of the runs that it takes until all that is owed has gone. */
export interface MailFigures {
  run: number;
  mails: number;
  calls: number;
  /** Calls that write into a sheet. */
  tableWrites: number;
  simulatedSeconds: number;
}

export interface RunFigures {
  kpis: number;
  rows: number;
  run: 'first' | 'second';
  calls: number;
  serviceCalls: number;
  mails: number;
  simulatedSeconds: number;
  realSeconds: number;
}

function measured(host: ScriptHost): { calls: CallCount; realSeconds: number } {
  const start = performance.now();
  const as = { user: LEAD, authMode: 'FULL', kind: 'time-trigger' } as const;
  const { calls } = host.run('runHourly', [], as);
  return { calls, realSeconds: (performance.now() - start) / 1000 };
}

/** Two runs of the built add-on over so many KPIs; the first writes their history. */
export function alertRuns({ kpis, rows }: { kpis: number; rows: number }): RunFigures[] {
  const host = hostWith({ kpis, rows });
  // Without a quota no mail goes out, so that the calls are those of the run itself.
  host.setQuota(LEAD, 0);
  return (['first', 'second'] as const).map((run) => {
    const { calls, realSeconds } = measured(host);
    return {
      kpis,
      rows,
      run,
      calls: calls.total,
      serviceCalls: calls.service,
      mails: calls.mail,
      simulatedSeconds: Math.round(calls.price) / 1000,
      realSeconds: Math.round(realSeconds * 100) / 100,
    };
  });
}

/** Runs of an hour each, until everybody of so many has been mailed of a KPI of his own that is missed. */
export function mailRuns(owed: number): MailFigures[] {
  const host = hostWith({ kpis: owed, rows: 1_000, owners: owed, target: 1_000_000 });
  const runs: MailFigures[] = [];
  while (host.outbox.length < owed) {
    const before = host.outbox.length;
    const { calls } = measured(host);
    if (host.outbox.length === before) throw new Error('a run sent none of the mails owed');
    runs.push({
      run: runs.length + 1,
      mails: host.outbox.length - before,
      calls: calls.total,
      tableWrites: tableWrites(calls),
      simulatedSeconds: Math.round(calls.price) / 1000,
    });
    host.setNow(new Date(host.now().getTime() + 3_600_000));
  }
  return runs;
}

function tableWrites({ byMethod }: CallCount): number {
  return Object.entries(byMethod)
    .filter(([name]) => /Range\.set\w+$/.test(name))
    .reduce((sum, [, calls]) => sum + calls, 0);
}
