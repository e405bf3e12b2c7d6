import type { Day } from '../calendar/day';
import type { NewsKind } from '../kpi/kpi';

/** Days without mail beside weekends and holidays, the first and the last included. */
export interface QuietStretch {
  from: Day;
  to: Day;
  name: string;
}

export interface QuietDays {
  /** Saturdays and Sundays. */
  weekends: boolean;
  /** Public holidays of Korea, substitute holidays included. */
  koreanHolidays: boolean;
  days: readonly QuietStretch[];
}

/** What one person has asked for; addresses are compared without regard to case. */
export interface PersonSettings {
  address: string;
  /** Of the mails; absent where the spreadsheet's language is meant. */
  language?: 'ko' | 'en';
  /** What is not mailed to this person beside misses. */
  newsOff?: readonly NewsKind[];
  /** The weekly digest is not mailed to this person, as owner or as lead. */
  digestOff?: true;
}

/** Who gets the digest of all KPIs of a team; teams are compared as they are written. */
export interface TeamLead {
  team: string;
  to: string;
}

/** One mail a week on how all KPIs of a person, and of a team, are doing. */
export interface DigestSettings {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** From this hour of the spreadsheet's clock on, 0 to 23. */
  hour: number;
  /** The digest of no earlier day is sent: when it was switched on, or moved. */
  from?: Day;
  leads: readonly TeamLead[];
}

/** What the alerts of a spreadsheet go by beside each KPI's own definition. */
export interface AlertSettings {
  /** Working days for cause and plan after a miss was told. */
  planDays: number;
  /** Reminders without acknowledgement after which the miss is escalated; 0 is never because of reminders. */
  escalateAfter: number;
  /** Hears of it where a KPI names nobody and has no parent with another owner. */
  escalateTo?: string;
  quiet: QuietDays;
  /** Domains that may be mailed, in lower case; none listed means any. */
  allowedDomains: readonly string[];
  people: readonly PersonSettings[];
  /** Absent while there is none. */
  digest?: DigestSettings;
}

export const DEFAULT_ALERT_SETTINGS: AlertSettings = {
  planDays: 5,
  escalateAfter: 2,
  quiet: { weekends: false, koreanHolidays: false, days: [] },
  allowedDomains: [],
  people: [],
};
