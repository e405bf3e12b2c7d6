import type { KpiHistory } from '../../../../src/domain/kpi/standing/history';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';

function standing(changes: Partial<Kpi>, history: Parameters<typeof aHistory>[0], today: string) {
  return standingOf(aKpi(changes), aHistory(history), day(today));
}

describe('the status of a sum', () => {
  const sum: Partial<Kpi> = { aggregation: 'sum', cadence: 'quarter', target: 900 };

  test('is judged against the part of the target that is due by now', () => {
    const result = standing(sum, { value: 390 }, '2026-02-14');
    expect(result).toMatchObject({ status: 'missed', expected: 450, closed: false });
    expect(result.attainment).toBeCloseTo(390 / 450, 12);
    expect(result.landing).toBeCloseTo(780, 9);
  });

  test.each([
    ['2026-02-14', 'on_track', false],
    ['2026-02-15', 'on_track', false],
    ['2026-03-31', 'on_track', false],
    ['2026-04-01', 'met', true],
    ['2026-06-20', 'met', true],
  ])(
    'keeps its pace over a deadline within its period, which is judged whole: %s',
    (today, status, closed) => {
      const value = today === '2026-02-14' || today === '2026-02-15' ? 460 : 920;
      expect(standing({ ...sum, due: day('2026-02-14') }, { value }, today)).toMatchObject({
        status,
        closed,
        period: { from: day('2026-01-01'), to: day('2026-03-31') },
      });
    },
  );

  test('is too early to judge before a tenth of the period', () => {
    expect(standing(sum, { value: 0 }, '2026-01-08').status).toBe('too_early');
    expect(standing(sum, { value: 0 }, '2026-01-09').status).toBe('missed');
  });

  test('is too early on the first day of a week, however short the week', () => {
    expect(standing({ ...sum, cadence: 'week' }, { value: 0 }, '2026-03-30').status).toBe(
      'too_early',
    );
  });

  test('is too early, not without data, when the period is young and rows came before', () => {
    const closed = series('900', '2026-03-31', 'quarter');
    expect(standing(sum, { closed }, '2026-04-01').status).toBe('too_early');
    expect(standing(sum, {}, '2026-04-01').status).toBe('no_data');
    expect(standing(sum, { closed }, '2026-04-20').status).toBe('no_data');
  });

  test('gives the benefit of a day that is not over', () => {
    // 45 of 90 days: 450 is due tonight, 440 was due last night.
    expect(standing(sum, { value: 440 }, '2026-02-14')).toMatchObject({
      status: 'on_track',
      reason: { code: 'on_track_today_open' },
    });
  });

  test('a budget may use what today allows', () => {
    const budget = { ...sum, direction: 'at_most' as const };
    expect(standing(budget, { value: 450 }, '2026-02-14').status).toBe('on_track');
    expect(standing(budget, { value: 451 }, '2026-02-14').status).toBe('at_risk');
  });

  test('is paced by its own shape once eight earlier periods are known day by day', () => {
    const closed = series('900 900 900 900 900 900 900 900', '2025-12-31', 'quarter');
    // Nine tenths of every quarter come on its last ten days.
    const cumulative: KpiHistory['cumulative'] = (period, through) =>
      through > period.to - 10 ? 900 : 90;
    const late = standing(sum, { closed, value: 90, cumulative }, '2026-02-14');
    expect(late.status).toBe('on_track');
    expect(late.expected).toBeCloseTo(90, 9);
    const calendar = standing(
      sum,
      { closed: closed.slice(1), value: 90, cumulative },
      '2026-02-14',
    );
    expect(calendar).toMatchObject({ status: 'missed', expected: 450 });
  });

  test.each([
    ['a changed measure', () => 4],
    ['rows that are gone', () => 0],
    ['a measure that is broken', () => undefined],
  ])('is paced by the calendar when earlier totals were recorded before %s', (_, cumulative) => {
    const closed = series('900 900 900 900 900 900 900 900', '2025-12-31', 'quarter');
    const result = standing(sum, { closed, value: 500, cumulative }, '2026-02-14');
    expect(result).toMatchObject({ status: 'on_track', expected: 450 });
  });

  test('takes its shape from what earlier rows add up to now, late ones included', () => {
    const closed = series('800 800 800 800 800 800 800 800', '2025-12-31', 'quarter');
    const cumulative: KpiHistory['cumulative'] = (period, through) =>
      through === period.to ? 900 : 300;
    const { expected } = standing(sum, { closed, value: 300, cumulative }, '2026-02-14');
    expect(expected).toBeCloseTo(300, 9);
  });

  test('is at risk when its landing falls below with 80 % certainty', () => {
    const closed = series('900 901 899 900 902 898', '2025-12-31', 'quarter');
    // On pace last night, but hardly anything varies in this KPI and 441 lands at 882.
    expect(standing(sum, { closed, value: 441 }, '2026-02-14')).toMatchObject({
      status: 'at_risk',
      reason: { code: 'landing_below' },
    });
  });

  test('lands without an interval where earlier periods have nothing in common', () => {
    const years = series('449 252 72 17', '2025-12-31', 'year');
    // By the end of March 1, 148, 32 and 9 of them had come: from a five-hundredth to more than half.
    const reached = [1, 148, 32, 9];
    const cumulative = (period: { from: number; to: number }, through: number) => {
      const year = years.findIndex((past) => past.period.from === period.from);
      return through === period.to ? years[year].value : reached[year];
    };
    const yearly: Partial<Kpi> = { ...sum, cadence: 'year', target: 12 };
    const result = standing(yearly, { closed: years, value: 3, cumulative }, '2026-03-31');
    const share = (1 / 449 + 148 / 252 + 32 / 72 + 9 / 17) / 4;
    expect(result).toMatchObject({ status: 'missed', landing: Math.round(3 / share) });
    expect(result.landingInterval).toBeUndefined();
    // What is sure all the same: it cannot end below what is there.
    const most = { ...yearly, direction: 'at_most', target: 2 } as const;
    expect(standing(most, { closed: years, value: 3, cumulative }, '2026-03-31').status).toBe(
      'missed',
    );
  });

  test('of nothing yet lands on nothing, and claims no certainty for it', () => {
    const closed = series('10 12 11 9 10 12 8 10', '2025-12-31', 'quarter');
    const cumulative = (period: { to: number }, through: number) =>
      through === period.to ? 10 : 4;
    const result = standing(sum, { closed, value: 0, cumulative }, '2026-02-14');
    expect(result.landing).toBe(0);
    expect(result.landingInterval).toBeUndefined();
  });

  test('lands with an interval that has the landing inside', () => {
    const closed = series('800 950 900 870', '2025-12-31', 'quarter');
    const { landing, landingInterval } = standing(sum, { closed, value: 500 }, '2026-02-14');
    expect(landing).toBeCloseTo(1000, 9);
    expect(landingInterval!.low).toBeLessThan(1000);
    expect(landingInterval!.high).toBeGreaterThan(1000);
  });
});
