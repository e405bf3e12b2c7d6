import type { Day } from '../../calendar/day';
import { type Cadence, type Period, periodOf } from '../../calendar/period';
import { NoAnswer } from '../../functions/no-answer';
import type { PeriodValue } from '../../kpi/standing/standing';
import { valueAhead } from '../../metrics/standing/achievability';
import { baseline } from '../../metrics/standing/baseline';
import type { ValueAhead } from '../../metrics/standing/chance';
import type { DatedValues } from '../../metrics/forecast/series';
import type { Expression } from '../../measure/tree';
import type { Problem } from '../../problem';
import { type PossibleValues, possibleValues } from './possible-values';

/** Where a KPI goes by its own past. */
export type Outlook =
  | { ok: true; period: Period; ahead: BoundedAhead }
  /** Why nothing can be said: too short a past, a due date that is not ahead. */
  | { ok: false; why: SilentPast; problem: Problem };

/** The value ahead, with what it can be at all. */
export type BoundedAhead = ValueAhead & PossibleValues;

/** Why a past says nothing of a period. */
export type SilentPast = 'history_short' | 'history_irregular' | 'due_past' | 'due_beyond';

/**
 * The value of the period in which `due` lies, forecast from the closed periods, oldest first. What the measure
 * does says which values there can be; without it any can.
 */
export function outlookOf(
  past: readonly PeriodValue[],
  due: Day,
  cadence: Cadence,
  measure?: Expression,
): Outlook {
  const period = periodOf(due, cadence);
  try {
    const ahead = valueAhead(datedValues(past), period.from);
    return { ok: true, period, ahead: { ...ahead, ...possibleValues(measure, past) } };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, ...silent(error.problem) };
    throw error;
  }
}

/** In the words of somebody who sets a target and called no function. */
function silent({ code, values }: Problem): { why: SilentPast; problem: Problem } {
  switch (code) {
    case 'too_few_values':
      return { why: 'history_short', problem: { code: 'outlook_short', values } };
    case 'due_not_ahead':
      return { why: 'due_past', problem: { code: 'outlook_due_past', values } };
    case 'due_too_far':
      return { why: 'due_beyond', problem: { code: 'outlook_due_far', values } };
    default:
      return { why: 'history_irregular', problem: { code: 'outlook_none' } };
  }
}

/** Where the KPI stands before it is managed, and over how many periods that was taken. */
export interface ProposedBaseline {
  value: number;
  method: 'mean' | 'seasonal';
  periods: number;
}

/** Of so many periods the baseline is the mean. */
const MOST_PERIODS = 12;
const FEWEST_PERIODS = 6;
const TWO_YEARS = 24;

/**
 * The mean of the last 6 to 12 closed periods; of months with two whole years behind them each is freed of
 * its season first. None where there are fewer.
 */
export function proposedBaseline(
  past: readonly PeriodValue[],
  cadence: Cadence,
): ProposedBaseline | undefined {
  const latest = past.slice(-MOST_PERIODS);
  if (latest.length < FEWEST_PERIODS) return undefined;
  const periods = latest.length;
  if (cadence === 'month' && past.length >= TWO_YEARS) {
    try {
      const value = baseline({ ...datedValues(past), months: MOST_PERIODS, method: 'seasonal' });
      return { value, method: 'seasonal', periods };
    } catch (error) {
      // A month that is never above 0 has no factor; the plain mean stands.
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  const sum = latest.reduce((total, { value }) => total + value, 0);
  return { value: sum / periods, method: 'mean', periods };
}

function datedValues(past: readonly PeriodValue[]): DatedValues {
  return {
    dates: Int32Array.from(past, ({ period }) => period.from),
    values: Float64Array.from(past, ({ value }) => value),
  };
}
