import { alertRun } from '../../../src/app/alerts/alert-run';
import { backtestRegister, type RegisterQuestion } from '../../../src/app/alerts/backtest-register';
import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
} from '../../../src/domain/alerts/alert-settings';
import type { ReplayedMail } from '../../../src/domain/alerts/replay';
import { type Day, isoOf } from '../../../src/domain/calendar/day';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { CellValue } from '../../../src/domain/measure/reference';
import { aKpi, day } from '../../support/a-kpi';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables, type Tables } from '../../support/in-memory-ports';

const TODAY = '2026-02-10';
const MEAN_B = 'MEAN_IN(Orders!A:A, Orders!B:B, from, to)';
const MEAN_C = 'MEAN_IN(Orders!A:A, Orders!C:C, from, to)';

/** A row a day, with a value in each of two columns. */
function orders(from: string, to: string, b: (day: Day) => number, c: (day: Day) => number) {
  const dates: CellValue[] = [];
  const ofB: CellValue[] = [];
  const ofC: CellValue[] = [];
  for (let today = day(from); today <= day(to); today += 1) {
    dates.push(at(`${isoOf(today)} 00:00`));
    ofB.push(b(today));
    ofC.push(c(today));
  }
  return { 'Orders!A:A': dates, 'Orders!B:B': ofB, 'Orders!C:C': ofC };
}

const weekly = (changes: Partial<Kpi>) =>
  aKpi({
    measure: MEAN_B,
    aggregation: 'mean',
    cadence: 'week',
    repeatDays: 0,
    starts: undefined,
    due: undefined,
    owner: 'ann@example.com',
    ...changes,
  });

const CALLS = weekly({
  id: 'calls',
  name: 'Calls',
  watchers: ['wil@example.com'],
  escalateTo: 'boss@example.com',
});
const VISITS = weekly({ id: 'visits', name: 'Visits', measure: MEAN_C, parent: 'calls' });
const SCORE = aKpi({
  id: 'score',
  name: 'Score',
  measure: '',
  actual: { kind: 'value', value: 20 },
  repeatDays: 0,
  owner: 'bob@example.com',
});

/** What bob typed, and when: too little for December. */
const TYPED = [
  ['2025-11-01', 100, '2025-12-01'],
  ['2025-12-01', 70, '2026-01-05'],
  ['2026-01-01', 100, '2026-02-02'],
].map(([period, value, on]) => ({
  kpi: 'score',
  period: day(String(period)),
  value: Number(value),
  recordedAt: at(`${on} 09:00`),
  recordedBy: 'bob@example.com',
  source: 'check-in' as const,
  note: '',
}));

/** The second week of December 2025, which begins on Monday the 8th, is a bad one; all others are good. */
const badWeek = (today: Day) =>
  today >= day('2025-12-08') && today < day('2025-12-15') ? 50 : 120;

/** A day for a plan, and no mail on weekends. */
const SETTINGS: AlertSettings = {
  ...DEFAULT_ALERT_SETTINGS,
  planDays: 1,
  quiet: { weekends: true, koreanHolidays: false, days: [] },
};

function someRegister(changes: Partial<Tables> = {}): Tables {
  return someTables({
    kpis: [SCORE, CALLS, VISITS],
    columns: orders('2025-12-01', TODAY, badWeek, badWeek),
    measurements: [...TYPED],
    ...changes,
  });
}

function backtest(tables: Tables, question: Partial<RegisterQuestion> = {}, settings = SETTINGS) {
  const ports = portsOver(tables, { now: at(`${TODAY} 09:00`) });
  const moment = runMoment(`${TODAY} 09:00`);
  const remembering = { ...ports.settings, read: readingSettings(ports, settings) };
  return backtestRegister({ ...ports, settings: remembering }, moment, {
    months: 12,
    deadline: new Date(moment.now.getTime() + 60_000),
    ...question,
  });
}

function readingSettings(
  { settings }: ReturnType<typeof portsOver>,
  alertSettings: AlertSettings,
): typeof settings.read {
  return (key) =>
    key === 'alertSettings'
      ? (alertSettings as ReturnType<typeof settings.read<typeof key>>)
      : settings.read(key);
}

function inWords({ day: on, to, kpi, kind, under }: ReplayedMail): string {
  const name = to.replace('@example.com', '');
  return `${isoOf(on)} ${name}: ${kpi} ${kind}${under === undefined ? '' : ` under ${under}`}`;
}

