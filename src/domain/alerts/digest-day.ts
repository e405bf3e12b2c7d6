import { type Day, weekdayOf } from '../calendar/day';
import type { DigestSettings } from './alert-settings';

const WEEK = 7;

/**
 * The day whose digest is due by now: the newest one of that weekday whose hour has come. A run that comes late
 * still sends it, until the next one is due. None before the first.
 *
 * @param hour Of the spreadsheet's clock, 0 to 23.
 */
export function digestDay(
  { weekday, hour: from, from: first }: Pick<DigestSettings, 'weekday' | 'hour' | 'from'>,
  { today, hour }: { today: Day; hour: number },
): Day | undefined {
  const since = (weekdayOf(today) - weekday + WEEK) % WEEK;
  const day = since === 0 && hour < from ? today - WEEK : today - since;
  return first !== undefined && day < first ? undefined : day;
}
