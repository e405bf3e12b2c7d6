import { periodOf } from '../../../../src/domain/calendar/period';
import type { KpiHistory } from '../../../../src/domain/kpi/standing/history';
import type { Direction, Kpi } from '../../../../src/domain/kpi/kpi';
import type { Standing } from '../../../../src/domain/kpi/standing/standing';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';

function standing(changes: Partial<Kpi>, history: Parameters<typeof aHistory>[0], today: string) {
  return standingOf(aKpi(changes), aHistory(history), day(today));
}

describe('the status of a stock or a rate', () => {
  const cases: [string, Partial<Kpi>, number, string, string][] = [
    ['equal to an at-least target is on track', {}, 100, '2026-04-20', 'on_track'],
    ['within float noise of the target is on track', {}, 100 - 1e-8, '2026-04-20', 'on_track'],
    ['just below warn_at is at risk', {}, 99.9, '2026-04-20', 'at_risk'],
    ['equal to miss_at is at risk', {}, 90, '2026-04-20', 'at_risk'],
    ['below miss_at is missed', {}, 89.9, '2026-04-20', 'missed'],
    [
      'equal to an at-most target is on track',
      { direction: 'at_most' },
      100,
      '2026-04-20',
      'on_track',
    ],
    ['above an at-most target is at risk', { direction: 'at_most' }, 101, '2026-04-20', 'at_risk'],
    [
      'equal to a more-than target is at risk',
      { direction: 'more_than' },
      100,
      '2026-04-20',
      'at_risk',
    ],
    [
      'equal to a less-than target is at risk',
      { direction: 'less_than' },
      100,
      '2026-04-20',
      'at_risk',
    ],
    [
      'inside a range is on track',
      { direction: 'between', targetHigh: 120 },
      110,
      '2026-04-20',
      'on_track',
    ],
    [
      'above a range is at risk',
      { direction: 'between', targetHigh: 120 },
      126,
      '2026-04-20',
      'at_risk',
    ],
    ['own thresholds hold', { warnAt: 0.8, missAt: 0.5 }, 80, '2026-04-20', 'on_track'],
  ];
  test.each(cases)('%s', (_, changes, value, today, expected) => {
    expect(standing(changes, { value }, today).status).toBe(expected);
  });

  test('speaks of the last closed month until half of the running one has passed', () => {
    const closed = series('100 100 80', '2026-03-31');
    const before = standing({}, { closed, value: 100 }, '2026-04-14');
    expect(before).toMatchObject({ status: 'missed', closed: true, value: 80, attainment: 0.8 });
    expect(before.period).toEqual(periodOf(day('2026-03-01'), 'month'));
    const after = standing({}, { closed, value: 100 }, '2026-04-15');
    expect(after).toMatchObject({ status: 'on_track', closed: false, value: 100 });
  });

  test.each<[number, Partial<Kpi>, Standing['status']]>([
    [100, {}, 'met'],
    [99, {}, 'short'],
    [90, {}, 'short'],
    [89.9, {}, 'missed'],
    [100, { direction: 'more_than' }, 'short'],
    [100.1, { direction: 'more_than' }, 'met'],
    [60, { warnAt: 0.6, missAt: 0.5 }, 'met'],
    [55, { warnAt: 0.6, missAt: 0.5 }, 'short'],
  ])('a closed period at %d of 100 (%j) is %s', (value, changes, expected) => {
    const closed = series(`${value}`, '2026-03-31');
    expect(standing(changes, { closed }, '2026-04-02').status).toBe(expected);
  });

  test('a daily KPI speaks of yesterday', () => {
    const closed = series('90', '2026-04-01', 'day');
    const daily = standing(
      { cadence: 'day', aggregation: 'sum' },
      { closed, value: 3 },
      '2026-04-02',
    );
    expect(daily).toMatchObject({ status: 'short', value: 90 });
  });

  test('waits while its first period runs and half of it has not passed', () => {
    const first = standing({ starts: day('2026-04-01') }, { value: 10 }, '2026-04-10');
    expect(first).toMatchObject({ status: 'too_early', reason: { code: 'first_period' } });
  });

  test('waits before its first day', () => {
    const early = standing({ starts: day('2026-05-01') }, { value: 10 }, '2026-04-20');
    expect(early).toMatchObject({ status: 'too_early', reason: { code: 'not_started' } });
  });

  test('judges no number of a period that ended before its first day, and holds it against no target', () => {
    const closed = series('40', '2026-03-31');
    const typed = { closed, typedOn: day('2026-03-31') };
    const changes = { starts: day('2026-04-01') };
    const running = standing(changes, typed, '2026-04-20');
    expect(running).toMatchObject({ status: 'no_data', target: 100 });
    expect(running.period.from).toBe(day('2026-04-01'));
    const early = standing(changes, typed, '2026-03-20');
    expect(early).toMatchObject({ status: 'too_early', target: undefined, attainment: undefined });
  });

  test('without data for a reason of its function: says that', () => {
    const why = { code: 'no_customers_on', values: { day: '2025-12-31', function: 'CHURN' } };
    const result = standing(
      { aggregation: 'last' },
      { current: { kind: 'no_data', why } },
      '2026-03-25',
    );
    expect(result).toMatchObject({ status: 'no_data', reason: why });
  });

  test('holds the period that the first day falls into against the target', () => {
    const closed = series('40', '2026-03-31');
    const late = standing({ starts: day('2026-03-31') }, { closed }, '2026-04-02');
    expect(late).toMatchObject({ status: 'missed', target: 100, attainment: 0.4 });
  });

  test('stays with the last period up to the deadline', () => {
    const over = standing({ due: day('2026-03-31') }, { value: 95 }, '2026-06-20');
    expect(over).toMatchObject({ status: 'short', closed: true, attainment: 0.95 });
    expect(over.period).toEqual({ from: day('2026-03-01'), to: day('2026-03-31') });
  });

  test('is at risk when the next period falls below with 80 % certainty', () => {
    const closed = series('130 125 120 115 110', '2026-03-31');
    const falling = standing({}, { closed, value: 104 }, '2026-04-20');
    expect(falling).toMatchObject({
      status: 'at_risk',
      trend: 'falling',
      trendPeriods: 6,
      reason: { code: 'trend_below' },
    });
  });

  test('says over how many periods its trend is taken: the last twelve, and none where there is no trend', () => {
    const long = series('1 2 3 4 5 6 7 8 9 10 11 12 13 14', '2026-03-31');
    expect(standing({}, { closed: long, value: 15 }, '2026-04-20').trendPeriods).toBe(12);
    const short = standing({}, { closed: series('1 2', '2026-03-31'), value: 3 }, '2026-04-20');
    expect(short).toMatchObject({ trend: undefined, trendPeriods: undefined });
  });

  test('is not at risk when the fall is lost in its own noise', () => {
    const closed = series('130 102 128 101 131', '2026-03-31');
    expect(standing({}, { closed, value: 104 }, '2026-04-20').status).toBe('on_track');
  });

  test('takes the step in force as target, of a closed period the one on its last day', () => {
    const stages = [
      { from: day('2026-03-31'), target: 200 },
      { from: day('2026-04-16'), target: 300 },
    ];
    const closed = series('100', '2026-03-31');
    expect(standing({ stages }, { closed, value: 1 }, '2026-04-10').target).toBe(200);
    expect(standing({ stages }, { closed, value: 1 }, '2026-04-15').target).toBe(200);
    expect(standing({ stages }, { closed, value: 1 }, '2026-04-16').target).toBe(300);
  });
});

