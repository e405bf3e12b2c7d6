import { type Day, dayOf } from '../../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../../src/domain/calendar/period';
import { outlookOf, proposedBaseline } from '../../../../src/domain/define/outlook/outlook';

const DAY = { start: dayOf(2024, 1, 1), due: dayOf(2026, 6, 15) };

/** The values of the months from January 2024 on. */
function months(...values: number[]) {
  return values.map((value, at) => ({
    period: periodOf(dayOf(2024, 1 + at, 1), 'month'),
    value,
  }));
}

const times = (count: number, ...values: number[]) => Array<number[]>(count).fill(values).flat();

/** Two years around 100 without trend or season. */
const UNSTEADY = [
  [104, 93, 101, 97, 108, 99, 95, 103, 106, 92, 100, 98],
  [96, 102, 107, 94, 99, 105, 101, 91, 98, 109, 97, 103],
].flat();

describe('the value ahead', () => {
  test('speaks of the period in which the due date lies', () => {
    const outlook = outlookOf(months(...times(24, 40)), DAY.due, 'month');
    expect(outlook).toEqual({
      ok: true,
      period: { from: dayOf(2026, 6, 1), to: dayOf(2026, 6, 30) },
      ahead: { mean: 40, deviation: 0, low: null, high: null },
    });
  });

  test('lies about where a past without trend or season was, and is as wide as that was', () => {
    const outlook = outlookOf(months(...UNSTEADY), DAY.due, 'month');
    if (!outlook.ok) throw new Error(outlook.problem.code);
    expect(outlook.ahead.mean).toBeGreaterThan(95);
    expect(outlook.ahead.mean).toBeLessThan(105);
    expect(outlook.ahead.deviation).toBeGreaterThan(0);
    expect(outlook.ahead.deviation).toBeLessThan(20);
  });

  test.each<[string, number[], Day, string]>([
    ['of four months', [1, 2, 3, 4], DAY.due, 'history_short outlook_short'],
    ['of nothing', [], DAY.due, 'history_short outlook_short'],
    ['whose due date is behind it', times(24, 40), dayOf(2025, 3, 1), 'due_past outlook_due_past'],
    [
      'that ends long before the due date',
      times(24, 40),
      dayOf(2226, 3, 1),
      'due_beyond outlook_due_far',
    ],
  ])('is not told from a past %s', (_, values, due, expected) => {
    const outlook = outlookOf(months(...values), due, 'month');
    expect(outlook.ok ? '' : `${outlook.why} ${outlook.problem.code}`).toBe(expected);
  });
});

describe('the baseline', () => {
  test.each<[string, number[], Cadence, number, number]>([
    ['all of six months', [1, 2, 3, 4, 5, 9], 'month', 4, 6],
    ['all of seven months', [1, 2, 3, 4, 5, 6, 7], 'month', 4, 7],
    ['the last twelve of thirteen', [1000, ...times(6, 10, 20)], 'month', 15, 12],
    ['twelve quarters of thirty', [...times(18, 1000), ...times(12, 8)], 'quarter', 8, 12],
  ])('is the mean of %s', (_, values, cadence, value, periods) => {
    expect(proposedBaseline(months(...values), cadence)).toEqual({
      value,
      method: 'mean',
      periods,
    });
  });

  test('counts no season of months with two years behind them', () => {
    const year = [50, 50, 50, 150, 150, 150, 50, 50, 50, 150, 150, 150];
    const found = proposedBaseline(months(...year, ...year), 'month');
    expect(found).toMatchObject({ method: 'seasonal', periods: 12 });
    expect(found?.value).toBeCloseTo(100, 6);
  });

  test('of months that fall to 0 is their plain mean', () => {
    const year = [0, 0, 0, 12, 12, 12, 0, 0, 0, 12, 12, 12];
    expect(proposedBaseline(months(...year, ...year), 'month')).toEqual({
      value: 6,
      method: 'mean',
      periods: 12,
    });
  });

  test('is not proposed from five periods', () => {
    expect(proposedBaseline(months(1, 2, 3, 4, 5), 'month')).toBeUndefined();
  });
});
