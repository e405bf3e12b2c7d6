import type { ReplayedKind } from '../../domain/alerts/replay';
import type { NewsKind } from '../../domain/kpi/kpi';
import type { Cadence } from '../../domain/calendar/period';
import type { Language } from '../language/language';
import type { Status } from '../../domain/kpi/standing/standing';
import type { KpiDraft } from './define';
import type { LookBackQuestion, LookBackView } from './look-back';
import type { RecordedDifference } from './evaluate';

export interface AlertsStatus {
  on: boolean;
  /** Who switched them on; the mails go out under that account. */
  by: string | null;
  /** Another installation of Waymark mails for this file: switching on here has to take over from it. */
  isOfOthers: boolean;
  switchedOnAt: string | null;
  lastRunAt: string | null;
  lastRunBy: string | null;
  /** Who is mailed by a trigger of her own when the run has stopped. */
  watchedBy: string | null;
  /** Sentences about what needs attention: mails that wait, refused addresses, a run that is overdue. */
  notices: string[];
  /** What the last run found recorded otherwise than the rows say now. */
  differences?: RecordedDifference[];
  mailsLeftToday: number | null;
}

/** Whom mails would go to, and as what of how many KPIs. */
export interface PreviewedRecipient {
  to: string;
  owned: number;
  watched: number;
  /** KPIs of which this person hears when their owners leave a miss without an answer. */
  escalated: number;
  /** Teams of which this person gets the weekly digest. */
  teams: number;
  /** The settings do not let this address be mailed. */
  isBarred: boolean;
}

/** What alerts would do, before they are switched on. */
export interface AlertsPreview {
  /** The account from which they would go. */
  sender: string;
  recipients: PreviewedRecipient[];
  /** More than that are never sent on one day. */
  mostADay: number;
  /** What the account may still send today. */
  leftToday: number;
  /** One whole mail as it would look. */
  mail: { to: string; subject: string; html: string };
  /** Nothing is due now: the mail is about a KPI that is made up. */
  isExample: boolean;
}

/** What runs by itself in this file under the person's account. */
export interface AutomaticRuns {
  /** Hourly triggers that run alerts: one, or several where something went wrong. */
  runs: number;
  /** Hourly triggers that watch over another person's. */
  watches: number;
  lastRunAt: string | null;
  /** ISO instant by which the next one is expected; null where none of the person's is in charge. */
  nextRunBy: string | null;
}

/** What one mail would have told of one period. */
export interface BacktestMail {
  /** ISO. */
  day: string;
  /** Nobody while the draft has no owner. */
  to: string[];
  kind: ReplayedKind;
  /** First day of the period, ISO. */
  period: string;
  value: number | null;
  target: number | null;
}

/** The mails that the last twelve months would have brought if a draft had been in force. */
export interface BacktestView {
  /** First and last day that were replayed, ISO; null where none could be. */
  days: { from: string; to: string } | null;
  cadence: Cadence | null;
  /** Oldest first. Two of one day to one person are one mail. */
  mails: BacktestMail[];
  /** Number of mails, and of what they told and to whom, the most first. */
  count: number;
  kinds: { kind: ReplayedKind; count: number }[];
  people: { to: string; count: number }[];
  /** Sentences: what one should know of these days. */
  notes: string[];
  /** Why nothing could be replayed, in words. */
  problem: string | null;
}

/** The alert settings as a page shows them and people type them. */
export interface AlertSettingsForm {
  planDays: number;
  escalateAfter: number;
  escalateTo: string;
  weekends: boolean;
  koreanHolidays: boolean;
  /** One stretch of days a line, such as `2026-12-28 ~ 2026-12-31 종무`. */
  days: string;
  /** Parted by commas; blank allows any. */
  allowedDomains: string;
  /** Everybody whom the register names for mail, and whom these settings escalate to. */
  people: AlertReader[];
  /** Of the weekly digest, 1 is Monday; 0 is no digest. */
  digestWeekday: number;
  /** 0 to 23. */
  digestHour: number;
  /** One team and who gets its digest a line, such as `Sales: lead@example.com`. */
  digestLeads: string;
}

export interface AlertReader {
  address: string;
  /** Of the mails; null where it is the file's. */
  language: Language | null;
  /** What is not mailed to this person. */
  newsOff: NewsKind[];
  /** No weekly digest is mailed to this person. */
  digestOff: boolean;
}

export interface AlertSettingsView {
  form: AlertSettingsForm;
  /** Tells these settings from others: sent back with a change, so that nobody overwrites another's. */
  seen: string;
}

/** The channel to which digests are posted, without its address. */
export interface WebhookView {
  /** The build that only mails has none. */
  isAvailable: boolean;
  /** Host and last characters of the address; null where there is none. */
  shown: string | null;
  team: string;
  misses: boolean;
}

export interface WebhookForm {
  /** Blank leaves the address that is known. */
  url: string;
  team: string;
  misses: boolean;
  /** Forgets the address, whatever else is sent. */
  remove: boolean;
}

/** An open alert as its owner sees it. */
export interface MyAlert {
  id: string;
  kpi: string;
  name: string;
  owner: string;
  status: Status;
  /** First day of the period, ISO. */
  period: string;
  cadence: Cadence;
  /** One sentence: why it is bad. */
  reason: string;
  /** ISO day on which it was opened. */
  since: string;
  /** ISO day by which a cause and plan are asked for; null where none is. */
  planDue: string | null;
  acknowledged: boolean;
  plan: string;
  /** The address of the KPI's row. */
  link: string | null;
}

/** What a person says of an alert; `seenPlan` is the plan that stood there when it was shown. */
export interface AlertAnswer {
  id: string;
  acknowledged: boolean;
  plan: string;
  seenPlan: string;
}

export interface AlertMethods {
  alertsStatus: { payload: Record<string, never>; data: AlertsStatus };
  /** A second person is refused with `alerts_already_on`, another installation with `alerts_other_script`, unless `takeOver` says that it is meant. */
  switchAlerts: { payload: { on: boolean; takeOver?: boolean }; data: AlertsStatus };
  /** Writes nothing and mails nobody. */
  previewAlerts: { payload: Record<string, never>; data: AlertsPreview };
  /** The person's own trigger watches over the run, or does so no longer; refused to whoever switched it on. */
  watchAlertRuns: { payload: { on: boolean }; data: AlertsStatus };
  automaticRuns: { payload: Record<string, never>; data: AutomaticRuns };
  removeAutomaticRuns: { payload: Record<string, never>; data: AutomaticRuns };
  myAlerts: { payload: { everybody?: boolean }; data: { alerts: MyAlert[] } };
  answerAlert: { payload: AlertAnswer; data: { alerts: MyAlert[] } };
  alertSettings: { payload: Record<string, never>; data: AlertSettingsView };
  saveAlertSettings: {
    payload: { form: AlertSettingsForm; seen: string };
    data: AlertSettingsView;
  };
  webhook: { payload: Record<string, never>; data: WebhookView };
  saveWebhook: { payload: WebhookForm; data: WebhookView };
  /** Writes nothing and mails nobody. */
  backtest: { payload: { draft: KpiDraft }; data: BacktestView };
  /** The same of all active KPIs together, by their own terms and by others. */
  backtestRegister: { payload: LookBackQuestion; data: LookBackView };
}
