import { vanityIn } from '../review/metric-words';
import { completing, counts, groupValues } from './counting';
import type { Fix, SetFinding } from './finding';
import type { SetKpi, SetLimits } from './set-kpi';
import { byTeam } from './teams';

/** Few core KPIs a team, leading ones beside lagging ones, and no vanity among them. */
export function balanceFindings(kpis: readonly SetKpi[], limits: SetLimits): SetFinding[] {
  const core = kpis.filter(({ tier }) => tier === 'core');
  return [
    ...byTeam(core).flatMap((group) => countFinding(group, kpis, limits)),
    ...byTeam(kpis).flatMap((group) => leadingFinding(group, kpis)),
    ...core.flatMap((kpi) => vanityFinding(kpi)),
  ];
}

function countFinding(
  core: readonly SetKpi[],
  all: readonly SetKpi[],
  { advised, most }: SetLimits,
): SetFinding[] {
  if (core.length <= advised) return [];
  const isTooMany = core.length > most;
  const drafts = core.filter(({ state }) => state === 'draft').length;
  const rest = leastOf(core, core.length - advised);
  return [
    {
      code: isTooMany ? 'too_many_core' : 'many_core',
      kpis: core.map(({ id }) => id),
      severity: isTooMany ? 'warning' : 'hint',
      fix: { kind: 'set', kpis: rest, field: 'tier', value: 'supporting' },
      values: {
        count: core.length,
        // Where all are drafts, or none, that says nothing.
        ...(drafts < core.length ? { drafts } : {}),
        ...{ advised, most },
        ...groupValues(core[0].team, all),
      },
    },
  ];
}

/** Vanity metrics first, then what people marked lowest, then what came last. */
function leastOf(kpis: readonly SetKpi[], count: number): string[] {
  const order = kpis
    .map((kpi, at) => ({ kpi, at, isVain: vanityIn(kpi.name) !== undefined }))
    .sort(
      (a, b) =>
        Number(b.isVain) - Number(a.isVain) ||
        (a.kpi.rank ?? Infinity) - (b.kpi.rank ?? Infinity) ||
        b.at - a.at,
    );
  const least = new Set(order.slice(0, count).map(({ kpi }) => kpi.id));
  return kpis.map(({ id }) => id).filter((id) => least.has(id));
}

/** Beside what counts, only what counts leads; a plan of drafts alone is weighed as a plan. */
function leadingFinding(team: readonly SetKpi[], all: readonly SetKpi[]): SetFinding[] {
  const present = team.some(counts) ? team.filter(counts) : team;
  const lagging = present.filter(({ timing }) => timing === 'lagging');
  if (lagging.length === 0 || present.some(({ timing }) => timing === 'leading')) return [];
  const draft = team.find(({ timing }) => timing === 'leading');
  const unsaid = present.find(({ timing }) => timing === null);
  return [
    {
      code: 'no_leading',
      kpis: lagging.map(({ id }) => id),
      severity: 'warning',
      fix: fixOf(draft, unsaid),
      values: {
        first: lagging[0].name,
        ...(draft ? { draft: draft.name } : {}),
        ...groupValues(lagging[0].team, all),
      },
    },
  ];
}

function fixOf(draft: SetKpi | undefined, unsaid: SetKpi | undefined): Fix {
  if (draft) return completing(draft);
  if (unsaid) return { kind: 'open', kpi: unsaid.id, step: 'own', field: 'timing' };
  return { kind: 'add', wanted: 'leading' };
}

function vanityFinding({ id, name }: SetKpi): SetFinding[] {
  const vanity = vanityIn(name);
  if (vanity === undefined) return [];
  const fix = { kind: 'set', kpis: [id], field: 'tier', value: 'supporting' } as const;
  const values = { first: name, vanity };
  return [{ code: 'vanity_in_core', kpis: [id], severity: 'warning', fix, values }];
}
