import type { Day } from '../../calendar/day';
import { type Cadence, type Period, periodOf } from '../../calendar/period';
import { NoAnswer } from '../../functions/no-answer';
import type { PeriodValue } from '../../kpi/standing';
import { valueAhead } from '../../metrics/standing/achievability';
import { baseline } from '../../metrics/standing/baseline';
import type { ValueAhead } from '../../metrics/standing/chance';
import type { DatedValues } from '../../metrics/forecast/series';
import type { Problem } from '../../problem';

/** Where a KPI goes by its own past. */
export type Outlook =
  | { ok: true; period: Period; ahead: ValueAhead }
  /** Why nothing can be said: too short a past, a due date that is not ahead. */
  | { ok: false; problem: Problem };

/** The value of the period in which `due` lies, forecast from the closed periods, oldest first. */
export function outlookOf(past: readonly PeriodValue[], due: Day, cadence: Cadence): Outlook {
  const period = periodOf(due, cadence);
  try {
    return { ok: true, period, ahead: valueAhead(datedValues(past), period.from) };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, problem: said(error.problem) };
    throw error;
  }
}

/** In the words of somebody who sets a target and called no function. */
function said({ code, values }: Problem): Problem {
  switch (code) {
    case 'too_few_values':
      return { code: 'outlook_short', values };
    case 'due_not_ahead':
      return { code: 'outlook_due_past', values };
    default:
      return { code: 'outlook_none' };
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
