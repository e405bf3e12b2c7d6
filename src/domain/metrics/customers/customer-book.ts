import { type Day, isoOf } from '../../calendar/day';
import { refuse } from '../../functions/no-answer';
import { type Keys, NO_DAY } from '../../functions/values';
import { dayIndex } from '../periods/day-index';
import { mergedSpans } from './merged-spans';

/** Who is a customer when, ready to be asked about any day or period. */
export interface CustomerBook {
  /** How many stretches there are once rows of one customer that overlap or touch are joined. */
  stretches: number;
  firstStart: Day;
  /** The last day on which a stretch starts or ends. */
  lastEvent: Day;
  /** Customers with start ≤ day and end > day, or no end. */
  activeOn(day: Day): number;
  newIn(from: Day, to: Day): number;
  leftIn(from: Day, to: Day): number;
  /** Of those who left in the period, the ones that were active on the day before it. */
  leftOfOpening(from: Day, to: Day): number;
  leftBefore(day: Day): number;
  newAfter(day: Day): number;
}

export interface CustomerRows {
  starts: Int32Array;
  /** First day without; `NO_DAY` while the customer stays. */
  ends: Int32Array;
  customers?: Keys;
}

export function customerBook({ starts, ends, customers }: CustomerRows): CustomerBook {
  for (let index = 0; index < starts.length; index += 1) {
    if (ends[index] < starts[index]) {
      const values = { start: isoOf(starts[index]) };
      refuse('end_before_start', { argument: 'ends', index, values });
    }
  }
  const spans = customers ? mergedSpans({ starts, ends }, customers) : { starts, ends };
  const byStart = dayIndex(spans.starts, NO_DAY);
  const byEnd = dayIndex(spans.ends, NO_DAY);
  return {
    stretches: spans.starts.length,
    firstStart: byStart.first,
    lastEvent: Math.max(byStart.last, byEnd.last),
    leftBefore: (day) => byEnd.upTo(day - 1),
    newAfter: (day) => spans.starts.length - byStart.upTo(day),
    activeOn: (day) => byStart.upTo(day) - byEnd.upTo(day),
    newIn: (from, to) => byStart.upTo(to) - byStart.upTo(from - 1),
    leftIn: (from, to) => byEnd.upTo(to) - byEnd.upTo(from - 1),
    leftOfOpening(from, to) {
      let count = 0;
      const last = byEnd.upTo(to);
      for (let i = byEnd.upTo(from - 1); i < last; i += 1) {
        if (spans.starts[byEnd.order[i]] < from) count += 1;
      }
      return count;
    },
  };
}
