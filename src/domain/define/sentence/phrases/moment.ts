import { civilOf, type Day, dayOf } from '../../../calendar/day';
import { type Cadence, type Period, periodOf } from '../../../calendar/period';
import type { Comparison } from '../reading';

export type Edge = 'start' | 'middle' | 'end';
export type SpanUnit = 's' | 'min' | 'h' | 'd' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A stretch of the calendar as it is said: `내년 상반기`, `end of March`, `12월 31일`. */
export interface Moment {
  year?: number;
  half?: number;
  quarter?: number;
  month?: number;
  date?: number;
  /** Counted from today's: this month (0), next quarter (1). */
  shift?: { cadence: Cadence; by: number };
  yearShift?: number;
  edge?: Edge;
  /** A whole date. */
  day?: Day;
}

const MONTHS: Readonly<Record<Cadence, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};
/** How many months of a longer period are over when its beginning, its middle, its end is. */
const MONTHS_OVER: Readonly<Record<'quarter' | 'half' | 'year', Record<Edge, number>>> = {
  quarter: { start: 1, middle: 2, end: 3 },
  half: { start: 2, middle: 3, end: 6 },
  year: { start: 3, middle: 6, end: 12 },
};
/** A month's parts are its first ten days, the ten after them, and the rest (초순, 중순, 하순). */
const DATE_OVER: Readonly<Record<'start' | 'middle', number>> = { start: 10, middle: 20 };

/** The period that is meant, seen from today: one without a year is the first that is not over. */
export function periodOfMoment(moment: Moment, today: Day): Period {
  if (moment.day !== undefined) return { from: moment.day, to: moment.day };
  const { year } = civilOf(today);
  if (moment.year !== undefined) return within(moment, moment.year, today);
  if (moment.yearShift !== undefined) return within(moment, year + moment.yearShift, today);
  if (moment.shift && isPlain(moment)) return shifted(moment, today);
  const thisYear = within(moment, year, today);
  return thisYear.to >= today ? thisYear : within(moment, year + 1, today);
}

function isPlain({ half, quarter, month, date }: Moment): boolean {
  return half === undefined && quarter === undefined && month === undefined && date === undefined;
}

function shifted({ shift, edge }: Moment, today: Day): Period {
  const { cadence, by } = shift as { cadence: Cadence; by: number };
  const current = periodOf(today, cadence);
  if (cadence === 'day') return { from: today + by, to: today + by };
  if (cadence === 'week') return { from: current.from + 7 * by, to: current.to + 7 * by };
  const { year, month } = civilOf(current.from);
  return partOf(year, month + by * MONTHS[cadence], cadence, edge);
}

function within(
  { half, quarter, month, date, edge, shift }: Moment,
  year: number,
  today: Day,
): Period {
  if (date !== undefined) return dayIn({ date, year, month, shift }, today);
  if (month !== undefined) return partOf(year, month, 'month', edge);
  if (quarter !== undefined) return partOf(year, quarter * 3 - 2, 'quarter', edge);
  if (half !== undefined) return partOf(year, half * 6 - 5, 'half', edge);
  return partOf(year, 1, 'year', edge);
}

/** A date of a month, which is the running or the next one where none is said. */
function dayIn({ date = 1, year, month, shift }: Moment, today: Day): Period {
  const now = civilOf(today);
  const named =
    month ?? now.month + (shift?.cadence === 'month' ? shift.by : now.date > date ? 1 : 0);
  const last = dayOf(year ?? now.year, named + 1, 1) - 1;
  const day = Math.min(dayOf(year ?? now.year, named, date), last);
  return { from: day, to: day };
}

function partOf(year: number, month: number, cadence: Cadence, edge: Edge | undefined): Period {
  const from = dayOf(year, month, 1);
  if (cadence === 'month') {
    const to =
      edge === 'start' || edge === 'middle'
        ? from + DATE_OVER[edge] - 1
        : dayOf(year, month + 1, 1) - 1;
    return { from, to };
  }
  const over = MONTHS_OVER[cadence as 'quarter' | 'half' | 'year'][edge ?? 'end'];
  return { from, to: dayOf(year, month + over, 1) - 1 };
}

/** The period before the running one, or the one a year before it; any other is where it starts from. */
export function againstMoment(moment: Moment, today: Day): Comparison {
  const period = lastPeriodOf(moment, today);
  const cadence = cadenceOf(moment);
  if (cadence === undefined) return 'baseline';
  const running = periodOf(today, cadence);
  if (period.to + 1 === running.from) return `previous_${cadence}`;
  const { year, month, date } = civilOf(running.from);
  return period.from === dayOf(year - 1, month, date) ? 'previous_year' : 'baseline';
}

/** Without a year, the last that is over. */
function lastPeriodOf(moment: Moment, today: Day): Period {
  const period = periodOfMoment(moment, today);
  const isSure =
    moment.year !== undefined || moment.yearShift !== undefined || moment.day !== undefined;
  if (isSure || period.to < today) return period;
  return periodOfMoment({ ...moment, year: civilOf(period.from).year - 1 }, today);
}

function cadenceOf({ day, date, month, quarter, half, edge }: Moment): Cadence | undefined {
  if (day !== undefined || date !== undefined || edge !== undefined) return undefined;
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  return half !== undefined ? 'half' : 'year';
}

const MONTHS_OF: Partial<Record<SpanUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** So many days, weeks or months from today; the 31st becomes the last day of a shorter month. */
export function afterSpan(today: Day, amount: number, unit: SpanUnit): Day {
  if (unit === 'd') return today + Math.round(amount);
  if (unit === 'week') return today + Math.round(amount * 7);
  const months = Math.round(amount * (MONTHS_OF[unit] ?? 0));
  if (months === 0) return today;
  const { year, month, date } = civilOf(today);
  const last = dayOf(year, month + months + 1, 1) - 1;
  return Math.min(dayOf(year, month + months, date), last);
}
