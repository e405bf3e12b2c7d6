import { DEFAULT_ALERT_SETTINGS } from '../../../src/domain/alerts/alert-settings';
import { replayAlerts, type ReplayedMail } from '../../../src/domain/alerts/replay';
import { type Day, isoOf } from '../../../src/domain/calendar/day';
import type { Period } from '../../../src/domain/calendar/period';
import { evaluatedOn } from '../../../src/domain/kpi/evaluate/evaluated';
import type { MeasureReader } from '../../../src/domain/kpi/evaluate/history-reading';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { aKpi, day } from '../../support/a-kpi';

/** A measure over rows by day. Each span of days is a period of no more than a month. */
function reader(rows: ReadonlyMap<Day, number>, how: 'sum' | 'mean'): MeasureReader {
  const dates = [...rows.keys()];
  return {
    span: { first: Math.min(...dates), last: Math.max(...dates) },
    over({ from, to }: Period) {
      const values = dates.filter((date) => date >= from && date <= to).map((d) => rows.get(d)!);
      if (values.length === 0) return { kind: 'no_data' };
      const sum = values.reduce((total, value) => total + value, 0);
      return { kind: 'value', value: how === 'sum' ? sum : sum / values.length };
    },
  };
}

/** A value a day from `from` to `to`. */
function daily(from: string, to: string, value: (today: Day) => number): Map<Day, number> {
  const rows = new Map<Day, number>();
  for (let today = day(from); today <= day(to); today += 1) rows.set(today, value(today));
  return rows;
}

function replayed(kpi: Kpi, measure: MeasureReader, from: string, to: string): string[] {
  const days = { from: day(from), to: day(to) };
  return replayAlerts(days, (today) => evaluatedOn(today, kpi, [], measure)).map(inWords);
}

function inWords({ day: on, kind, period, value, target }: ReplayedMail): string {
  return `${isoOf(on)} ${kind} ${isoOf(period)}: ${value} of ${target}`;
}

/** A mean of at least 100, never at risk by its trend: values do not move within a period. */
const mean = (changes: Partial<Kpi> = {}) =>
  aKpi({
    aggregation: 'mean',
    starts: undefined,
    due: undefined,
    warnAt: 1,
    missAt: 0.9,
    ...changes,
  });

/** A mean of each month of 2025, on every day of it. */
function months(...values: number[]): Map<Day, number> {
  return daily('2025-01-01', '2025-12-31', (today) => values[Number(isoOf(today).slice(5, 7)) - 1]);
}

describe('a mean of a month', () => {
  test('is judged from the middle of the month on, and reminded of every seven days', () => {
    const measure = reader(months(120, 120, 50), 'mean');
    // March has 31 days: half of it has passed by the 16th.
    expect(replayed(mean(), measure, '2025-03-01', '2025-03-31')).toEqual([
      '2025-03-16 missed 2025-03-01: 50 of 100',
      // Five working days on a plan is asked for, and nobody has written one.
      '2025-03-21 plan_due 2025-03-01: 50 of 100',
      '2025-03-28 reminder 2025-03-01: 50 of 100',
    ]);
  });

  test('is escalated as such with the reminder that the settings name', () => {
    const measure = reader(months(120, 120, 50), 'mean');
    const kpi = mean({ escalateTo: 'boss@example.com' });
    const settings = { ...DEFAULT_ALERT_SETTINGS, planDays: 60, escalateAfter: 1 };
    const days = { from: day('2025-03-01'), to: day('2025-03-31') };
    const mails = replayAlerts(days, (today) => evaluatedOn(today, kpi, [], measure), settings);
    expect(mails.map(({ day: on, to, kind }) => `${isoOf(on)} ${to} ${kind}`)).toEqual([
      '2025-03-16 owner@example.com missed',
      '2025-03-23 owner@example.com reminder',
      '2025-03-30 owner@example.com reminder',
      '2025-03-30 boss@example.com escalated',
    ]);
  });

  test('is told on the second day in a row where two are asked for', () => {
    const measure = reader(months(120, 120, 50), 'mean');
    expect(
      replayed(mean({ confirmAfter: 2, repeatDays: 0 }), measure, '2025-03-01', '2025-03-31'),
    ).toEqual([
      '2025-03-17 missed 2025-03-01: 50 of 100',
      '2025-03-24 plan_due 2025-03-01: 50 of 100',
    ]);
  });

  test('is not told of at all with a confirmation longer than what is left of it', () => {
    const measure = reader(months(120, 120, 50, 120), 'mean');
    // 16 days of March count, then April’s first 14 days still speak of March.
    expect(replayed(mean({ confirmAfter: 31 }), measure, '2025-03-01', '2025-04-30')).toEqual([]);
    expect(replayed(mean({ confirmAfter: 30 }), measure, '2025-03-01', '2025-04-30')).toEqual([
      '2025-04-14 missed 2025-03-01: 50 of 100',
    ]);
  });
});

