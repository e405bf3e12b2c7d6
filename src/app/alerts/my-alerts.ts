import type { MyAlert } from '../../contract/rpc/alerts';
import { addressKey } from '../../domain/alerts/address';
import type { StoredAlert } from '../../domain/alerts/alert';
import { isAboutNumber } from '../../domain/alerts/condition';
import { isMuted } from '../../domain/alerts/moves';
import { type Day, isoOf } from '../../domain/calendar/day';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Reason } from '../../domain/kpi/standing/standing';
import type { Register } from '../evaluate/ports';
import type { Moment, Person } from '../ports';
import type { AlertLog } from './ports';
import { withoutUnclear } from './unclear-alerts';

export interface MyAlertsPorts {
  alerts: Pick<AlertLog, 'read'>;
  register: Pick<Register, 'read'>;
  person: Pick<Person, 'email'>;
  moment(): Moment;
}

/** An alert whose reason is put into words for its reader. */
export type ReadMyAlert = Omit<MyAlert, 'reason'> & { reason: Reason };

/**
 * Open alerts of the KPIs that a person owns, or of everybody: first those whose plan is late or due soonest,
 * then those that were opened first.
 */
export function myAlerts(ports: MyAlertsPorts, isOfEverybody: boolean): ReadMyAlert[] {
  const { alerts, ...unclear } = ports.alerts.read();
  const { kpis, links } = ports.register.read();
  const { now, zone } = ports.moment();
  const today = zone.dayOf(now);
  const me = addressKey(ports.person.email());
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  return withoutUnclear(alerts, unclear)
    .filter(({ state }) => state === 'open' || state === 'acknowledged')
    .flatMap((alert) => {
      const kpi = byId.get(alert.kpi);
      const isMine = kpi !== undefined && addressKey(kpi.owner) === me;
      return kpi && (isMine || isOfEverybody) && !isMuted(kpi, today) ? [{ alert, kpi }] : [];
    })
    .sort((a, b) => byUrgency(a.alert, b.alert))
    .map(({ alert, kpi }) => shown(alert, kpi, (day) => zone.dayOf(day), links.get(kpi.id)));
}

function shown(
  alert: StoredAlert,
  kpi: Kpi,
  dayOf: (instant: Date) => Day,
  link: string | undefined,
): ReadMyAlert {
  const isPlanAsked = !isAboutNumber(alert.status) && alert.planDue !== undefined;
  return {
    id: alert.id,
    kpi: kpi.id,
    name: kpi.name,
    owner: kpi.owner,
    status: alert.status,
    period: isoOf(alert.period),
    cadence: kpi.cadence,
    reason: alert.reason,
    since: isoOf(dayOf(alert.openedAt)),
    planDue: isPlanAsked && alert.planDue !== undefined ? isoOf(alert.planDue) : null,
    acknowledged: alert.acknowledged,
    plan: alert.plan,
    link: link ?? null,
  };
}

function byUrgency(a: StoredAlert, b: StoredAlert): number {
  const asked = ({ plan, planDue }: StoredAlert) =>
    plan.trim() === '' && planDue !== undefined ? planDue : Infinity;
  const [first, second] = [asked(a), asked(b)];
  return first === second ? a.openedAt.getTime() - b.openedAt.getTime() : first - second;
}