test('tells of all KPIs together what each person would have heard, day by day', () => {
  const { mails, days, left } = backtest(someRegister());
  expect(mails.map(inWords)).toEqual([
    // Half of the week has passed by Thursday.
    '2025-12-11 ann: calls missed',
    '2025-12-11 ann: visits missed under calls',
    '2025-12-11 wil: calls missed',
    // A plan is asked for on the next working day.
    '2025-12-12 ann: calls plan_due',
    '2025-12-12 ann: visits plan_due under calls',
    // It is escalated on Saturday, and the mail waits for Monday. Above visits stands ann herself.
    '2025-12-15 boss: calls escalated',
    // December’s number was typed on Monday the 5th.
    '2026-01-05 bob: score missed',
    '2026-01-06 bob: score plan_due',
  ]);
  expect([isoOf(days.from), isoOf(days.to)]).toEqual(['2025-02-10', '2026-02-09']);
  expect(left).toEqual([]);
});

test('core KPIs come first, and each has the days of its own rows', () => {
  const late = weekly({ id: 'late', name: 'Late', tier: 'supporting' });
  const { taken } = backtest(someRegister({ kpis: [late, SCORE, CALLS] }));
  expect(taken.map(({ id, days }) => [id, isoOf(days.from)])).toEqual([
    ['score', '2025-11-01'],
    ['calls', '2025-12-01'],
    ['late', '2025-12-01'],
  ]);
});

