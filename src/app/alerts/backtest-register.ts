import { DEFAULT_ALERT_SETTINGS } from '../../domain/alerts/alert-settings';
import type { ReplayedMail } from '../../domain/alerts/replay';
import { monthsBefore } from '../../domain/alerts/replay-days';
import {
  compareMisses,
  type MissesTold,
  realMisses,
  type WhatIf,
  withTerms,
} from '../../domain/alerts/what-if';
import { isoOf } from '../../domain/calendar/day';
import { type Period } from '../../domain/calendar/period';
import { judgedOn } from '../../domain/kpi/evaluate/evaluated';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Problem } from '../../domain/problem';
import type { ReadingPorts } from '../evaluate/evaluate-register';
import type { Moment } from '../ports';
import { Refusal } from '../refusal';
import { type LeftKpi, readPasts, withoutTime } from './read-pasts';
import { replayInTime } from './replay-in-time';

export type BacktestRegisterPorts = ReadingPorts;

export interface RegisterQuestion {
  /** How far back. */
  months: number;
  whatIf?: WhatIf;
  /** No new day is begun from here on, and no further KPI from the middle of the time until then. */
  deadline: Date;
}

/** A KPI that was replayed, and on which days. */
export interface ReplayedKpi {
  id: string;
  name: string;
  days: Period;
}

export interface RegisterBacktest {
  days: Period;
  taken: readonly ReplayedKpi[];
  left: readonly LeftKpi[];
  /** Days ascend. */
  mails: readonly ReplayedMail[];
  /** With the other terms, if any were asked for. */
  changed?: { mails: readonly ReplayedMail[]; misses: MissesTold };
  /** What one should know of it. */
  notes: readonly Problem[];
}

/**
 * The mails that alerts would have brought about all active KPIs together, as they are defined now, over past
 * days: an evaluation a day, by the code of the real run; with other terms as well, if they are given. Each
 * value is worked out once for both. Reads, writes nothing, and mails nobody. Where time or room is short the
 * core KPIs are taken first, and the others are named.
 */
export function backtestRegister(
  ports: BacktestRegisterPorts,
  moment: Moment,
  { months, whatIf, deadline }: RegisterQuestion,
): RegisterBacktest {
  const { clock, settings } = ports;
  const today = moment.zone.dayOf(moment.now);
  const days = { from: monthsBefore(today, months), to: today - 1 };
  const half = (moment.now.getTime() + deadline.getTime()) / 2;
  const isPressed = () => clock.now().getTime() >= half;
  const read = readPasts(ports, moment, months, isPressed);
  if (whatIf) checkTerms(whatIf, [...read.pasts.map(({ kpi }) => kpi), ...read.others]);
  const alertSettings = settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  const terms = whatIf ? [asDefined, (kpi: Kpi) => withTerms(kpi, whatIf)] : [asDefined];
  const replaying = { ...read, days, terms, settings: alertSettings };
  const { runs, until, pasts, slow } = replayInTime(replaying, {
    now: () => clock.now().getTime(),
    deadline: deadline.getTime(),
  });
  const [mails, changed] = runs;
  const misses = pasts.flatMap((past) => {
    const { kpi, reading } = judgedOn(until, past.kpi, past.on(until));
    return realMisses(kpi, reading.history.closed, { from: past.days.from, to: until });
  });
  return {
    days: { ...days, to: until },
    taken: pasts.map(({ kpi: { id, name }, days: own }) => ({ id, name, days: own })),
    left: [...read.left, ...slow.map(({ kpi }) => withoutTime(kpi))],
    mails,
    ...(changed
      ? { changed: { mails: changed, misses: compareMisses(misses, mails, changed) } }
      : {}),
    notes: until < days.to ? [{ code: 'backtest_until', values: { day: isoOf(until) } }] : [],
  };
}

function asDefined(kpi: Kpi): Kpi {
  return kpi;
}

/** Terms that a definition could not have, or that are of no active KPI, are refused. */
function checkTerms({ kpi: only, missAt, warnAt }: WhatIf, kpis: readonly Kpi[]): void {
  if (missAt !== undefined && warnAt !== undefined && missAt > warnAt) {
    throw new Refusal({ code: 'miss_above_warn', field: 'miss_at', values: { missAt, warnAt } });
  }
  if (only !== undefined && !kpis.some(({ id, state }) => id === only && state === 'active')) {
    throw new Refusal({ code: 'backtest_no_kpi', values: { kpi: only } });
  }
}