test('a value that comes back over the threshold has recovered two points above it', () => {
  // A week’s mean on its sixth day: 5 days of 70 and 1 of `last` give 100 or 102.
  const weekly = mean({ cadence: 'week', repeatDays: 0 });
  const week = (last: number) =>
    reader(
      daily('2025-03-03', '2025-03-30', (today) => {
        if (today < day('2025-03-24')) return 120;
        return today < day('2025-03-29') ? 70 : last;
      }),
      'mean',
    );
  const told = (last: number) => replayed(weekly, week(last), '2025-03-17', '2025-03-29');
  // Half of the week has passed by Thursday.
  const missed = '2025-03-27 missed 2025-03-24: 70 of 100';
  expect(told(250)).toEqual([missed]);
  expect(told(262)).toEqual([missed, '2025-03-29 recovered 2025-03-24: 102 of 100']);
});

describe('a sum of a month', () => {
  const sum = (changes: Partial<Kpi> = {}) =>
    aKpi({ aggregation: 'sum', target: 310, starts: undefined, due: undefined, ...changes });

  test('is judged by its pace from a tenth of the month on', () => {
    // The first tenth of March is over on the 4th: 20 are there, and by yesterday 30 were due.
    const measure = reader(
      daily('2025-02-01', '2025-03-31', (today) => (today < day('2025-03-01') ? 12 : 5)),
      'sum',
    );
    expect(replayed(sum({ repeatDays: 0 }), measure, '2025-03-01', '2025-03-31')).toEqual([
      '2025-03-04 missed 2025-03-01: 20 of 310',
      '2025-03-11 plan_due 2025-03-01: 55 of 310',
    ]);
  });

  test('that was on pace to the end and fell short is told once its month has closed', () => {
    // Yesterday’s pace is met on every day until the 30th: 300 of 310, and nothing on the 31st.
    const measure = reader(
      daily('2025-02-01', '2025-04-03', (today) => (today === day('2025-03-31') ? 0 : 10)),
      'sum',
    );
    const kpi = sum({ missAt: 1, repeatDays: 0 });
    expect(replayed(kpi, measure, '2025-03-05', '2025-04-03')).toEqual([
      '2025-04-01 missed 2025-03-01: 300 of 310',
    ]);
  });
});

test('a number that stays away is asked for after its grace and once a week from then on', () => {
  const measure = reader(
    daily('2025-01-01', '2025-03-31', () => 120),
    'mean',
  );
  // April is looked at from its 15th day on, and its grace is five days; May from the 16th.
  expect(replayed(mean(), measure, '2025-04-01', '2025-05-20')).toEqual([
    '2025-04-20 no_data 2025-04-01: undefined of 100',
    '2025-04-27 reminder 2025-04-01: undefined of 100',
    '2025-05-04 reminder 2025-04-01: undefined of 100',
    '2025-05-11 reminder 2025-04-01: undefined of 100',
    '2025-05-18 reminder 2025-05-01: undefined of 100',
  ]);
});

test('a day of which the number is broken is told on the same day, by its owner’s name', () => {
  const broken: MeasureReader = {
    span: { first: day('2025-01-01'), last: day('2025-12-31') },
    over: () => ({ kind: 'broken', problem: { code: 'error_cell' } }),
  };
  const days = { from: day('2025-03-01'), to: day('2025-03-02') };
  const mails = replayAlerts(days, (today) => evaluatedOn(today, mean(), [], broken));
  expect(mails).toMatchObject([{ day: day('2025-03-01'), kind: 'error', to: 'owner@example.com' }]);
});
