import type { Gap } from '../../domain/kpi/gap';
import type { KpiState, Level, Tier, Timing } from '../../domain/kpi/kpi';
import type { Status } from '../../domain/kpi/standing';
import type { Fix, FindingCode, Severity } from '../../domain/define/set/finding';
import type { Verdict } from '../../domain/define/set/row-faults';
import type { Candidate } from '../../domain/define/set/ranking';
import type { SetLimits } from '../../domain/define/set/set-kpi';
import type { TeamShare } from '../fields/typed/parse-shares';

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

/** A draft that one may choose. */
export interface KpiCandidate extends Candidate {
  tier: Tier | null;
  data: CandidateData;
}

/** What its data are worth. */
export interface CandidateData {
  /** Rows that its measure reads. */
  rows: number;
  /** First and last day in them, ISO. */
  first: string | null;
  last: string | null;
  /** Closed periods of the last twelve that have a value. */
  periods: number;
  verdict: Verdict | null;
  /** Sentences: what is missing or has to be looked at, the gravest first. */
  missing: string[];
  /** The proposed mark of its data quality. */
  mark: number;
}

/** What was decided of a KPI; null is not decided yet and leaves the row as it is. */
export interface ChosenKpi {
  id: string;
  impact: number | null;
  feasibility: number | null;
  data_quality: number | null;
  tier: Tier | null;
}

/** All KPIs together. */
export interface DefineSetMethods {
  /** The gravest first. */
  lintKpis: { payload: Record<string, never>; data: LintFinding[] };
  /** The KPIs without a parent, those of a circle among them. */
  kpiTree: { payload: Record<string, never>; data: KpiTreeNode[] };
  listCandidates: {
    payload: Record<string, never>;
    data: {
      /** What most of the candidates serve, as it was saved last; blank is ''. */
      objective: string;
      hypothesis: string;
      candidates: KpiCandidate[];
      /** Core KPIs that are at work for the same objective. */
      running: { id: string; name: string; timing: Timing | null }[];
      limits: SetLimits;
    };
  };
  /** All rows in one write; `saved` names those that changed. */
  saveChoice: {
    payload: { objective: string; hypothesis: string; choices: ChosenKpi[] };
    data: { saved: string[] };
  };
}
