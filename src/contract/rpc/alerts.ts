import type { RecordedDifference } from './evaluate';

export interface AlertsStatus {
  on: boolean;
  /** Who switched them on; the mails go out under that account. */
  by: string | null;
  switchedOnAt: string | null;
  lastRunAt: string | null;
  lastRunBy: string | null;
  /** Sentences about what needs attention: mails that wait, refused addresses, a run that is overdue. */
  notices: string[];
  /** What the last run found recorded otherwise than the rows say now. */
  differences?: RecordedDifference[];
  mailsLeftToday: number | null;
}

export interface AlertMethods {
  alertsStatus: { payload: Record<string, never>; data: AlertsStatus };
  /** A second person is refused with `alerts_already_on` unless `takeOver` says that it is meant. */
  switchAlerts: { payload: { on: boolean; takeOver?: boolean }; data: AlertsStatus };
}
