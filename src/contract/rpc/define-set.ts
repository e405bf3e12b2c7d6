import type { Gap } from '../../domain/kpi/standing/gap';
import type { KpiState, Level, Tier, Timing } from '../../domain/kpi/kpi';
import type { Status } from '../../domain/kpi/standing/standing';
import type { Fix, FindingCode, Severity } from '../../domain/define/set/finding';
import type { Verdict } from '../../domain/define/set/row-faults';
import type { Goal } from '../../domain/define/set/goal';
import type { Candidate, Marks } from '../../domain/define/set/ranking';
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

/** A draft that one may choose, with the goal that it serves; blank is ''. */
export interface KpiCandidate extends Candidate, Goal {
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

/** Fields of a draft that choosing may change. A key that is absent is left alone; blank clears the field. */
export interface ChoiceValues {
  impact?: number | null;
  feasibility?: number | null;
  data_quality?: number | null;
  tier?: Tier | null;
  objective?: string;
  hypothesis?: string;
}

/** What was decided of a draft. */
export interface ChosenKpi {
  id: string;
  set: ChoiceValues;
  /** The same fields as they were shown: one that has moved since is refused. */
  shown: ChoiceValues;
}

/** A mark as it was shown and as somebody changed it. */
export interface ChangedMark {
  shown: number | null;
  to: number | null;
}

export const CHOICE_STEPS = [
  'goal',
  'hypothesis',
  'candidates',
  'data',
  'rank',
  'cut',
  'define',
] as const;

export type ChoiceStep = (typeof CHOICE_STEPS)[number];

/** A choice as far as one person has come with it, what is not saved included. */
export interface KeptChoice extends Goal {
  step: ChoiceStep;
  /** The goal as drafts bear it, whose words may be changed here; blank for one that no draft serves yet. */
  from: Goal;
  /** Ids of drafts without this goal that were taken in as candidates. */
  taken: readonly string[];
  /** Marks that were changed and are not saved, by id. */
  marks: Readonly<Record<string, Partial<Record<keyof Marks, ChangedMark>>>>;
  /** Ids that were ticked in the cut and are not saved, with the tier of each candidate as it was shown. */
  cut: { chosen: readonly string[]; shown: Readonly<Record<string, Tier | null>> } | null;
  /** Ids of the drafts that a saved cut made core, whichever goal it was for. */
  madeCore?: readonly string[];
  /** A new goal that was typed, while another one is looked at. */
  aside?: Goal;
}

/** How all KPIs fit together. */
export interface LintedSet {
  /** The gravest first. */
  findings: LintFinding[];
  /** By which they were judged. */
  limits: SetLimits;
}

/** All KPIs together. */
export interface DefineSetMethods {
  lintKpis: { payload: Record<string, never>; data: LintedSet };
  /** How many KPIs are enough, for everyone who uses the file; answers how the set fits by them. */
  setKpiLimits: { payload: { limits: SetLimits }; data: LintedSet };
  /** The KPIs without a parent, those of a circle among them. */
  kpiTree: { payload: Record<string, never>; data: KpiTreeNode[] };
  listCandidates: {
    payload: Record<string, never>;
    data: {
      /** All drafts. */
      candidates: KpiCandidate[];
      /** Core KPIs that are at work, with the objective that each serves. */
      running: { id: string; name: string; timing: Timing | null; objective: string }[];
      limits: SetLimits;
      /** What the person left behind here. */
      kept: KeptChoice | null;
    };
  };
  /** All rows in one write; `saved` names those that changed. */
  saveChoice: { payload: { choices: ChosenKpi[] }; data: { saved: string[] } };
  /** For the person alone, so that nothing is lost by leaving; null forgets it. */
  keepChoice: { payload: { choice: KeptChoice | null }; data: { kept: boolean } };
}
