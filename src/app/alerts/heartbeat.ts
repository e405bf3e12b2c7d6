import { momentOf } from '../../contract/remembered-values';
import type { Settings } from '../ports';
import { alertsOnBy } from './alerts-on';

const MS_PER_HOUR = 3_600_000;
/** A trigger is late by up to an hour; twice its interval without a run means that it has stopped. */
const OVERDUE_HOURS = 2;

/** For how many whole hours no run has ended where one is due every hour; nothing while all is well. */
export function overdueHours(settings: Pick<Settings, 'read'>, now: Date): number | undefined {
  const since = Math.max(
    momentOf(settings.read('alerts.at')),
    momentOf(settings.read('lastRun')?.at),
  );
  const hours = (now.getTime() - since) / MS_PER_HOUR;
  return hours < OVERDUE_HOURS ? undefined : Math.floor(hours);
}

/** The same where alerts are on; where they are off nothing has stopped. */
export function stoppedFor(settings: Pick<Settings, 'read'>, now: Date): number | undefined {
  return alertsOnBy(settings) === undefined ? undefined : overdueHours(settings, now);
}
