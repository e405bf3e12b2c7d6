import type { Day } from '../calendar/day';
import type { Kpi } from '../kpi/kpi';
import type { Standing, Status } from '../kpi/standing/standing';
import { addressKey } from './address';
import type { StoredAlert } from './alert';
import type { AlertSettings } from './alert-settings';
import { isAllowed } from './recipients';

/** One KPI of a digest. */
export interface DigestKpi {
  kpi: Kpi;
  standing: Standing;
  /** Of the period that the standing speaks of, whatever its state. */
  alert?: StoredAlert;
  /** It has become bad since the last digest. */
  isNew: boolean;
}

/** How all KPIs of a person or a team are doing. */
export interface DigestPart {
  /** Absent where they are the reader's own. */
  team?: string;
  /** Worst and core first. */
  kpis: readonly DigestKpi[];
  counts: ReadonlyMap<Status, number>;
  /** KPIs that have become bad since the last digest, and alerts that ended well. */
  worsened: number;
  recovered: number;
  /** Misses whose cause and plan are asked for and not written. */
  waiting: number;
}

/** One mail to one person: the own KPIs, then those of each team that the person leads. */
export interface Digest {
  to: string;
  parts: readonly DigestPart[];
}

export interface DigestInput {
  kpis: readonly Kpi[];
  standings: readonly Standing[];
  alerts: readonly StoredAlert[];
  settings: AlertSettings;
  /** What happened from this day on is since the last digest. */
  since: Day;
  dayOf(instant: Date): Day;
}

/** From the worst on; what is listed by name ends with `stale`. */
const ORDER: readonly Status[] = [
  'missed',
  'short',
  'at_risk',
  'error',
  'no_data',
  'stale',
  'too_early',
  'on_track',
  'met',
];

/** A number that is missing or broken is none that has become bad. */
function isOffTarget(status: Status): boolean {
  return status === 'missed' || status === 'short' || status === 'at_risk';
}

/** It is confirmed, whether it was answered or not. */
function isTold(alert: StoredAlert | undefined): alert is StoredAlert {
  return alert?.state === 'open' || alert?.state === 'acknowledged';
}

export function isListed(status: Status): boolean {
  return ORDER.indexOf(status) <= ORDER.indexOf('stale');
}

/** The digests of all who are to get one, by address; nobody while the settings have none. */
export function digestsOf(input: DigestInput): Digest[] {
  const { settings } = input;
  if (!settings.digest) return [];
  const off = new Set(
    settings.people.filter(({ digestOff }) => digestOff).map(({ address }) => addressKey(address)),
  );
  const kpis = judged(input);
  const readers = new Map<string, { to: string; parts: DigestPart[] }>();
  const add = (address: string, part: DigestPart) => {
    const to = address.trim();
    const key = addressKey(to);
    if (key === '' || off.has(key) || !isAllowed(to, settings) || part.kpis.length === 0) return;
    readers.set(key, { to, parts: [...(readers.get(key)?.parts ?? []), part] });
  };
  const owners = new Map(kpis.map(({ kpi }) => [addressKey(kpi.owner), kpi.owner]));
  for (const [key, owner] of owners) {
    const own = kpis.filter(({ kpi }) => addressKey(kpi.owner) === key);
    add(owner, partOf(own, input));
  }
  for (const { team, to } of settings.digest.leads) add(to, teamPart(kpis, team, input));
  return [...readers.values()].sort((a, b) => (addressKey(a.to) < addressKey(b.to) ? -1 : 1));
}

/** How all KPIs of a team are doing, or of the whole file where none is named. */
export function digestPart(input: DigestInput, team: string): DigestPart {
  const kpis = judged(input);
  return team.trim() === '' ? partOf(kpis, input) : teamPart(kpis, team, input);
}

function teamPart(kpis: readonly DigestKpi[], team: string, input: DigestInput): DigestPart {
  const name = team.trim();
  return {
    ...partOf(
      kpis.filter(({ kpi }) => kpi.team.trim() === name),
      input,
    ),
    team: name,
  };
}

/** The active KPIs that were judged, worst and core first. */
function judged({ kpis, standings, alerts, since, dayOf }: DigestInput): DigestKpi[] {
  const standingOf = new Map(standings.map((standing) => [standing.kpi, standing]));
  const alertOf = new Map(alerts.map((alert) => [`${alert.kpi} ${alert.period}`, alert]));
  return kpis
    .flatMap((kpi): DigestKpi[] => {
      const standing = standingOf.get(kpi.id);
      if (kpi.state !== 'active' || !standing) return [];
      const alert = alertOf.get(`${kpi.id} ${standing.period.from}`);
      const isNew = isOffTarget(standing.status) && isTold(alert) && dayOf(alert.openedAt) >= since;
      return [{ kpi, standing, ...(alert ? { alert } : {}), isNew }];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.standing.status) - ORDER.indexOf(b.standing.status) ||
        Number(a.kpi.tier !== 'core') - Number(b.kpi.tier !== 'core') ||
        (a.standing.attainment ?? Infinity) - (b.standing.attainment ?? Infinity) ||
        (a.kpi.id < b.kpi.id ? -1 : 1),
    );
}

function partOf(kpis: readonly DigestKpi[], { alerts, since, dayOf }: DigestInput): DigestPart {
  const ids = new Set(kpis.map(({ kpi }) => kpi.id));
  const own = alerts.filter(({ kpi }) => ids.has(kpi));
  const count = (status: Status) =>
    kpis.filter(({ standing }) => standing.status === status).length;
  return {
    kpis,
    counts: new Map(ORDER.map((status) => [status, count(status)])),
    worsened: kpis.filter(({ isNew }) => isNew).length,
    recovered: own.filter(
      ({ state, closedAt }) => state === 'recovered' && closedAt && dayOf(closedAt) >= since,
    ).length,
    waiting: own.filter(
      ({ state, planDue, plan }) =>
        (state === 'open' || state === 'acknowledged') &&
        planDue !== undefined &&
        plan.trim() === '',
    ).length,
  };
}
