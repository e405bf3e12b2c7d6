import { performance } from 'node:perf_hooks';
import type { FunctionCase } from './function-cases';
import { type BuiltScript, builtScript } from './sheet-data';

export interface FunctionTime {
  name: string;
  what: string;
  rows: number;
  /** Median milliseconds of first calls, each in a fresh context of a source just compiled, as a cell makes it. */
  first: number;
  /** Processor time of the same, with what the engine compiles and collects beside it. */
  firstCpu: number;
  /** Median of the calls after it, and of the bare loop over the same arguments. */
  median: number;
  floor: number;
}

const ENOUGH_MS = 400;
const MOST_RUNS = 31;
const FEWEST_RUNS = 5;
const FIRST_CALLS = 5;

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

export function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Two pieces of work in turns, so that noise of the machine meets both. */
export function medians(one: () => unknown, other: () => unknown): [number, number] {
  const ones: number[] = [];
  const others: number[] = [];
  const start = performance.now();
  while (
    ones.length < FEWEST_RUNS ||
    (ones.length < MOST_RUNS && performance.now() - start < ENOUGH_MS)
  ) {
    ones.push(elapsed(one));
    others.push(elapsed(other));
  }
  return [medianOf(ones), medianOf(others)];
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface FirstCall {
  script: BuiltScript;
  given: unknown[];
  first: number;
  cpu: number;
}

function firstCall(code: string, { name, args }: FunctionCase, rows: number): FirstCall {
  const script = builtScript(code);
  const given = args(script, rows);
  const cpu = processorTime();
  const first = elapsed(() => script.call(name, given));
  return { script, given, first, cpu: processorTime() - cpu };
}

export function functionTimes(code: string, one: FunctionCase): FunctionTime[] {
  const { name, what, rows } = one;
  return rows.map((count) => {
    const firsts: Pick<FirstCall, 'first' | 'cpu'>[] = [];
    for (let call = 1; call < FIRST_CALLS; call += 1) {
      const { first, cpu } = firstCall(code, one, count);
      firsts.push({ first, cpu });
    }
    const { script, given, ...last } = firstCall(code, one, count);
    firsts.push(last);
    const [median, floor] = medians(
      () => script.call(name, given),
      () => script.readEveryCell(given),
    );
    const first = medianOf(firsts.map((call) => call.first));
    const firstCpu = medianOf(firsts.map((call) => call.cpu));
    return { name, what, rows: count, first, firstCpu, median, floor };
  });
}
