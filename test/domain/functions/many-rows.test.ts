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

  test('of ten columns are looked through for faults', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      `K-${i % 99_990}`,
      ...starts[i % 700],
      i % 1000,
      i % 500 === 0 ? 'n/a' : i,
      String(i),
      i % 4 === 0 ? '' : 1,
      'word',
      i % 2 === 0,
      i === 7 ? 1e9 : i % 10,
      i / 7,
    ]);
    const table = shows('DATA_QUALITY', rows, 1, 2) as unknown[][];
    const at = (heading: string) => table.slice(1).map((row) => row[table[0].indexOf(heading)]);
    expect(at('duplicates of the key')[0]).toBe(10);
    expect(at('text among numbers')[3]).toBe(200);
    expect(at('numbers as text')[4]).toBe(100_000);
    expect(at('blank')[5]).toBe(25_000);
    expect(at('outliers')[8]).toBe(1);
    expect(at('gaps')[1]).toBe(0);
  });
});
