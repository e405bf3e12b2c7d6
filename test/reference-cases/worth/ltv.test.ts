import { builtFunctions } from '../../support/built-functions';
import { describeReferences, expectWithin } from '../../support/oracle';

type Numbers = Record<string, number>;

const shows = builtFunctions();

describeReferences(
  'ltv',
  {
    'ltv-gupta-lehmann': (reference) => {
      const { m, r, i } = (reference.input as { grid: { m: number; r: number[]; i: number[] } })
        .grid;
      const multiples = reference.expected.margin_multiple as number[][];
      r.forEach((retention, row) =>
        i.forEach((discount, place) => {
          const value = shows('LTV', m, 1 - retention, 1, discount, 'later');
          expectWithin(reference, value, multiples[row][place]);
        }),
      );
    },
    'ltv-net4you': (reference) => {
      const { m, r, i } = reference.input as Numbers;
      expectWithin(reference, shows('LTV', m, 1 - r, 1, i, 'later'), reference.expected.clv);
    },
    'ltv-initial-margin': (reference) => {
      const { M, R, r, d } = reference.input as Numbers;
      const { clv, multiplier } = reference.expected;
      expectWithin(reference, shows('LTV', M - R, 1 - r, 1, d, 'now'), clv);
      expectWithin(reference, shows('LTV', 1, 1 - r, 1, d), multiplier);
    },
    'ltv-arpa-churn': (reference) => {
      const { arpa, churn } = reference.input as Numbers;
      expectWithin(reference, shows('LTV', arpa, churn), reference.expected.ltv);
    },
  },
  { 'ltv-finite': 'no function takes a finite number of margins: LTV has an endless horizon' },
);
