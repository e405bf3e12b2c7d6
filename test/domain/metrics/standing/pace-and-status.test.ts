import fc from '../../../support/fast-check';
import { KPI_FIELDS } from '../../../../src/contract/fields/records/kpi-fields';
import { isoOf } from '../../../../src/domain/calendar/day';
import { periodOf } from '../../../../src/domain/calendar/period';
import { isYoung } from '../../../../src/domain/kpi/standing/pace';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aHistory, aKpi, day } from '../../../support/a-kpi';
import { column, date, shows } from '../../functions/formula';

const pace = (...args: unknown[]) => shows('PACE', ...args);
const status = (...args: unknown[]) => shows('KPI_STATUS', ...args);
const quarter = ['2026-01-01', '2026-03-31'];

describe('PACE', () => {
  test.each([
    ['the attainment of the part due', [30, 90, ...quarter, '2026-02-14'], 30 / 45],
    [
      'budgets against the part that may be spent',
      [30, 90, ...quarter, '2026-02-14', '이하'],
      4 / 3,
    ],
    ['the first day as one day of the period', [1, 90, ...quarter, '2026-01-01'], 1],
    ['the whole target on the last day', [45, 90, ...quarter, '2026-03-31'], 0.5],
    ['no more than the whole target after it', [45, 90, ...quarter, '2027-01-01'], 0.5],
    ['a period of one day', [5, 10, '2026-01-01', '2026-01-01', '2026-01-01'], 0.5],
    ['a leap day as a day', [29, 60, '2028-02-01', '2028-03-31', '2028-02-29'], 1],
    ['cells with dates', [1, 2, date('2026-01-01'), date('2026-01-02'), date('2026-01-01')], 1],
    ['a negative target', [-40, -90, ...quarter, '2026-02-14'], 1 + 5 / 45],
    ['a target of 0 that is kept', [0, 0, ...quarter, '2026-02-14', 'down'], 1],
    ['a target of 0 that is not kept', [2, 0, ...quarter, '2026-02-14', 'down'], 0],
  ])('takes %s', (_, args, expected) => {
    expect(pace(...args)).toBeCloseTo(expected as number, 14);
  });

  test('answers in the shape of its ranges, a blank with a blank', () => {
    const ends = column('2026-01-10', '', '2026-01-10');
    expect(pace(column(1, 1, ''), 10, '2026-01-01', ends, '2026-01-05')).toEqual([
      [0.2],
      [''],
      [''],
    ]);
  });

  test.each([
    [
      [1, 2, ...quarter, '2025-12-31'],
      'PACE: as_of (2025-12-31) is before the start (2026-01-01), so there is no target to compare with yet',
    ],
    [
      [1, 2, '2026-01-02', column('2026-01-03', '2026-01-01'), '2026-01-05'],
      'PACE: end row 2 of the range (2026-01-01) is before its start (2026-01-02)',
    ],
    [
      [1, 2, ...quarter],
      'PACE: as_of is missing. Write PACE(actual, target, start, end, as_of, [direction])',
    ],
  ])('refuses %j', (args, sentence) => {
    expect(pace(...args)).toBe(sentence);
  });
});

