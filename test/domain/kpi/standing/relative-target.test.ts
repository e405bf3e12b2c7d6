import { isoOf } from '../../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../../src/domain/calendar/period';
import {
  comparedPeriod,
  isBasisShorter,
  withTargets,
} from '../../../../src/domain/kpi/standing/relative-target';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aimIn } from '../../../../src/domain/kpi/standing/target';
import type { TargetBasis, TargetChange } from '../../../../src/domain/kpi/target-change';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';

type TimeBasis = Exclude<TargetBasis, 'baseline'>;

const TODAY = day('2026-03-20');
const MORE: TargetChange = { amount: 0.2, meant: 'relative', basis: 'previous_month' };

/** The target of the period that holds the day, of a KPI with these closed values until February 2026. */
function targetOf(change: TargetChange, values: string, at = '2026-03-20', parts = {}) {
  const kpi = aKpi({ change, target: undefined, ...parts });
  const judged = withTargets(kpi, series(values, '2026-02-28', kpi.cadence), TODAY);
  return aimIn(judged, periodOf(day(at), kpi.cadence), TODAY).target;
}

test.each<[string, TargetChange, string, number | undefined]>([
  ['20 % more than last month', MORE, '80 100', 120],
  ['25 % less', { ...MORE, amount: -0.25 }, '80 100', 75],
  ['twice', { ...MORE, amount: 1 }, '80 100', 200],
  ['points of a rate are added', { ...MORE, amount: 0.03, meant: 'points' }, '0.1 0.2', 0.23],
  ['of a loss, a fifth less of it', MORE, '-50 -100', -80],
  ['of nothing there is no share', MORE, '80 0', undefined],
  ['of nothing points can be counted', { ...MORE, meant: 'points' }, '80 0', 0.2],
  ['a gap is not filled with an older value', MORE, '80 x', undefined],
])('%s', (_, change, values, expected) => {
  const target = targetOf(change, values);
  if (expected === undefined) expect(target).toBeUndefined();
  else expect(target).toBeCloseTo(expected, 12);
});

test('each closed period keeps the target that it had', () => {
  expect(targetOf(MORE, '50 80 100', '2026-02-10')).toBeCloseTo(96, 12);
  expect(targetOf(MORE, '50 80 100', '2026-01-10')).toBeCloseTo(60, 12);
});

test('what the running period has so far says nothing of the next one', () => {
  const kpi = withTargets(aKpi({ change: MORE }), series('80 100 40', '2026-03-31'), TODAY);
  expect(kpi.targets?.has(day('2026-04-01'))).toBe(false);
});

test('what the year before was is the measure of the next period as well', () => {
  const change: TargetChange = { ...MORE, basis: 'previous_year' };
  const kpi = withTargets(
    aKpi({ change }),
    series('50 x x x x x x x x x 100', '2026-02-28'),
    TODAY,
  );
  expect(kpi.targets?.get(day('2026-04-01'))).toBe(60);
});

test('a KPI of which all values are later than its due date has its target all the same', () => {
  const change: TargetChange = { ...MORE, basis: 'baseline' };
  const parts = { baseline: 60, due: day('2026-01-31') };
  expect(targetOf(change, '100', '2026-01-10', parts)).toBe(72);
});

test('a baseline is the same for every period, and moves with its own sign', () => {
  const change: TargetChange = { amount: -0.5, meant: 'relative', basis: 'baseline' };
  expect(targetOf(change, '80 100', '2026-03-20', { baseline: 60 })).toBe(30);
  expect(targetOf(change, '80 100')).toBeUndefined();
});

test('a target that is a number stays as it is written', () => {
  const kpi = aKpi({ target: 100 });
  expect(withTargets(kpi, series('80', '2026-02-28'), TODAY)).toBe(kpi);
});

