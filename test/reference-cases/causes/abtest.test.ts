import { betaShare } from '../../../src/domain/numeric/incomplete-beta';
import { chiSquareTail } from '../../../src/domain/numeric/incomplete-gamma';
import { normalCritical, normalTail } from '../../../src/domain/numeric/normal';
import { studentCritical, studentTail } from '../../../src/domain/numeric/student';
import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

const shows = builtFunctions();

function record(name: string, ...args: unknown[]): Record<string, unknown> {
  const [headings, cells] = shows(name, ...args) as [string[], unknown[]];
  return Object.fromEntries(headings.map((heading, i) => [heading, cells[i]]));
}

interface Arm {
  x: number;
  n: number;
}

function rates(reference: ReferenceCase): void {
  const { a, b } = reference.input as unknown as Record<'a' | 'b', Arm>;
  const { expected } = reference;
  const test = record('AB_TEST', a.x, a.n, b.x, b.n);
  const [low, high] = expected.ci95_diff_newcombe as number[];
  const wanted = {
    'rate a': expected.rate_a,
    'rate b': expected.rate_b,
    difference: expected.diff,
    low,
    high,
    lift: expected.relative_lift,
    z: expected.z_pooled,
    p: expected.p_two_sided,
  };
  for (const [heading, value] of Object.entries(wanted)) {
    expectWithin(reference, test[heading], value);
  }
  const isShown = (expected.p_two_sided as number) < 0.05;
  const better = (expected.diff as number) > 0 ? 'b is better' : 'a is better';
  expect(test.verdict).toBe(isShown ? better : 'no difference shown');
  for (const [arm, confidence, interval] of [
    [a, 0.95, expected.wilson95_a],
    [b, 0.95, expected.wilson95_b],
    [b, 0.9, expected.wilson90_b],
  ] as [Arm, number, number[]][]) {
    const wilson = record('RATE_INTERVAL', arm.x, arm.n, confidence);
    expectWithin(reference, wilson.low, interval[0]);
    expectWithin(reference, wilson.high, interval[1]);
  }
}

function means(reference: ReferenceCase, valuesA: number[][], valuesB: number[][]): void {
  const { expected } = reference;
  const test = record('AB_TEST_MEANS', valuesA, valuesB);
  const [low, high] = expected.welch_ci95 as number[];
  const wanted = {
    'mean a': expected.mean_a,
    'mean b': expected.mean_b,
    difference: expected.diff,
    low,
    high,
    t: expected.welch_t,
    df: expected.welch_df,
    p: expected.welch_p,
  };
  for (const [heading, value] of Object.entries(wanted)) {
    expectWithin(reference, test[heading], value);
  }
  const narrower = record('AB_TEST_MEANS', valuesA, valuesB, 0.9);
  const [low90, high90] = expected.welch_ci90 as number[];
  expectWithin(reference, narrower.low, low90);
  expectWithin(reference, narrower.high, high90);
}

describeReferences(
  'abtest',
  {
    'ab-cookiecats-retained_1': rates,
    'ab-cookiecats-retained_7': rates,
    'ab-prop-small': rates,
    'ab-prop-equal': rates,
    'ab-welch-sleep': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const group = (name: string) =>
        rows.flatMap(({ extra, group: of }) => (of === name ? [[Number(extra)]] : []));
      means(reference, group('1'), group('2'));
    },
    'ab-welch-cookiecats-rounds': (reference) => {
      const rows = referenceRows('data/cookie_cats_rounds_hist.csv');
      const group = (name: string) =>
        rows.flatMap(({ version, sum_gamerounds, players }) =>
          version === name
            ? Array.from({ length: Number(players) }, () => [Number(sum_gamerounds)])
            : [],
        );
      means(reference, group('gate_30'), group('gate_40'));
    },
    'dist-grid': (reference) => {
      const ours: Record<string, number> = {
        'pnorm(-1.96)': normalTail(1.96),
        'pnorm(-10)': normalTail(10),
        'qnorm(.975)': normalCritical(0.025),
        'qnorm(1e-10)': -normalCritical(1e-10),
        'pt(-2.1,7.3)': studentTail(2.1, 7.3),
        'qt(.975,1.5)': studentCritical(0.025, 1.5),
        'qt(.9,30)': studentCritical(0.1, 30),
        'pchisq(3.84,1,upper)': chiSquareTail(3.84, 1),
        'pchisq(150,100,upper)': chiSquareTail(150, 100),
        // F with 3 and 40 degrees of freedom by its share of 40 / (40 + 3 F).
        'pf(2.5,3,40,upper)': betaShare(20, 1.5, 40 / 47.5, 7.5 / 47.5),
        'pbeta(.3,8,13)': betaShare(8, 13, 0.3, 0.7),
      };
      for (const [call, value] of Object.entries(ours)) {
        expectWithin(reference, value, reference.expected[call]);
      }
      // No function needs these two quantiles: what lies below them is the probability they are of.
      const { 'qchisq(.95,7)': chiSquare, 'qbeta(.025,8,13)': beta } = reference.expected as Record<
        string,
        number
      >;
      expectWithin(reference, chiSquareTail(chiSquare, 7), 0.05);
      expectWithin(reference, betaShare(8, 13, beta, 1 - beta), 0.025);
    },
  },
  {
    'ab-chisq-smokers': 'no function compares more than two rates',
    'ab-srm-cookiecats': 'no function tests a ratio of visitors',
    'ab-welch-summary': 'AB_TEST_MEANS takes the values themselves',
    'ab-samplesize-prop': 'no function plans the size of a sample',
    'ab-padjust-public': 'no function corrects for many tests',
    'ab-bayes-small': 'no function gives a probability that B is better',
    'ab-bayes-medium': 'no function gives a probability that B is better',
  },
);
