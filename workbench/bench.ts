import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { hostWith, LEAD } from './bench/register';
import type { CallCount, ScriptHost } from './host/api';

/** `npm run bench [-- --large]`: host calls, simulated time and cold start of the built add-on. */

const SIZES = [
  { kpis: 10, rows: 1_000 },
  { kpis: 1_000, rows: 1_000 },
];
const LARGE = [
  { kpis: 10_000, rows: 1_000 },
  { kpis: 10_000, rows: 100_000 },
];

interface RunFigures {
  kpis: number;
  rows: number;
  run: 'first' | 'second';
  calls: number;
  serviceCalls: number;
  mails: number;
  simulatedSeconds: number;
  realSeconds: number;
}

/** Calls that mails cost are told apart: each mail is noted before and after it is sent. */
function measured(host: ScriptHost): { calls: CallCount; realSeconds: number } {
  const start = performance.now();
  const as = { user: LEAD, authMode: 'FULL', kind: 'time-trigger' } as const;
  const { calls } = host.run('runHourly', [], as);
  return { calls, realSeconds: (performance.now() - start) / 1000 };
}

function alertRuns({ kpis, rows }: { kpis: number; rows: number }): RunFigures[] {
  const host = hostWith(kpis, rows);
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

function medianOf(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds to evaluate a script in a context that nothing has run in before. */
function evaluation(code: string): number {
  const script = new vm.Script(code);
  const times = Array.from({ length: 51 }, () => {
    const context = vm.createContext({});
    const start = performance.now();
    script.runInContext(context);
    return performance.now() - start;
  });
  return medianOf(times);
}

function coldStart() {
  const bundle = evaluation(readFileSync('dist/Code.js', 'utf8'));
  const empty = evaluation(';');
  return { bundle, empty, difference: bundle - empty };
}

const large = process.argv.includes('--large');
const runs = [...SIZES, ...(large ? LARGE : [])].flatMap(alertRuns);
const start = coldStart();
const bytes = {
  'Code.js': statSync('dist/Code.js').size,
  'sidebar.html': statSync('dist/sidebar.html').size,
};

console.log('Alert runs (each KPI with a measure over one of three sheets; no mail quota)');
console.table(runs);
console.log('Cold start of dist/Code.js in a fresh V8 context, milliseconds, median of 51');
console.table([start]);
console.log('Bytes');
console.table([bytes]);
writeFileSync('bench.json', `${JSON.stringify({ runs, coldStart: start, bytes }, null, 2)}\n`);
