import type { Cadence } from '../../calendar/period';

/** Days that a number may come later than one cadence before it is missed. */
export const GRACE_DAYS: Readonly<Record<Cadence, number>> = {
  day: 1,
  week: 2,
  month: 5,
  quarter: 10,
  half: 15,
  year: 20,
};
