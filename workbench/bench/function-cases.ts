import { column, sequence, type BuiltScript } from './sheet-data';

/** One function on arguments of a given number of rows. */
export interface FunctionCase {
  name: string;
  /** What stands in the ranges, for the reader of the table. */
  what: string;
  rows: readonly number[];
  args(script: BuiltScript, rows: number): unknown[];
}

const THOUSAND = 1_000;
const UP_TO_A_MILLION = [THOUSAND, 10 * THOUSAND, 100 * THOUSAND, 1_000 * THOUSAND];
const UP_TO_100_000 = UP_TO_A_MILLION.slice(0, 3);
const YEARS = 5;
const DAYS = YEARS * 365;

const dates = (script: BuiltScript, rows: number, seed = 1) => {
  const next = sequence(seed);
  return column(rows, () => script.date(Math.floor(next() * DAYS)));
};
const amounts = (rows: number, seed = 2) => {
  const next = sequence(seed);
  return column(rows, () => Math.round(next() * 100_000) / 100);
};
const shares = (rows: number, seed = 3) => {
  const next = sequence(seed);
  return column(rows, () => 0.01 + next() * 0.9);
};
/** Four rows to a customer on average. */
const customers = (rows: number, seed = 4) => {
  const next = sequence(seed);
  return column(rows, () => `C-${Math.floor(next() * (rows / 4))}`);
};
const groups = (rows: number) => column(rows, (row) => `plan ${row % 4}`);

/** Starts, and ends for two customers in five. */
function stays(script: BuiltScript, rows: number): unknown[][][] {
  const next = sequence(5);
  const starts: Date[][] = [];
  const ends: (Date | '')[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const start = Math.floor(next() * DAYS * 0.8);
    starts.push([script.date(start)]);
    ends.push([next() < 0.4 ? script.date(start + 1 + Math.floor(next() * 400)) : '']);
  }
  return [starts, ends];
}

/** Whole months that a customer stayed, one in three still there. */
function durations(rows: number): unknown[][][] {
  const next = sequence(6);
  return [
    column(rows, () => Math.ceil(-30 * Math.log(1 - next()))),
    column(rows, () => (next() < 0.67 ? 1 : 0)),
  ];
}

/** One value a day with a weekly season, a trend and noise. */
function daily(script: BuiltScript, rows: number): unknown[][][] {
  const next = sequence(7);
  return [
    column(rows, (row) => script.date(row)),
    column(rows, (row) => 500 + row / 50 + 80 * Math.sin((row * 2 * Math.PI) / 7) + 40 * next()),
  ];
}

/** First days of months with a yearly season. */
function monthly(rows: number): unknown[][][] {
  const next = sequence(8);
  const first = (row: number) =>
    `${2000 + Math.floor(row / 12)}-${String((row % 12) + 1).padStart(2, '0')}-01`;
  return [
    column(rows, first),
    column(rows, (row) => 400 + 3 * row + 60 * Math.sin((row * Math.PI) / 6) + 25 * next()),
  ];
}

const PERIOD = ['2022-01-01', '2022-12-31'];