describe('what never looks like a miss', () => {
  const broken = {
    kind: 'broken',
    problem: { code: 'actual_broken', values: { shows: '#REF!' } },
  } as const;

  test('a broken number is an error, with what it shows', () => {
    const result = standing({}, { current: broken, previous: broken }, '2026-04-02');
    expect(result).toMatchObject({
      status: 'error',
      reason: { code: 'actual_broken', values: { shows: '#REF!' } },
    });
    expect(result.attainment).toBeUndefined();
  });

  test('a period without a value has no data, not zero', () => {
    const result = standing(
      {},
      { closed: series('100 x', '2026-03-31'), previous: { kind: 'no_data' } },
      '2026-04-02',
    );
    expect(result).toMatchObject({ status: 'no_data', value: undefined, attainment: undefined });
  });

  test.each<[Direction, number, string, number]>([
    ['at_most', 0, 'on_track', 1],
    ['at_most', 2, 'missed', 0],
    ['at_least', 0, 'on_track', 1],
    ['at_least', -1, 'missed', 0],
    ['more_than', 0, 'missed', 0],
    ['more_than', 1, 'on_track', 1],
    ['less_than', 0, 'missed', 0],
    ['less_than', -1, 'on_track', 1],
    // What 0.1 + 0.2 − 0.3 leaves.
    ['at_most', 5.6e-17, 'on_track', 1],
  ])('a target of 0 is %s 0: %d is %s', (direction, value, status, attainment) => {
    const result = standing({ target: 0, direction }, { value }, '2026-04-20');
    expect(result).toMatchObject({ status, attainment });
  });

  test('zero is a value', () => {
    expect(standing({}, { value: 0 }, '2026-04-20').status).toBe('missed');
  });

  const typed: Pick<KpiHistory, 'closed' | 'typedOn'> = {
    closed: series('100', '2026-03-31'),
    typedOn: day('2026-03-10'),
  };

  test('a typed number holds for one cadence and its grace', () => {
    expect(standing({ measure: '' }, typed, '2026-04-15').status).toBe('met');
  });

  test('a typed number is stale after one cadence and its grace', () => {
    expect(standing({ measure: '' }, typed, '2026-04-16').status).toBe('stale');
  });
});
