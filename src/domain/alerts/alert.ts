import type { Day } from '../calendar/day';
import type { NewsKind } from '../kpi/kpi';
import type { Reason, Status } from '../kpi/standing/standing';

export type AlertState = 'pending' | 'open' | 'acknowledged' | 'recovered' | 'closed';

/** Why a mail is owed. */
export type OwedKind =
  | 'missed'
  | 'at_risk'
  | 'short'
  | 'worse'
  /** The day for cause and plan has come, and there is no plan. */
  | 'plan_due'
  /** Somebody above hears of a miss that its owner has left without an answer. */
  | 'escalated'
  | 'no_data'
  | 'error'
  | 'recovered'
  | NewsKind;

/** Why somebody who does not own the KPI is mailed. */
export type RecipientRole = 'watcher' | 'escalation';

/** Why an alert's life ended. */
export type ClosedBecause =
  | 'met'
  | 'short'
  | 'missed'
  | 'no_value'
  | 'recovered'
  | 'never_confirmed'
  | 'number_back'
  | 'paused'
  | 'retired'
  | 'deleted'
  /** It never was about a miss: the row keeps what news of the period was told. */
  | 'news';

/**
 * `sending` was handed over, or is about to be: a run that ends there leaves it so. `unknown` may have been
 * handed over twice, and nobody knows what became of it.
 */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'refused' | 'unknown';

/** One mail about one alert to one recipient. */
export interface Delivery {
  kind: OwedKind;
  to: string;
  /** Absent where it is the owner's. */
  role?: RecipientRole;
  state: DeliveryState;
  /** When the state was reached. */
  at: Date;
  /** Why the service refused it. */
  problem?: string;
}

/** One alert of one KPI and period, as its row in the `alerts` table holds it. */
export interface StoredAlert {
  id: string;
  kpi: string;
  /** First day of the period. */
  period: Day;
  state: AlertState;
  status: Status;
  value?: number;
  target?: number;
  attainment?: number;
  /** The table keeps its sentence: an alert that was read holds `{ code: 'as_written', values: { text } }`. */
  reason: Reason;
  /** Consecutive bad evaluations. */
  badCount: number;
  openedAt: Date;
  evaluatedAt: Date;
  acknowledged: boolean;
  plan: string;
  planDue?: Day;
  deliveries: readonly Delivery[];
  mailedAt?: Date;
  closedAt?: Date;
  closedBecause?: ClosedBecause;
}
