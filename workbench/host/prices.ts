import type { Touches } from './host-object';

/** How well a figure is known: measured by others and published, Google's own word, or an assumption. */
type Grade = 'documented' | 'reported' | 'assumed';

interface Price {
  /** Milliseconds of one call. */
  call: number;
  /** Milliseconds of each cell that goes in or comes out. */
  cell?: number;
  grade: Grade;
  source: string;
}

const ASSUMED = 'no public figure found';

/** What a call costs in simulated milliseconds. */
export const PRICES: Readonly<Record<Touches, Price>> = {
  nothing: { call: 0, grade: 'assumed', source: ASSUMED },
  handle: { call: 1, grade: 'assumed', source: ASSUMED },
  'document-read': { call: 50, cell: 0.005, grade: 'assumed', source: ASSUMED },
  'document-write': {
    call: 50,
    cell: 0.1,
    grade: 'documented',
    source:
      'gas/guides/support/best-practices: 10,000 backgrounds in one call take about 1 s; ' +
      'Stack Overflow 29263774: 4,000 values about 0.6 s with their flush',
  },
  'ui-menu': { call: 5, grade: 'assumed', source: ASSUMED },
  ui: { call: 200, grade: 'assumed', source: ASSUMED },
  user: { call: 20, grade: 'assumed', source: ASSUMED },
  mail: { call: 500, grade: 'assumed', source: ASSUMED },
  fetch: { call: 500, grade: 'assumed', source: ASSUMED },
  'properties-read': {
    call: 32,
    grade: 'reported',
    source: 'ziritione.org apps_script_performance',
  },
  'properties-write': {
    call: 63,
    grade: 'reported',
    source: 'ziritione.org apps_script_performance',
  },
  'cache-read': { call: 4, grade: 'reported', source: 'ziritione.org apps_script_performance' },
  'cache-write': { call: 93, grade: 'reported', source: 'ziritione.org apps_script_performance' },
  lock: { call: 50, grade: 'assumed', source: ASSUMED },
  triggers: { call: 300, grade: 'assumed', source: ASSUMED },
  html: { call: 10, grade: 'assumed', source: ASSUMED },
};

function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const first: unknown = value[0];
  return Array.isArray(first) ? value.length * first.length : value.length;
}

export function priceOf(touches: Touches, args: readonly unknown[], result: unknown): number {
  const { call, cell = 0 } = PRICES[touches];
  if (cell === 0) return call;
  return call + cell * args.reduce((sum: number, arg) => sum + cellsIn(arg), cellsIn(result));
}
