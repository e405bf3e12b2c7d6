import { alertRun } from '../../../src/app/alerts/alert-run';
import { backtest } from '../../../src/app/alerts/backtest';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { type Day, isoOf } from '../../../src/domain/calendar/day';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { CellValue } from '../../../src/domain/measure/reference';
import { aKpi, day } from '../../support/a-kpi';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables, type Tables } from '../../support/in-memory-ports';

const SUM = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';
const MEAN = 'MEAN_IN(Orders!A:A, Orders!B:B, from, to)';

/** A value a day, and some days without. */
function columns(from: string, to: string, value: (day: Day) => number | undefined) {
  const dates: CellValue[] = [];
  const amounts: CellValue[] = [];
  for (let today = day(from); today <= day(to); today += 1) {
    const amount = value(today);
    if (amount === undefined) continue;
    dates.push(at(`${isoOf(today)} 00:00`));
    amounts.push(amount);
  }
  return { 'Orders!A:A': dates, 'Orders!B:B': amounts };
}

/** Ups and downs of some weeks, and noise on top: 60 to 140. */
function unsteady(today: Day): number {
  const noise = ((today * 7919) % 41) - 20;
  return Math.round(100 + 20 * Math.sin(today / 17) + noise);
}

function replayed(tables: Tables, wallClock: string, values: DraftValues) {
  const ports = portsOver(tables, { now: at(wallClock) });
  return backtest(ports, runMoment(wallClock), { id: 'K-001', values });
}

const DRAFT: DraftValues = {
  name: 'Sales',
  measure: SUM,
  cadence: 'month',
  aggregation: 'sum',
  direction: 'at_least',
  target: 3000,
  owner: 'minji@example.com',
};

interface Shape {
  values: DraftValues;
  kpi: Partial<Kpi>;
}

const SHAPES: [string, Shape][] = [
  [
    'a sum of a month, judged by its pace',
    { values: { ...DRAFT, target: 3000 }, kpi: { aggregation: 'sum', target: 3000 } },
  ],
  [
    'a mean of a month, confirmed twice and reminded of every ten days',
    {
      values: {
        ...DRAFT,
        measure: MEAN,
        aggregation: 'mean',
        target: 103,
        miss_at: 0.97,
        confirm_after: 2,
        repeat_days: 10,
      },
      kpi: {
        measure: MEAN,
        aggregation: 'mean',
        target: 103,
        missAt: 0.97,
        confirmAfter: 2,
        repeatDays: 10,
      },
    },
  ],
  [
    'a sum of a week with a step of its target',
    {
      values: { ...DRAFT, cadence: 'week', target: 600, stages: '2025-12-01: 750' },
      kpi: {
        aggregation: 'sum',
        cadence: 'week',
        target: 600,
        stages: [{ from: day('2025-12-01'), target: 750 }],
      },
    },
  ],
  [
    'a limit for each day',
    {
      values: { ...DRAFT, cadence: 'day', direction: 'at_most', target: 120 },
      kpi: { aggregation: 'sum', cadence: 'day', direction: 'at_most', target: 120 },
    },
  ],
  [
    'a range for a quarter',
    {
      values: {
        ...DRAFT,
        measure: MEAN,
        cadence: 'quarter',
        aggregation: 'last',
        direction: 'between',
        target: 95,
        target_high: 99,
      },
      kpi: {
        measure: MEAN,
        cadence: 'quarter',
        aggregation: 'last',
        direction: 'between',
        target: 95,
        targetHigh: 99,
      },
    },
  ],
];

const FIRST = '2025-10-06';
const TODAY = '2026-02-10';

/** All that really went out, by the rows of the alerts table after a run at noon on each of the days. */
function reallyMailed(tables: Tables): string[] {
  // One reader for all runs: it remembers which day an instant lies in.
  const moment = runMoment(`${FIRST} 12:00`);
  for (let today = day(FIRST); today < day(TODAY); today += 1) {
    const now = at(`${isoOf(today)} 12:00`);
    alertRun(portsOver(tables, { now }), { ...moment, now }, { runBy: 'lead@example.com' });
  }
  return tables.alerts
    .flatMap(({ period, deliveries }) =>
      deliveries.map(
        ({ at: sent, to }) => `${sent.toISOString().slice(0, 10)} ${isoOf(period)} ${to}`,
      ),
    )
    .sort();
}

