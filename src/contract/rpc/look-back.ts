import type { ReplayedKind } from '../../domain/alerts/replay';

/** Other terms of alerts for the past, of one KPI or of all; shares as fractions. */
export interface WhatIfPayload {
  /** Id; absent for all KPIs. */
  kpi?: string;
  missAt?: number;
  warnAt?: number;
  confirmAfter?: number;
  repeatDays?: number;
}

export interface LookBackQuestion {
  /** How far back, at most 24. */
  months: number;
  whatIf?: WhatIfPayload;
}

export interface LookBackPerson {
  to: string;
  count: number;
  /** Mails in each of the view’s months. */
  months: number[];
}

export interface LookBackKpi {
  id: string;
  name: string;
  /** What was told of it, each time that one person hears of it counted. */
  count: number;
  kinds: { kind: ReplayedKind; count: number }[];
  /** ISO. */
  first: string;
  last: string;
}

/** What other terms would have changed. */
export interface WhatIfView {
  mails: number;
  /** Periods that ended missed by their own definition, and how many of them are told as such by the present terms. */
  misses: number;
  toldNow: number;
  /** How many of those would be told later and earlier, and by how many days at most. */
  later: { count: number; days: number };
  earlier: { count: number; days: number };
  warnedOnly: number;
  untold: number;
  gained: number;
  /** The same in words, with names. */
  sentences: string[];
}

/** The mails that past months would have brought, of all KPIs together. */
export interface LookBackView {
  /** First and last day that were replayed, ISO. */
  days: { from: string; to: string };
  /** The KPIs that were replayed, core ones first. */
  taken: { id: string; name: string }[];
  /** How many mails to how many people, in words. */
  said: string;
  mails: number;
  /** Of the first mail and the last, ISO; null without any. */
  first: string | null;
  last: string | null;
  /** All months of the days, such as `2026-03`, oldest first. */
  months: string[];
  people: LookBackPerson[];
  kpis: LookBackKpi[];
  whatIf: WhatIfView | null;
  /** KPIs that could not be replayed, by the reason in words. */
  left: { problem: string; names: string[] }[];
  /** Sentences: what one should know of it. */
  notes: string[];
}