describe('with other terms', () => {
  const changed = (whatIf: RegisterQuestion['whatIf']) =>
    backtest(someRegister(), { whatIf }).changed!;

  test('a longer confirmation tells of real misses later', () => {
    const { mails, misses } = changed({ confirmAfter: 3 });
    expect(mails.map(inWords)).toEqual([
      // Thursday, Friday, Saturday; on Monday mail goes out.
      '2025-12-15 ann: calls missed',
      '2025-12-15 ann: visits missed under calls',
      '2025-12-15 wil: calls missed',
      // The plan was due on Monday, so that on Tuesday it is asked for and escalated.
      '2025-12-16 ann: calls plan_due',
      '2025-12-16 ann: visits plan_due under calls',
      '2025-12-16 boss: calls escalated',
      '2026-01-07 bob: score missed',
      '2026-01-08 bob: score plan_due',
    ]);
    expect(misses).toEqual({
      count: 3,
      toldNow: 3,
      later: [
        { kpi: 'score', period: day('2025-12-01'), days: 2 },
        { kpi: 'calls', period: day('2025-12-08'), days: 4 },
        { kpi: 'visits', period: day('2025-12-08'), days: 4 },
      ],
      earlier: [],
      warnedOnly: [],
      untold: [],
      gained: [],
    });
  });

  test('a confirmation that no week lasts tells of its miss not at all', () => {
    // Six days speak of that week: Thursday to Tuesday, and Wednesday.
    expect(changed({ kpi: 'calls', confirmAfter: 8 }).misses).toMatchObject({
      toldNow: 3,
      later: [],
      untold: [{ kpi: 'calls', period: day('2025-12-08') }],
    });
  });

  test('a lower threshold of one KPI leaves the others as they are', () => {
    const { mails, misses } = changed({ kpi: 'calls', missAt: 0.4 });
    expect(mails.map(inWords)).toEqual([
      '2025-12-11 ann: calls at_risk',
      '2025-12-11 ann: visits missed under calls',
      '2025-12-11 wil: calls at_risk',
      '2025-12-12 ann: visits plan_due',
      // What was at risk while it ran has ended just short, which nobody need hear once more.
      '2026-01-05 bob: score missed',
      '2026-01-06 bob: score plan_due',
    ]);
    expect(misses).toMatchObject({
      later: [],
      warnedOnly: [{ kpi: 'calls', period: day('2025-12-08') }],
      untold: [],
    });
  });

  test('a threshold that passes the other one takes it along', () => {
    const { mails } = changed({ missAt: 1.3 });
    expect(mails.filter(({ kind }) => kind === 'at_risk')).toEqual([]);
    // 120 of 100 is missed with 130 %, from the first week that is judged.
    expect(inWords(mails.find(({ kpi }) => kpi === 'calls')!)).toBe('2025-12-04 ann: calls missed');
  });

  test('a confirmation of one instead of three tells earlier', () => {
    const slow = { ...CALLS, confirmAfter: 3 };
    const { changed: quick } = backtest(someRegister({ kpis: [slow] }), {
      whatIf: { confirmAfter: 1 },
    });
    expect(quick?.misses.earlier).toEqual([{ kpi: 'calls', period: day('2025-12-08'), days: 4 }]);
  });

  test('each span of days is measured once for both', () => {
    const asked: string[] = [];
    const tables = someRegister({ kpis: [CALLS] });
    const read = tables.columns['Orders!B:B'];
    tables.columns = new Proxy(tables.columns, {
      get(columns, key: string) {
        if (key === 'Orders!B:B') asked.push(key);
        return columns[key];
      },
    });
    backtest(tables, { whatIf: { missAt: 0.5 } });
    expect(read.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(1);
  });
});

describe('what cannot be replayed is told by name', () => {
  const leftOf = (kpi: Partial<Kpi>, changes: Partial<Tables> = {}) =>
    backtest(someRegister({ kpis: [weekly({ id: 'x', name: 'Other', ...kpi })], ...changes })).left;

  test.each([
    ['a measure that is none', { measure: 'SUM_IN(' }, {}],
    [
      'a sheet that is gone',
      { measure: 'SUM_IN(Gone!A:A, Gone!B:B, from, to)' },
      { code: 'measure_range_unread' },
    ],
    ['neither rows nor anything recorded', { measure: '' }, { code: 'backtest_no_past' }],
    [
      'a measure that reads no dates, and nothing recorded',
      { measure: 'Orders!B2 / 2' },
      { code: 'backtest_no_past' },
    ],
    [
      'a cadence of which no period has closed',
      { cadence: 'year' as const },
      { code: 'backtest_too_short', values: { from: '2025-12-01' } },
    ],
  ])('%s', (_, kpi, problem) => {
    expect(
      leftOf(kpi, {
        columns: { ...orders('2025-12-01', TODAY, badWeek, badWeek), 'Orders!B2': [5] },
      }),
    ).toEqual([{ id: 'x', name: 'Other', problem: expect.objectContaining(problem) as object }]);
  });

  test('rows that ended before the months', () => {
    const columns = orders('2024-01-01', '2025-02-09', badWeek, badWeek);
    expect(leftOf({}, { columns })).toMatchObject([
      { problem: { code: 'backtest_rows_old', values: { last: '2025-02-09', months: 12 } } },
    ]);
  });

  test('a row of the register that cannot be read', () => {
    const problems = [{ rowNumber: 7, kpi: 'K-9', problem: { code: 'unreadable' } }];
    expect(backtest(someRegister({ problems })).left).toEqual([
      { id: 'K-9', name: 'K-9', problem: { code: 'unreadable' } },
    ]);
  });
});

describe('recorded values', () => {
  const only = (rows: Partial<Tables['measurements'][number]>[], kpi: Partial<Kpi> = {}) =>
    backtest(
      someRegister({
        kpis: [aKpi({ ...SCORE, ...kpi })],
        measurements: rows.map((row) => ({ ...TYPED[0], ...row })),
      }),
    ).mails.map(inWords);

  test('of an import are known when their period has ended', () => {
    const imported = { source: 'import' as const, recordedAt: at('2026-02-09 09:00') };
    expect(
      only([
        { ...imported, period: day('2025-10-01'), value: 100 },
        { ...imported, period: day('2025-11-01'), value: 60 },
        { ...imported, period: day('2025-12-01'), value: 100 },
        { ...imported, period: day('2026-01-01'), value: 100 },
      ]),
    ).toEqual(['2025-12-01 bob: score missed', '2025-12-02 bob: score plan_due']);
  });

  const LATE_NOVEMBER = { period: day('2025-11-01'), recordedAt: at('2025-11-28 09:00') };

  test('that nobody entered are asked for as on the days themselves', () => {
    // Thirty days and five of grace after 28 November is 2 January; the 3rd is a Saturday. Then weekly.
    expect(only([LATE_NOVEMBER])).toEqual([
      '2026-01-05 bob: score no_data',
      ...['2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'].map(
        (on) => `${on} bob: score reminder`,
      ),
    ]);
  });

  test('are not asked for while another number may have stood where one was entered later', () => {
    const january = { period: day('2026-01-01'), recordedAt: at('2026-01-20 09:00') };
    expect(only([LATE_NOVEMBER, january])).toEqual([]);
  });

  test('of a sheet formula without a measure count from when they were recorded', () => {
    expect(
      only(
        [
          { source: 'formula', period: day('2025-11-01'), value: 100 },
          {
            source: 'formula',
            period: day('2025-12-01'),
            value: 10,
            recordedAt: at('2025-12-30 09:00'),
          },
        ],
        { actualIsFormula: true },
      )[0],
    ).toBe('2025-12-30 bob: score missed');
  });
});

describe('where time is short', () => {
  /** Each look at the clock takes so long. */
  function ticking(tables: Tables, seconds: number, question: Partial<RegisterQuestion> = {}) {
    const ports = portsOver(tables, { now: at(`${TODAY} 09:00`) });
    const moment = runMoment(`${TODAY} 09:00`);
    let now = moment.now.getTime();
    const clock = { now: () => new Date((now += seconds * 1000)) };
    return backtestRegister({ ...ports, clock }, moment, {
      months: 12,
      deadline: new Date(now + 60_000),
      ...question,
    });
  }

  test('further KPIs are left, each by name', () => {
    const { taken, left } = ticking(someRegister(), 14);
    expect(taken.map(({ id }) => id)).toEqual(['score', 'calls']);
    expect(left).toEqual([{ id: 'visits', name: 'Visits', problem: { code: 'backtest_no_time' } }]);
  });

  test('the first days tell for how many KPIs there is time', () => {
    // 364 days of a quarter of a second are 91 seconds; there are 60.
    const { taken, left, days, notes } = ticking(someRegister(), 0.25);
    expect(taken.map(({ id }) => id)).toEqual(['score']);
    expect(left.map(({ name }) => name)).toEqual(['Calls', 'Visits']);
    expect(left[0].problem).toEqual({ code: 'backtest_no_time' });
    // This clock runs as fast for one KPI as for three: so it ends early, and says where.
    expect(days.to).toBeLessThan(day('2026-02-09'));
    expect(notes).toEqual([{ code: 'backtest_until', values: { day: isoOf(days.to) } }]);
  });

  test('nothing is left with time enough', () => {
    expect(ticking(someRegister(), 0.1)).toMatchObject({ left: [], notes: [] });
  });
});

/** Ups and downs of some weeks, and noise on top. */
const unsteady = (seed: number) => (today: Day) =>
  Math.round(100 + 25 * Math.sin((today + seed) / 13) + (((today + seed) * 7919) % 31) - 15);

test.each([
  ['every day', DEFAULT_ALERT_SETTINGS],
  [
    'but on weekends and holidays, with a short plan clock',
    { ...SETTINGS, quiet: { ...SETTINGS.quiet, koreanHolidays: true }, escalateAfter: 1 },
  ],
  [
    'to one domain alone',
    { ...DEFAULT_ALERT_SETTINGS, planDays: 2, allowedDomains: ['example.com'] },
  ],
] satisfies [string, AlertSettings][])(
  'tells of past days what a run on each of them mails %s',
  (_, settings) => {
    const FIRST = '2025-10-06';
    const kpis = [
      weekly({ id: 'top', name: 'Top', watchers: ['wil@example.com'], repeatDays: 5 }),
      weekly({
        ...{ id: 'lead', name: 'Lead', parent: 'top', timing: 'leading' as const, measure: MEAN_C },
        ...{ owner: 'lee@example.com', tier: 'supporting' as const, escalateTo: 'boss@else.org' },
      }),
      weekly({
        ...{ id: 'month', cadence: 'month' as const, parent: 'top', owner: 'wil@example.com' },
        ...{ target: 103, missAt: 0.97, confirmAfter: 2, repeatDays: 10 },
      }),
      weekly({ id: 'daily', cadence: 'day', measure: MEAN_C, owner: 'lee@example.com' }),
      weekly({ id: 'away', owner: 'out@else.org', escalateTo: 'boss@example.com' }),
    ];
    const tables = someTables({
      kpis,
      columns: orders(FIRST, TODAY, unsteady(0), unsteady(40)),
      quota: 100_000,
      properties: {},
    });
    const told = backtest(tables, {}, settings).mails.map(
      ({ day: on, to, kpi, period, role = 'owner' }) =>
        `${isoOf(on)} ${to} ${kpi} ${isoOf(period)} ${role}`,
    );
    expect(tables).toMatchObject({ alerts: [], measurements: [], outbox: [] });
    const moment = runMoment(`${FIRST} 12:00`);
    for (let today = day(FIRST); today < day(TODAY); today += 1) {
      const now = at(`${isoOf(today)} 12:00`);
      const ports = portsOver(tables, { now });
      const remembering = { ...ports.settings, read: readingSettings(ports, settings) };
      alertRun({ ...ports, settings: remembering }, { ...moment, now }, { runBy: 'a@example.com' });
    }
    const mailed = tables.alerts.flatMap(({ kpi, period, deliveries }) =>
      deliveries
        .filter(({ state }) => state === 'sent')
        .map(
          ({ at: sent, to, role = 'owner' }) =>
            `${sent.toISOString().slice(0, 10)} ${to} ${kpi} ${isoOf(period)} ${role}`,
        ),
    );
    expect(told.sort()).toEqual(mailed.sort());
    expect(new Set(told.map((one) => one.split(' ')[4])).size).toBeGreaterThan(1);
  },
);
