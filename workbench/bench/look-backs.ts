import { performance } from 'node:perf_hooks';
import type { LookBackView } from '../../src/contract/rpc/look-back';
import { hostWith, LEAD } from './register';

export interface LookBackFigures {
  kpis: number;
  /** How many of them there was room for. */
  taken: number;
  calls: number;
  serviceCalls: number;
  simulatedSeconds: number;
  realSeconds: number;
}

/** The mails of the past 24 months over so many KPIs, by their own terms and by others. */
export function lookBackOn(kpis: number): LookBackFigures {
  const host = hostWith({ kpis, rows: 1_000 });
  const question = { months: 24, whatIf: { missAt: 0.85 }, language: 'en' };
  const start = performance.now();
  const answer = host.callFromPage(LEAD, 'waymark', ['backtestRegister', question]);
  const realSeconds = (performance.now() - start) / 1000;
  const { data } = answer as { data: LookBackView };
  const calls = host.lastCalls();
  return {
    kpis,
    taken: data.taken.length,
    calls: calls.total,
    serviceCalls: calls.service,
    simulatedSeconds: Math.round(calls.price) / 1000,
    realSeconds: Math.round(realSeconds * 10) / 10,
  };
}
