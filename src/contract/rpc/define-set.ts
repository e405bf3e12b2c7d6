import type { Gap } from '../../domain/kpi/gap';
import type { KpiState, Level } from '../../domain/kpi/kpi';
import type { Status } from '../../domain/kpi/standing';
import type { Fix, FindingCode, Severity } from '../../domain/define/set/finding';
import type { TeamShare } from '../fields/parse-shares';

/** Something that is wrong with the set of KPIs, in words. */
export interface LintFinding {
  code: FindingCode;
  /** Ids of the KPIs that it is about. */
  kpis: string[];
  severity: Severity;
  message: string;
  /** What the page sets or opens, with what its button says. */
  fix: Fix & { label: string };
}

/** A KPI with those below it. */
export interface KpiTreeNode {
  id: string;
  name: string;
  state: KpiState;
  level: Level | null;
  team: string;
  owner: string;
  status: Status | null;
  value: number | null;
  target: number | null;
  unit: string;
  gap: Gap | null;
  /** Its own. */
  attainment: number | null;
  /** The weighted, capped mean of those below it; null where none of them has an attainment. */
  score: number | null;
  /** As it was written. */
  weight: number | null;
  /** What it counts in its parent's score, blank weights filled; null at the top. */
  share: number | null;
  /** What the written weights of those below it add up to, which should be 1; null where none is written. */
  weightSum: number | null;
  /** What each team contributes to it, where several share it. */
  shares: TeamShare[];
  /** Sentences: a parent that leads back to it or is not there, weights or shares that are not 1. */
  problems: string[];
  children: KpiTreeNode[];
}

/** All KPIs together. */
export interface DefineSetMethods {
  /** The gravest first. */
  lintKpis: { payload: Record<string, never>; data: LintFinding[] };
  /** The KPIs without a parent, those of a circle among them. */
  kpiTree: { payload: Record<string, never>; data: KpiTreeNode[] };
}
