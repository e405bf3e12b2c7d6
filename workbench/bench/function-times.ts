import { performance } from 'node:perf_hooks';
import type vm from 'node:vm';
import type { FunctionCase } from './function-cases';
import { builtScript } from './sheet-data';

export interface FunctionTime {
  name: string;
  what: string;
  rows: number;
  /** Milliseconds of the first call in a fresh context, as a cell makes it. */
  first: number;
  /** Median of the calls after it, and of the bare loop over the same arguments. */
  median: number;
  floor: number;
}

const ENOUGH_MS = 400;
const MOST_RUNS = 31;
const FEWEST_RUNS = 5;

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

export function functionTimes(code: vm.Script, { name, what, rows, args }: FunctionCase) {
  return rows.map((count): FunctionTime => {
    const script = builtScript(code);
    const given = args(script, count);
    const first = elapsed(() => script.call(name, given));
    const [median, floor] = medians(
      () => script.call(name, given),
      () => script.readEveryCell(given),
    );
    return { name, what, rows: count, first, median, floor };
  });
}
