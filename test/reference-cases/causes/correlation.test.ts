import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

const shows = builtFunctions();
const column = (cells: readonly number[]) => cells.map((cell) => [cell]);

interface Lag {
  lag: number;
  pairs: number;
  correlation: number;
  p: number;
}

function lagsOf(x: number[], y: number[], most: number): Lag[] {
  const [headings, ...rows] = shows('LEAD_LAG', column(x), column(y), most) as unknown[][];
  expect(headings).toEqual(['lag', 'pairs', 'correlation', 'p']);
  return (rows as number[][]).map(([lag, pairs, correlation, p]) => ({
    lag,
    pairs,
    correlation,
    p,
  }));
}

/** Numbers of the case itself, or two columns of a file. */
function pairsOf({ input }: ReferenceCase): { x: number[]; y: number[] } {
  if (input.data === undefined) return input as { x: number[]; y: number[] };
  const rows = referenceRows(String(input.data));
  const named = (name: unknown) => {
    const [, inner] = /^diff\((\w+)\)$/.exec(String(name)) ?? [];
    const values = rows.map((row) => Number(row[inner ?? String(name)]));
    return inner ? values.slice(1).map((value, i) => value - values[i]) : values;
  };
  return { x: named(input.x), y: named(input.y) };
}

function atOnce(reference: ReferenceCase): void {
  const { x, y } = pairsOf(reference);
  const [{ lag, pairs, correlation, p }] = lagsOf(x, y, 0);
  expect([lag, pairs]).toEqual([0, reference.expected.n]);
  expectWithin(reference, correlation, reference.expected.pearson);
  // Tiny probabilities by their digits, not by how small they are.
  expectWithin({ ...reference, tolerance: { rel: 1e-8 } }, p, reference.expected.p);
}

function lagged(reference: ReferenceCase): void {
  const { x, y } = pairsOf(reference);
  const lags = lagsOf(x, y, reference.input.max_lag as number);
  const expected = Object.entries(reference.expected.pairwise_pearson as Record<string, number>);
  expect(lags.length).toBe(expected.length);
  for (const [lag, value] of expected) {
    const found = lags.find((one) => one.lag === Number(lag));
    expectWithin(reference, found?.correlation, value);
    expect(found?.pairs).toBe(x.length - Math.abs(Number(lag)));
  }
  expect(lags[0].lag).toBe(reference.expected.best_lag_abs_pairwise);
  const sizes = lags.map(({ correlation }) => Math.abs(correlation));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
}

describeReferences(
  'correlation',
  {
    'corr-mtcars-wt-mpg': atOnce,
    'corr-bjsales': atOnce,
    'corr-small-ties': atOnce,
    'corrlag-bjsales': lagged,
    'corrlag-bjsales-diff': lagged,
  },
  {},
);