describe('KPI_STATUS', () => {
  test.each([
    [[100, 100], 'on track'],
    [[99.99, 100], 'at risk'],
    [[90, 100], 'at risk'],
    [[89.99, 100], 'missed'],
    [[0.1 + 0.2, 0.3, 'down'], 'on track'],
    [[0.27, 0.3], 'at risk'],
    [[0.09, 0.1], 'at risk'],
    [['', 100], 'no data'],
    [[100, ''], ''],
    [['', ''], ''],
    [[0, 100], 'missed'],
    [[4, 5, '이하'], 'on track'],
    [[5.2, 5, 'down'], 'at risk'],
    [[80, 100, 'up', 0.9, 0.8], 'at risk'],
    [[80, 100, 'up', '', 0.5], 'at risk'],
    [[80, 100, 'up', 0.8, 0.8], 'on track'],
    [[0, 0, 'down'], 'on track'],
    [[2, 0, 'down'], 'missed'],
    [[0, 0, 'more_than'], 'missed'],
    [[1, 0, '초과 (>)'], 'on track'],
    [[-1, 0, 'Less than'], 'on track'],
    [[0, 0, 'less than (<)'], 'missed'],
    [[100, 100, 'more_than'], 'at risk'],
    [
      [column(100, '', 5), column(100, 100, '')],
      [['on track'], ['no data'], ['']],
    ],
    [
      ['', column(100, '')],
      [['no data'], ['']],
    ],
  ])('%j shows %j', (args, expected) => {
    expect(status(...args)).toEqual(expected);
  });

  test.each([
    [[1, 2, 'up', 0.8], 'KPI_STATUS: warn_at must be at least 0.9, found 0.8'],
    [[1, 2, 'up', 90], 'KPI_STATUS: warn_at must be at most 10; 90 % is 0.9'],
    [['#N/A', 5], 'KPI_STATUS: actual holds the error #N/A: fix that cell first'],
    [
      [5],
      'KPI_STATUS: target is missing. Write KPI_STATUS(actual, target, [direction], [warn_at], [miss_at])',
    ],
  ])('refuses %j', (args, sentence) => {
    expect(status(...args)).toBe(sentence);
  });
});

describe('the cell functions judge as the alert run does', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
  const target = amount.filter((value) => value !== 0);
  const way = fc.constantFrom('up', 'down');
  const threshold = fc.integer({ min: 0, max: 150 }).map((value) => value / 100);
  const today = fc.integer({ min: day('2026-01-01'), max: day('2026-12-30') });
  const cadence = fc.constantFrom('week', 'month', 'quarter', 'half', 'year');
  const directions = { up: 'at_least', down: 'at_most' } as const;
  /** Near thresholds too, where rounding could tip a judgement. */
  const near = fc.constantFrom(0.9, 1, 0.9 - 1e-12, 1 - 1e-12, 1 + 1e-12, 2);

  test('PACE is the attainment of a running sum without a shape of its own', () => {
    fc.assert(
      fc.property(amount, target, way, cadence, today, (value, t, direction, every, on) => {
        const period = periodOf(on, every as 'month');
        const kpi = aKpi({
          aggregation: 'sum',
          cadence: every as 'month',
          direction: directions[direction as 'up'],
          target: t,
        });
        const standing = standingOf(kpi, aHistory({ value }), on);
        fc.pre(!standing.closed && standing.status !== 'too_early');
        const shown = pace(value, t, isoOf(period.from), isoOf(period.to), isoOf(on), direction);
        expect(shown).toBe(standing.attainment);
        expect(isYoung((on - period.from + 1) / (period.to - period.from + 1))).toBe(false);
      }),
    );
  });

  test('KPI_STATUS is the status of a KPI with no history behind it', () => {
    const value = fc.oneof(amount, near);
    const goal = fc.oneof(target, fc.constant(1));
    fc.assert(
      fc.property(value, goal, way, threshold, threshold, (actual, t, direction, a, b) => {
        const [missAt, warnAt] = [Math.min(a, b), Math.max(a, b)];
        const kpi = aKpi({ direction: directions[direction as 'up'], target: t, warnAt, missAt });
        const standing = standingOf(kpi, aHistory({ value: actual }), day('2026-03-20'));
        const shown = status(actual, t, direction, warnAt, missAt) as string;
        expect(shown.replace(' ', '_')).toBe(standing.status);
      }),
      { numRuns: 1000 },
    );
  });

  test('no value is no data in both', () => {
    const standing = standingOf(aKpi(), aHistory(), day('2026-03-20'));
    expect([standing.status, status('', 100)]).toEqual(['no_data', 'no data']);
  });

  test('attainment never worsens the status as it grows', () => {
    const rank = ['missed', 'at risk', 'on track'];
    fc.assert(
      fc.property(amount, amount, target, (a, b, t) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((actual) =>
          rank.indexOf(status(actual, t) as string),
        );
        expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  test('warn_at and miss_at are those of the register when they are left out', () => {
    const preset = (key: string) =>
      KPI_FIELDS.find((field) => field.key === key)?.default as number;
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 1100 }), (permille) => {
        const given = status(permille / 1000, 1, '', preset('warn_at'), preset('miss_at'));
        expect(status(permille / 1000, 1)).toBe(given);
      }),
    );
  });
});
