import type { Day } from '../../calendar/day';
import { alikeFindings } from './alike';
import { balanceFindings } from './balance';
import type { SetFinding, Severity } from './finding';
import { gapFindings, overloadedOwners } from './gaps';
import { guardRailFindings } from './guard-rails';
import type { DefinitionChangedOn, SetKpi, SetLimits } from './set-kpi';
import { weightFindings } from './weights';

export interface SetToLint {
  kpis: readonly SetKpi[];
  limits: SetLimits;
  changed: readonly DefinitionChangedOn[];
  today: Day;
}

/**
 * What is wrong with the set of KPIs, the gravest first, each finding with its fix. Retired KPIs are no part
 * of the set; drafts are, since a set is cut before it goes into use.
 */
export function lintKpis({ kpis: all, limits, changed, today }: SetToLint): SetFinding[] {
  const kpis = all.filter(({ state }) => state !== 'retired');
  const findings = [
    ...balanceFindings(kpis, limits),
    ...alikeFindings(kpis),
    ...guardRailFindings(kpis),
    ...overloadedOwners(kpis, limits.perOwner),
    ...weightFindings(kpis),
    ...gapFindings(kpis, changed, today),
  ];
  return (['error', 'warning', 'hint'] satisfies Severity[]).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}
