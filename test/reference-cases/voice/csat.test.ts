import { builtFunctions } from '../../support/built-functions';
import { describeReferences, expectWithin, referenceRows } from '../../support/oracle';

const shows = builtFunctions();
const LEVELS: Record<string, number> = { Low: 1, Medium: 2, High: 3 };

describeReferences(
  'csat',
  {
    'csat-copenhagen': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const scores = rows.flatMap(({ Sat, Freq }) =>
        Array.from({ length: Number(Freq) }, () => [LEVELS[Sat]]),
      );
      const { n, satisfied, csat, top2, wilson95 } = reference.expected as {
        n: number;
        satisfied: number;
        csat: number;
        top2: number;
        wilson95: number[];
      };
      expect(scores.length).toBe(n);
      expectWithin(reference, shows('CSAT', scores, 3, 3), csat);
      expectWithin(reference, shows('CSAT', scores, 2, 3), top2);
      const [, [estimate, low, high]] = shows('RATE_INTERVAL', satisfied, n) as unknown[][];
      expectWithin(reference, estimate, csat);
      expectWithin(reference, low, wilson95[0]);
      expectWithin(reference, high, wilson95[1]);
    },
    'csat-examples': (reference) => {
      const { cases } = reference.input as { cases: { satisfied: number; total: number }[] };
      const expected = reference.expected.csat as number[];
      cases.forEach(({ satisfied, total }, i) => {
        const scores = Array.from({ length: total }, (_, row) => [row < satisfied ? 4 : 3]);
        expectWithin(reference, shows('CSAT', scores), expected[i]);
      });
    },
  },
  {},
);
