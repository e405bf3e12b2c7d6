import type {
  ChosenKpi,
  DefineSetMethods,
  KpiCandidate,
} from '../../../src/contract/rpc/define-set';
import { proposedCut } from '../../../src/domain/define/set/cut';
import { type Candidate, type Marks, rankOf } from '../../../src/domain/define/set/ranking';

export type CandidateList = DefineSetMethods['listCandidates']['data'];

export type ChoiceStep = 'goal' | 'hypothesis' | 'candidates' | 'data' | 'rank' | 'cut' | 'define';

/** The choice as far as it has come. */
export interface ChoiceForm {
  step: ChoiceStep;
  objective: string;
  hypothesis: string;
  /** Marks that were changed here, by id. */
  marks: Readonly<Record<string, Marks>>;
  /** Ids of the KPIs that are chosen here; undefined before anything was. */
  chosen?: readonly string[];
  /** The cut was saved since the page was opened. */
  isCut?: boolean;
  /** What was saved last, to see whether there is anything to save. */
  saved: string;
}

export function formOf(list: CandidateList): ChoiceForm {
  const { objective, hypothesis } = list;
  const form: ChoiceForm = { step: 'goal', objective, hypothesis, marks: {}, saved: '' };
  return { ...form, step: firstOpen(form, list), saved: savedAs(form, list) };
}

/** A candidate as the form has it; data quality is the proposed one as long as nobody said another. */
export function candidatesIn(form: ChoiceForm, list: CandidateList): (KpiCandidate & Candidate)[] {
  return list.candidates.map((candidate) => {
    const marks = form.marks[candidate.id] ?? candidate.marks;
    return {
      ...candidate,
      marks: { ...marks, dataQuality: marks.dataQuality ?? candidate.data.mark },
    };
  });
}

/** What the form has of the choice; tiers only once the cut is made. */
export function choicesIn(form: ChoiceForm, list: CandidateList, isCut: boolean): ChosenKpi[] {
  const chosen = isCut ? chosenIn(form, list) : [];
  return candidatesIn(form, list).map(({ id, marks: { dataQuality } }) => {
    const tier = isCut ? (chosen.includes(id) ? 'core' : 'supporting') : null;
    const changed = form.marks[id];
    // Marks that nobody changed here may have moved since they were read: they stay as they are.
    if (!changed) return { id, impact: null, feasibility: null, data_quality: null, tier };
    const { impact, feasibility } = changed;
    const isMarked = impact !== null || feasibility !== null;
    // A proposal that nobody has looked at is not written down.
    return {
      id,
      impact,
      feasibility,
      data_quality: isMarked ? dataQuality : changed.dataQuality,
      tier,
    };
  });
}

/** The choice before the cut, as text that can be compared. */
export function savedAs(form: ChoiceForm, list: CandidateList): string {
  const { objective, hypothesis } = form;
  return JSON.stringify([objective, hypothesis, choicesIn(form, list, false)]);
}

/** Those chosen here; else those that the register calls core where they are few; else the best by rank. */
export function chosenIn(form: ChoiceForm, list: CandidateList): readonly string[] {
  const { candidates, running, limits } = list;
  if (form.chosen) return form.chosen.filter((id) => candidates.some((kpi) => kpi.id === id));
  const core = coreIn(list);
  if (isCutBefore(list)) return core;
  const proposed = proposedCut(candidatesIn(form, list), running, limits);
  return proposed.length > 0 || core.length > limits.most ? proposed : core;
}

function coreIn({ candidates }: CandidateList): string[] {
  return candidates.filter(({ tier }) => tier === 'core').map(({ id }) => id);
}

/** The register holds a cut: people have ranked, and few are core. */
function isCutBefore(list: CandidateList): boolean {
  const core = coreIn(list);
  const isRanked = list.candidates.some(({ marks }) => rankOf(marks) !== null);
  return isRanked && core.length > 0 && core.length <= list.limits.most;
}

/** Ids of those that the saved cut made core. */
export function cutIn(form: ChoiceForm, list: CandidateList): readonly string[] {
  return form.isCut || isCutBefore(list) ? coreIn(list) : [];
}

/** Which steps have what they ask for. */
export function doneSteps(form: ChoiceForm, list: CandidateList): ReadonlySet<ChoiceStep> {
  const done = new Set<ChoiceStep>();
  const { candidates } = list;
  if (form.objective.trim() !== '') done.add('goal');
  if (form.hypothesis.trim() !== '') done.add('hypothesis');
  if (candidates.length === 0) return done;
  done.add('candidates');
  if (candidates.every(({ data }) => data.mark > 1)) done.add('data');
  if (candidatesIn(form, list).every(({ marks }) => rankOf(marks) !== null)) done.add('rank');
  if (cutIn(form, list).length > 0) done.add('cut');
  return done;
}

/** Where one goes on: data that are missing keep nobody from ranking. */
function firstOpen(form: ChoiceForm, list: CandidateList): ChoiceStep {
  const done = doneSteps(form, list);
  const asked = ['goal', 'hypothesis', 'candidates', 'rank', 'cut'] as const;
  return asked.find((step) => !done.has(step)) ?? 'define';
}
