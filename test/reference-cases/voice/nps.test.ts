import { builtFunctions } from '../../support/built-functions';
import { describeReferences, expectWithin, referenceRows } from '../../support/oracle';

const shows = builtFunctions();
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const times = (count: number, score: number) => Array<number>(count).fill(score);

describeReferences(
  'nps',
  {
    'nps-testdata': (reference) => {
      const rows = referenceRows(String(reference.input.data));
      const scores = column(...rows.map(({ rec }) => Number(rec)));
      const { nps, ci95_points } = reference.expected as { nps: number; ci95_points: number[] };
      expectWithin(reference, shows('NPS', scores), nps);
      const [headings, [estimate, low, high]] = shows('NPS_INTERVAL', scores) as unknown[][];
      expect(headings).toEqual(['estimate', 'low', 'high']);
      expectWithin(reference, estimate, nps);
      expectWithin(reference, low, ci95_points[0]);
      expectWithin(reference, high, ci95_points[1]);
    },
    'nps-mediawiki': (reference) => {
      const scores = column(...(reference.input.scores as number[]));
      expectWithin(reference, shows('NPS', scores), reference.expected.nps);
    },
    'nps-from-counts': (reference) => {
      const { promoters, passives, detractors } = reference.input as Record<string, number>;
      const scores = [...times(promoters, 9), ...times(passives, 7), ...times(detractors, 6)];
      expectWithin(reference, shows('NPS', column(...scores)), reference.expected.nps);
    },
  },
  {},
);
