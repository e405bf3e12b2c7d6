import type { SetKpi } from './set-kpi';

type Member = Pick<SetKpi, 'id' | 'team' | 'parent'>;

/** One key for however a team is typed; '' for none. */
export function teamKey(team: string): string {
  return team.normalize('NFKC').trim().toLowerCase();
}

/** KPIs of one team belong together, as do those that name none. */
export function byTeam<Kpi extends Pick<SetKpi, 'team'>>(kpis: readonly Kpi[]): Kpi[][] {
  const teams = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    const team = teamKey(kpi.team);
    teams.set(team, [...(teams.get(team) ?? []), kpi]);
  }
  return [...teams.values()];
}

/**
 * Whether two KPIs are looked after together: by one team, or by a team and one above it, whose KPI is a
 * parent. What names no team is everybody's.
 */
export function togetherIn(kpis: readonly Member[]): (one: Member, other: Member) => boolean {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const above = new Map<Member, ReadonlySet<string>>();
  const teamsAbove = (kpi: Member): ReadonlySet<string> => {
    const known = above.get(kpi);
    if (known) return known;
    const found = teamsOnTheWayUp(kpi, byId);
    above.set(kpi, found);
    return found;
  };
  return (one, other) => {
    const [first, second] = [teamKey(one.team), teamKey(other.team)];
    if (first === '' || second === '' || first === second) return true;
    return teamsAbove(one).has(second) || teamsAbove(other).has(first);
  };
}

/** A circle of parents ends where it began. */
function teamsOnTheWayUp(from: Member, byId: ReadonlyMap<string, Member>): ReadonlySet<string> {
  const teams = new Set<string>();
  const seen = new Set<string>();
  for (let kpi = byId.get(from.parent); kpi && !seen.has(kpi.id); kpi = byId.get(kpi.parent)) {
    seen.add(kpi.id);
    teams.add(teamKey(kpi.team));
  }
  return teams;
}