export const VECTOR_CASES: readonly FunctionCase[] = [
  {
    name: 'SUM_IN',
    what: 'dates, amounts',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => [dates(script, rows), amounts(rows), ...PERIOD],
  },
  {
    name: 'DISTINCT_IN',
    what: 'dates, customers',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => [dates(script, rows), customers(rows), ...PERIOD],
  },
  {
    name: 'MEDIAN_IN',
    what: 'dates, amounts',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => [dates(script, rows), amounts(rows), ...PERIOD],
  },
  {
    name: 'CHURN',
    what: 'starts, ends',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => [...stays(script, rows), ...PERIOD],
  },
  {
    name: 'CHURN_SPREAD',
    what: 'starts, ends',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => [...stays(script, rows), ...PERIOD],
  },
  {
    name: 'CHURN_BY',
    what: 'starts, ends, by month',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => stays(script, rows),
  },
  {
    name: 'COHORT',
    what: 'customers, dates, by month',
    rows: UP_TO_A_MILLION,
    args: (script, rows) => [customers(rows), dates(script, rows)],
  },
  {
    name: 'MRR_MOVEMENTS',
    what: 'MRR before, after',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [amounts(rows, 9), amounts(rows, 10)],
  },
  {
    name: 'SURVIVAL',
    what: 'months, left',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => durations(rows),
  },
  {
    name: 'SURVIVAL_COMPARE',
    what: 'months, left, four groups',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [...durations(rows), groups(rows)],
  },
  {
    name: 'NPS',
    what: 'scores',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [column(rows, (row) => (row * 7) % 11)],
  },
  {
    name: 'KPI_SCORE',
    what: 'attainments, weights',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [shares(rows), shares(rows, 11)],
  },
  {
    name: 'KPI_TREND',
    what: 'a value a day',
    rows: UP_TO_100_000,
    args: (script, rows) => daily(script, rows),
  },
  {
    name: 'KPI_ANOMALIES',
    what: 'a value a day, weekly season',
    rows: UP_TO_100_000,
    args: (script, rows) => daily(script, rows),
  },
  {
    name: 'BASELINE',
    what: 'a value a day',
    rows: UP_TO_100_000,
    args: (script, rows) => daily(script, rows),
  },
  {
    name: 'LEAD_LAG',
    what: 'two columns, 49 lags',
    rows: UP_TO_100_000,
    args: (_, rows) => [amounts(rows, 12), amounts(rows, 13)],
  },
  {
    name: 'AB_TEST_MEANS',
    what: 'two columns',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [amounts(rows, 14), amounts(rows, 15)],
  },
  {
    name: 'CONTRIBUTION',
    what: 'segments, before, after',
    rows: UP_TO_100_000,
    args: (_, rows) => [column(rows, (row) => `S-${row}`), amounts(rows, 16), amounts(rows, 17)],
  },
  {
    name: 'ATTAINMENT',
    what: 'a column of actuals, of targets',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [amounts(rows, 18), column(rows, (row) => 100 + (row % 50))],
  },
  {
    name: 'LTV',
    what: 'a column of ARPU, of churn',
    rows: UP_TO_A_MILLION,
    args: (_, rows) => [amounts(rows, 19), shares(rows)],
  },
  {
    name: 'DATA_QUALITY',
    what: 'one column of numbers',
    rows: UP_TO_100_000,
    args: (_, rows) => [amounts(rows, 20)],
  },
];

/** Fits, whose time hangs on the model more than on the rows. */
export const MODEL_CASES: readonly FunctionCase[] = [
  {
    name: 'KPI_FORECAST',
    what: 'months with a yearly season, twelve ahead',
    rows: [24, 60, 120, 240],
    args: (_, rows) => [...monthly(rows), 12],
  },
  {
    name: 'ACHIEVABILITY',
    what: 'months with a yearly season',
    rows: [120],
    args: (_, rows) => [...monthly(rows), 900, '2010-12-01'],
  },
  {
    name: 'RETENTION_MODEL',
    what: 'survivors of a cohort',
    rows: [8, 24],
    args: (_, rows) => [column(rows, (row) => 1000 * (1 + row) ** -0.4)],
  },
  {
    name: 'LTV_MODEL',
    what: 'orders of customers, with amounts',
    rows: [THOUSAND, 10 * THOUSAND, 100 * THOUSAND, 364 * THOUSAND],
    args: (script, rows) => orders(script, rows),
  },
  {
    name: 'LTV_FORECAST',
    what: 'orders of customers, a year ahead',
    rows: [THOUSAND, 10 * THOUSAND, 100 * THOUSAND],
    args: (script, rows) => [...orders(script, rows), 52],
  },
];

/**
 * Orders at exponential gaps until the customer leaves, with amounts around the customer's own level; as
 * many customers as it takes.
 */
function orders(script: BuiltScript, rows: number): unknown[][][] {
  const next = sequence(22);
  const gap = () => -Math.log(1 - next());
  const who: string[][] = [];
  const when: Date[][] = [];
  const amount: number[][] = [];
  for (let customer = 0; who.length < rows; customer += 1) {
    const pace = 10 + 60 * gap();
    const leaves = next();
    const level = 20 + 50 * gap();
    let day = Math.floor(next() * 90);
    do {
      who.push([`C-${customer}`]);
      when.push([script.date(day)]);
      amount.push([Math.round(100 * level * (0.4 + 1.2 * next())) / 100]);
      day += 1 + Math.floor(pace * gap());
    } while (who.length < rows && day < 540 && next() > leaves);
  }
  return [who, when, amount];
}