test.each<[string, Cadence, TimeBasis, string]>([
  ['2026-03-20', 'month', 'previous_month', '2026-02-01'],
  ['2026-03-20', 'month', 'previous_quarter', '2025-12-01'],
  ['2026-03-20', 'month', 'previous_half', '2025-09-01'],
  ['2026-03-20', 'month', 'previous_year', '2025-03-01'],
  ['2026-01-01', 'month', 'previous_month', '2025-12-01'],
  ['2026-05-31', 'quarter', 'previous_quarter', '2026-01-01'],
  ['2026-05-31', 'quarter', 'previous_year', '2025-04-01'],
  ['2026-03-31', 'day', 'previous_day', '2026-03-30'],
  ['2026-03-18', 'day', 'previous_week', '2026-03-11'],
  ['2026-03-31', 'day', 'previous_month', '2026-02-28'],
  ['2024-02-29', 'day', 'previous_year', '2023-02-28'],
  ['2026-03-18', 'week', 'previous_week', '2026-03-09'],
  ['2026-08-01', 'half', 'previous_half', '2026-01-01'],
  ['2026-08-01', 'year', 'previous_year', '2025-01-01'],
])('%s by the %s is held against %s: %s', (at, cadence, basis, from) => {
  expect(isoOf(comparedPeriod(periodOf(day(at), cadence), cadence, basis).from)).toBe(from);
});

test.each<[TargetBasis, Cadence, boolean]>([
  ['previous_day', 'month', true],
  ['previous_month', 'quarter', true],
  ['previous_quarter', 'quarter', false],
  ['previous_year', 'day', false],
  ['baseline', 'year', false],
])('%s for a KPI by the %s is too short: %s', (basis, cadence, short) => {
  expect(isBasisShorter(basis, cadence)).toBe(short);
});

describe('the standing of a KPI whose target is a movement', () => {
  const standing = (values: string, value: number, parts: Partial<Kpi> = {}) => {
    const closed = series(values, '2026-02-28');
    const kpi = withTargets(aKpi({ change: MORE, target: 7, ...parts }), closed, TODAY);
    return standingOf(kpi, aHistory({ closed, value }), TODAY);
  };

  test('is judged by what it comes to, not by the number that was there', () => {
    expect(standing('80 100', 90)).toMatchObject({ status: 'missed', target: 120 });
  });

  test.each([
    ['without a value to compare with', '80 x', 'comparison_missing'],
    ['in its first period', 'x', 'comparison_missing'],
    ['against a value of 0', '80 0', 'comparison_zero'],
  ])('%s says so, and judges nothing', (_, values, code) => {
    const { reason, ...rest } = standing(values, 90);
    expect(rest).toMatchObject({ status: 'too_early', value: 90 });
    expect([rest.target, rest.attainment, rest.gap]).toEqual([undefined, undefined, undefined]);
    expect(reason).toEqual({ code, values: { from: '2026-02-01', to: '2026-02-28' } });
  });

  test('of a sum is no error either', () => {
    expect(standing('80 0', 90, { aggregation: 'sum' })).toMatchObject({
      status: 'too_early',
      reason: { code: 'comparison_zero' },
    });
  });

  test.each([
    ['missing', MORE, {}],
    ['0', MORE, { baseline: 0 }],
    ['0, be it a fall', { ...MORE, amount: -0.2 }, { baseline: 0, direction: 'at_most' }],
  ] as const)(
    'against a baseline that is %s is an error, since no period mends it',
    (_, moved, parts) => {
      const change: TargetChange = { ...moved, basis: 'baseline' };
      expect(standing('80', 90, { change, ...parts })).toMatchObject({
        status: 'error',
        reason: { code: 'comparison_no_baseline' },
      });
    },
  );

  describe('and a fifth less than the month before, which was 0', () => {
    const LESS: TargetChange = { ...MORE, amount: -0.2 };
    const parts = { change: LESS, direction: 'at_most' } as const;

    test.each([
      ['last', 0, 'on_track', 1],
      ['sum', 0, 'on_track', 1],
      ['last', 3, 'missed', 0],
      ['sum', 3, 'missed', 0],
    ] as const)('as a %s of %d is %s', (aggregation, value, status, attainment) => {
      expect(standing('4 0', value, { ...parts, aggregation })).toMatchObject({
        status,
        target: 0,
        attainment,
      });
    });

    test.each([
      ['a fall that may not be greater', { direction: 'at_least' }],
      ['less than that, which nothing is', { direction: 'less_than' }],
      ['growth that stays within', { change: MORE }],
    ] as const)('as %s has no target', (_, more) => {
      expect(standing('4 0', 0, { ...parts, ...more })).toMatchObject({
        status: 'too_early',
        reason: { code: 'comparison_zero' },
      });
    });
  });
});
