import { spawnSync } from 'node:child_process';
import type { FunctionTime } from './function-times';

/** A first call beside the package that an analyst would have used. */
export interface Comparison {
  name: string;
  rows: number;
  /** Milliseconds of processor time of our first call. */
  ours: number;
  instead: string;
  /** Milliseconds of processor time there; nothing where the package is not installed. */
  measured?: number;
  /** What it took when the bars were set, on another machine. */
  stated: number;
  /** How many times as fast our first call is to be. */
  bar: number;
}

interface Program {
  name: string;
  rows: number;
  instead: string;
  stated: number;
  bar: number;
  command: readonly string[];
}

/** Programs make their own data of the same kind, and print processor seconds without their start. */
const R_CPU = (work: string) =>
  `t <- suppressMessages(system.time(${work})); cat(t[["user.self"]] + t[["sys.self"]])`;
const PYTHON_CPU = (work: string) =>
  `import time; t = time.process_time(); ${work}; print(time.process_time() - t)`;

const ETS = `suppressMessages(library(forecast)); m <- 0:119; set.seed(1)
y <- ts(400 + 3 * m + 60 * sin(m * pi / 6) + 25 * runif(120), frequency = 12)
${R_CPU('forecast(ets(y), h = 12)')}`;

const SURVFIT = `library(survival); set.seed(1)
d <- ceiling(rexp(1e6, 1 / 30)); e <- rbinom(1e6, 1, 0.67)
${R_CPU('survfit(Surv(d, e) ~ 1)')}`;

const LOG = (count: number, lines: number) => `import numpy as np, pandas as pd
rng = np.random.default_rng(1)
log = pd.DataFrame({'id': np.concatenate([np.arange(${count}), rng.integers(0, ${count}, ${lines - count})]),
  'at': pd.Timestamp('2020-01-01') + pd.to_timedelta(rng.integers(0, 540, ${lines}), 'D'),
  'amount': rng.gamma(2, 25, ${lines})})`;

const LIFETIMES = `${LOG(100_000, 364_000)}
from lifetimes import BetaGeoFitter
from lifetimes.utils import summary_data_from_transaction_data as summary
def work():
  s = summary(log, 'id', 'at', monetary_value_col='amount', freq='W')
  BetaGeoFitter().fit(s['frequency'], s['recency'], s['T'])
${PYTHON_CPU('work()')}`;

const PANDAS = `${LOG(250_000, 1_000_000)}
def work():
  month = log['at'].dt.to_period('M')
  first = month.groupby(log['id']).transform('min')
  log.assign(month=month, first=first).pivot_table(index='first', columns='month', values='id', aggfunc='nunique')
${PYTHON_CPU('work()')}`;

const PROGRAMS: readonly Program[] = [
  {
    ...{ name: 'KPI_FORECAST', rows: 120, instead: 'R `forecast(ets())`', stated: 1100, bar: 5 },
    command: ['Rscript', '-e', ETS],
  },
  {
    ...{ name: 'LTV_MODEL', rows: 364_000, instead: 'lifetimes, summary and fit of BG/NBD' },
    ...{ stated: 2800, bar: 5, command: ['python3', '-c', LIFETIMES] },
  },
  {
    ...{ name: 'COHORT', rows: 1_000_000, instead: 'pandas', stated: 920, bar: 2 },
    command: ['python3', '-c', PANDAS],
  },
  {
    ...{ name: 'SURVIVAL', rows: 1_000_000, instead: 'R `survfit`', stated: 2000, bar: 10 },
    command: ['Rscript', '-e', SURVFIT],
  },
];

/** What a program says that it took; nothing where it or its package is missing. */
function measured([program, ...args]: readonly string[]): number | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  const seconds = Number.parseFloat(stdout);
  return status === 0 && seconds > 0 ? 1000 * seconds : undefined;
}

export function comparisons(times: readonly FunctionTime[]): Comparison[] {
  return PROGRAMS.flatMap(({ command, ...program }) => {
    const time = times.find(({ name, rows }) => name === program.name && rows === program.rows);
    return time ? [{ ...program, ours: time.firstCpu, measured: measured(command) }] : [];
  });
}
