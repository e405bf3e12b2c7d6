import type { Fix } from './finding';
import type { SetKpi } from './set-kpi';

/**
 * A KPI that counts as present: one in use, or a draft that somebody has completed so far that it has an owner
 * and a number. A name that was taken from a template watches over nothing.
 */
export function counts({ state, owner, hasNumber }: SetKpi): boolean {
  return state !== 'draft' || (owner.trim() !== '' && hasNumber);
}

/** Where a draft that does not count yet is completed. */
export function completing({ id, hasNumber }: SetKpi): Fix {
  return hasNumber
    ? { kind: 'open', kpi: id, step: 'own', field: 'owner' }
    : { kind: 'open', kpi: id, step: 'measure', field: 'measure' };
}

/** Whose KPIs a finding speaks of: a team's, those that name none beside teams, or all. */
export type Group = 'team' | 'no_team' | 'all';

/** For the sentence: the team, and what is meant where there is none. */
export function groupValues(team: string, kpis: readonly SetKpi[]): { team: string; group: Group } {
  if (team.trim() !== '') return { team, group: 'team' };
  return { team: '', group: kpis.some((kpi) => kpi.team.trim() !== '') ? 'no_team' : 'all' };
}