describe('tells of past days what a run on each of them mails', () => {
  test.each(SHAPES)('%s', (_, { values, kpi }) => {
    // Three weeks of November are without rows.
    const gap = (today: Day) => today >= day('2025-11-03') && today < day('2025-11-24');
    const rows = columns(FIRST, TODAY, (today) => (gap(today) ? undefined : unsteady(today)));
    const defined = aKpi({
      measure: SUM,
      owner: 'minji@example.com',
      starts: undefined,
      due: undefined,
      ...kpi,
    });
    const tables = someTables({ kpis: [defined], columns: rows, quota: 10_000 });
    const told = replayed(tables, `${TODAY} 09:00`, values);
    expect(tables).toMatchObject({ alerts: [], measurements: [], outbox: [] });
    if (!told.ok) throw new Error(told.problem.code);
    const inWords = told.mails.map(
      ({ day: on, period, to }) => `${isoOf(on)} ${isoOf(period)} ${to}`,
    );
    expect(inWords.sort()).toEqual(reallyMailed(tables));
    expect(told.mails.length).toBeGreaterThan(2);
    expect(told).toMatchObject({ days: { from: day(FIRST), to: day(TODAY) - 1 } });
  });
});

describe('of a definition that is not whole', () => {
  const tables = () =>
    someTables({ columns: { ...columns(FIRST, TODAY, () => 100), 'Orders!B2': [5] } });
  const said = (values: DraftValues) => {
    const told = replayed(tables(), `${TODAY} 09:00`, values);
    return told.ok ? undefined : told.problem;
  };

  test.each([
    [
      'without a measure',
      { measure: null },
      { code: 'backtest_needs', values: { keys: 'measure' } },
    ],
    [
      'without target and direction',
      { target: null, direction: null },
      { code: 'backtest_needs', values: { keys: 'direction, target' } },
    ],
    [
      'of a range without its upper end',
      { direction: 'between' },
      { code: 'backtest_needs', values: { keys: 'target_high' } },
    ],
    ['with a threshold that is none', { warn_at: 'many' }, { field: 'warn_at' }],
    ['with thresholds the wrong way round', { miss_at: 1.2 }, { code: 'miss_above_warn' }],
    ['with a measure that is none', { measure: 'SUM_IN(' }, { field: 'measure' }],
    [
      'over a sheet that is gone',
      { measure: 'SUM_IN(Gone!A:A, Gone!B:B, from, to)' },
      { code: 'measure_range_unread' },
    ],
    ['that reads no dates', { measure: 'Orders!B2 / 2' }, { code: 'backtest_no_days' }],
  ])('%s it says what is amiss', (_, parts, problem) => {
    expect(said({ ...DRAFT, ...parts })).toMatchObject(problem);
  });

  test('what has no bearing on mails may be missing', () => {
    expect(
      said({ ...DRAFT, name: null, owner: 'nobody', starts: 'soon', due: null }),
    ).toBeUndefined();
  });
});

describe('the terms of the draft', () => {
  const halved = (today: Day) => (today < day('2026-01-01') ? 100 : 50);
  const tables = (from = '2025-01-01') => someTables({ columns: columns(from, TODAY, halved) });
  const mailsOf = (parts: DraftValues, from?: string) => {
    const told = replayed(tables(from), `${TODAY} 09:00`, { ...DRAFT, target: 2800, ...parts });
    if (!told.ok) throw new Error(told.problem.code);
    return told;
  };
  const lines = (parts: DraftValues) =>
    mailsOf(parts).mails.map(({ day: on, kind, to }) => `${isoOf(on)} ${kind} ${to}`);

  test('a start, a deadline and a mute do not hold for the past', () => {
    const whole = lines({ repeat_days: 30 });
    expect(whole.length).toBeGreaterThan(0);
    const parts = { starts: '2026-06-01', due: '2026-12-31', muted_until: '2027-01-01' };
    expect(lines({ repeat_days: 30, ...parts })).toEqual(whole);
    expect(lines({ repeat_days: 30, starts: '2025-01-01', due: '2025-12-31' })).toEqual(whole);
  });

  test('without an owner mails go to nobody, and are counted', () => {
    const [first] = mailsOf({ owner: null }).mails;
    expect(first).toMatchObject({ kind: 'missed', to: '' });
  });

  test('says when the rows begin within the year, and that a confirmation may be faster', () => {
    expect(mailsOf({}).notes).toEqual([]);
    expect(mailsOf({ confirm_after: 2 }, '2025-09-20').notes).toEqual([
      { code: 'backtest_short', values: { from: '2025-10-01' } },
      { code: 'backtest_once_a_day' },
    ]);
  });

  test('a month of which only the end has rows is not held against the target', () => {
    const { mails } = mailsOf({}, '2025-09-20');
    expect(mails.filter(({ day: on }) => on < day('2026-01-01'))).toEqual([]);
  });
});
