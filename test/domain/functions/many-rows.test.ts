import { isoOf } from '../../../src/domain/calendar/day';
import { date, shows } from './formula';

const ROWS = 300_000;
const FIRST = 20_000;

/** Row `i` starts on day `FIRST + i % 700`; every third ends, 100 days later. */
const starts = Array.from({ length: ROWS }, (_, i) => [date(isoOf(FIRST + (i % 700)))]);
const ends = starts.map(([start], i) => [
  i % 3 === 0 ? new Date(start.getTime() + 100 * 86_400_000) : '',
]);
const period = [isoOf(FIRST + 300), isoOf(FIRST + 329)];

/** Rows whose start has a remainder in [low, high] and that pass. */
function count(low: number, high: number, passes: (row: number) => boolean = () => true): number {
  let rows = 0;
  for (let i = 0; i < ROWS; i += 1) {
    if (i % 700 >= low && i % 700 <= high && passes(i)) rows += 1;
  }
  return rows;
}

describe(`${ROWS} rows`, () => {
  test('of customers are counted in one go', () => {
    const left = count(200, 229, (i) => i % 3 === 0);
    const opening = count(0, 299) - count(0, 199, (i) => i % 3 === 0);
    expect(shows('CHURN', starts, ends, ...period)).toBe(left / opening);
  });

  test('are summed under a criterion', () => {
    const regions = starts.map((_, i) => [i % 2 === 0 ? '서울' : '부산']);
    const amounts = starts.map((_, i) => [i]);
    let sum = 0;
    count(300, 329, (i) => {
      if (i % 2 === 0) sum += i;
      return true;
    });
    expect(shows('SUM_IN', starts, amounts, ...period, regions, '서*')).toBe(sum);
  });

  test('and each once more for the same customer are what they were', () => {
    const twice = <T>(rows: T[]) => [...rows, ...rows];
    const customers = twice(starts.map((_, i) => [`K-${i}`]));
    expect(shows('CHURN', twice(starts), twice(ends), ...period, 'end', customers)).toBe(
      shows('CHURN', starts, ends, ...period, 'end'),
    );
  });

  test('are answered one by one in the shape of the range', () => {
    const values = starts.map((_, i) => [i % 10 === 0 ? '' : i]);
    const answers = shows('ATTAINMENT', values, 4) as unknown[][];
    expect([answers.length, answers[10], answers[299_999]]).toEqual([ROWS, [''], [74_999.75]]);
  });
});
