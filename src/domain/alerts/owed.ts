import type { Kpi } from '../kpi/kpi';
import type { Reason } from '../kpi/standing/standing';
import type { OwedKind, StoredAlert } from './alert';
import { withQueued } from './deliveries';
import type { AlertMoment, Transition } from './moves';
import { recipientsOf } from './recipients';

interface Owing {
  /** As it stood: what a mail that may have gone told is no longer owed, and was heard all the same. */
  before?: StoredAlert;
  /** Absent where nothing is owed: the KPI is not watched any more, or its period is over. */
  kpi?: Kpi;
  kpis: ReadonlyMap<string, Kpi>;
  moment: AlertMoment;
}

/** The alert with a mail queued for each person to whom what happened is owed, and why. */
export function withOwed(
  next: StoredAlert,
  { owed, escalates, reason }: Transition,
  { before, kpi, kpis, moment }: Owing,
): { alert: StoredAlert; reason: Reason } {
  if (!kpi) return { alert: next, reason };
  const readers = { kpi, kpis, settings: moment.settings };
  const queue = (alert: StoredAlert, kind: OwedKind) =>
    recipientsOf(kind === 'recovered' ? (before ?? alert) : alert, kind, readers).reduce(
      (queued, recipient) => withQueued(queued, kind, recipient, moment.now),
      alert,
    );
  const told = owed ? queue(next, owed) : next;
  const escalated = escalates ? queue(told, 'escalated') : told;
  const isEscalated = escalated !== told && owed === undefined;
  return {
    alert: escalated,
    reason: isEscalated ? { code: 'alert_escalated', values: {} } : reason,
  };
}
