import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

const shows = builtFunctions();
const DAY = 86_400_000;
const FIRST = Date.parse('2020-01-01T00:00:00+09:00');
// qt(0.975, n − 2) of R 4.2.2 for the lengths of the series.
const CRITICAL: Record<number, number> = {
  49: 2.0117405137297655,
  72: 1.9944371117711861,
  100: 1.9844674545084815,
  144: 1.9768109936328526,
  233: 1.970286659282787,
};

function line(reference: ReferenceCase): void {
  const rows = referenceRows(String(reference.input.data));
  const names = Object.keys(rows[0]);
  const values = rows.map((row) => [Number(row[names[names.length - 1]])]);
  const dates = rows.map((_, i) => [new Date(FIRST + i * DAY)]);
  const { slope, se_slope, p_slope, r2 } = reference.expected as Record<string, number>;
  const table = shows('KPI_TREND', dates, values) as unknown[][];
  expect(table[0]).toEqual(['slope', 'low', 'high', 'p', 'r²', 'direction']);
  const reach = CRITICAL[rows.length] * se_slope;
  [slope, slope - reach, slope + reach, p_slope, r2].forEach((expected, i) =>
    expectWithin(reference, table[1][i], expected),
  );
  expect(table[1][5]).toBe(p_slope >= 0.05 ? 'flat' : slope > 0 ? 'rising' : 'falling');
}

const seasonal = 'KPI_TREND fits a line without season';

describeReferences(
  'trend',
  {
    'trend-lm-air': line,
    'trend-lm-accd': line,
    'trend-lm-nile': line,
    'trend-lm-www': line,
    'trend-lm-oil': line,
    'trend-lm-qcement': line,
  },
  {
    'trend-season-lm-air': seasonal,
    'trend-season-lm-accd': seasonal,
    'trend-season-loglm-air': seasonal,
  },
);
