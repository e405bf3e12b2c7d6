import type {
  ChoiceStep,
  DefineSetMethods,
  KeptChoice,
  KpiCandidate,
} from '../../../../src/contract/rpc/define-set';
import { proposedCut } from '../../../../src/domain/define/set/cut';
import {
  type Goal,
  goalKey,
  isSameGoal,
  servedGoals,
} from '../../../../src/domain/define/set/goal';
import { type Candidate, type Marks, rankOf } from '../../../../src/domain/define/set/ranking';

export type CandidateList = DefineSetMethods['listCandidates']['data'];

/** The choice as far as it has come: all of it is kept. */
export type ChoiceForm = KeptChoice;

const NO_GOAL: Goal = { objective: '', hypothesis: '' };

/** Where one left off; else the goal that most drafts serve, at its first open step. */
export function formOf(list: CandidateList): ChoiceForm {
  if (list.kept) return withinList(list.kept, list);
  const form = forGoal(servedGoals(list.candidates)[0] ?? NO_GOAL);
  return { ...form, step: firstOpen(form, list) };
}

/** A choice that begins with a goal as drafts bear it. */
export function forGoal({ objective, hypothesis }: Goal): ChoiceForm {
  const goal = { objective, hypothesis };
  return { ...goal, from: goal, step: 'goal', taken: [], marks: {}, cut: null };
}

/** A goal that no draft bears any more is a new one. */
function withinList(form: ChoiceForm, { candidates }: CandidateList): ChoiceForm {
  const isBorne = candidates.some(({ objective }) => isSameGoal(objective, form.from.objective));
  return isBorne ? form : { ...form, from: NO_GOAL };
}

/** The form over a list that was read again: what was changed here now stands against what is there. */
export function overFresh(form: ChoiceForm, list: CandidateList): ChoiceForm {
  const known = new Map(list.candidates.map((candidate) => [candidate.id, candidate]));
  const marks = Object.entries(form.marks).flatMap(([id, changed]) => {
    const now = known.get(id)?.marks;
    return now
      ? [[id, mapMarks(changed, (key, { to }) => ({ shown: now[key], to }))] as const]
      : [];
  });
  const cut = form.cut && { chosen: form.cut.chosen, shown: tiersIn(form, list) };
  return withinList({ ...form, marks: Object.fromEntries(marks), cut }, list);
}

type ChangedMarks = KeptChoice['marks'][string];

function mapMarks<Result>(
  marks: ChangedMarks,
  map: (key: keyof Marks, mark: NonNullable<ChangedMarks[keyof Marks]>) => Result,
): Partial<Record<keyof Marks, Result>> {
  const mapped: Partial<Record<keyof Marks, Result>> = {};
  for (const key of ['impact', 'dataQuality', 'feasibility'] as const) {
    const mark = marks[key];
    if (mark) mapped[key] = map(key, mark);
  }
  return mapped;
}

/** Drafts that serve the goal as they stand in the register. */
export function isServing(form: ChoiceForm, { objective }: Goal): boolean {
  const key = goalKey(form.from.objective || form.objective);
  return key !== '' && goalKey(objective) === key;
}

export type FormCandidate = KpiCandidate & Candidate;

/**
 * The candidates for the goal, as the form has them: drafts that serve it and those that were taken in. Data
 * quality is the proposed one as long as nobody said another.
 */
export function candidatesIn(form: ChoiceForm, list: CandidateList): FormCandidate[] {
  return list.candidates
    .filter((candidate) => isServing(form, candidate) || form.taken.includes(candidate.id))
    .map((candidate) => {
      const changed = mapMarks(form.marks[candidate.id] ?? {}, (_, { to }) => to);
      const marks = { ...candidate.marks, ...changed };
      const dataQuality = marks.dataQuality ?? candidate.data.mark;
      return { ...candidate, marks: { ...marks, dataQuality } };
    });
}

/** Core KPIs that are at work for the goal, in its earlier or its new words. */
export function runningIn({ from, objective }: ChoiceForm, { running }: CandidateList) {
  const keys = [from.objective, objective].map(goalKey).filter((key) => key !== '');
  return running.filter((kpi) => keys.includes(goalKey(kpi.objective)));
}

/** Those chosen here; else those that the register calls core where they are few; else the best by rank. */
export function chosenIn(form: ChoiceForm, list: CandidateList): readonly string[] {
  const candidates = candidatesIn(form, list);
  const { cut } = form;
  if (cut) return cut.chosen.filter((id) => candidates.some((kpi) => kpi.id === id));
  const core = coreIn(form, list);
  if (isCut(form, list)) return core;
  const proposed = proposedCut(candidates, runningIn(form, list), list.limits);
  return proposed.length > 0 || core.length > list.limits.most ? proposed : core;
}

/** What is ticked, with the tiers as they are shown now or were when the first was ticked. */
export function ticked(
  form: ChoiceForm,
  list: CandidateList,
  chosen: readonly string[],
): NonNullable<ChoiceForm['cut']> {
  return { chosen, shown: form.cut?.shown ?? tiersIn(form, list) };
}

function tiersIn(form: ChoiceForm, list: CandidateList): NonNullable<ChoiceForm['cut']>['shown'] {
  return Object.fromEntries(candidatesIn(form, list).map(({ id, tier }) => [id, tier]));
}

function coreIn(form: ChoiceForm, list: CandidateList): string[] {
  return candidatesIn(form, list)
    .filter(({ tier, ...kpi }) => tier === 'core' && isServing(form, kpi))
    .map(({ id }) => id);
}

/**
 * The register holds a cut: one that was saved here, or by its looks – people have ranked, and few are core.
 * Tiers alone tell none, since drafts from templates come with them.
 */
function isCut(form: ChoiceForm, list: CandidateList): boolean {
  const core = coreIn(form, list);
  if (core.some((id) => form.madeCore?.includes(id))) return true;
  const serving = list.candidates.filter((kpi) => isServing(form, kpi));
  const isRanked = serving.some(({ marks }) => rankOf(marks) !== null);
  return isRanked && core.length > 0 && core.length <= list.limits.most;
}

/** Ids of those that the saved cut made core. */
export function cutIn(form: ChoiceForm, list: CandidateList): readonly string[] {
  return isCut(form, list) ? coreIn(form, list) : [];
}

/** The form after its cut was saved, over the list as it is since. Those that are no drafts any more are let go. */
export function withCutSaved(form: ChoiceForm, list: CandidateList): ChoiceForm {
  const known = (form.madeCore ?? []).filter((id) => list.candidates.some((kpi) => kpi.id === id));
  return { ...form, madeCore: [...new Set([...known, ...coreIn(form, list)])] };
}

/** Which steps have what they ask for. */
export function doneSteps(form: ChoiceForm, list: CandidateList): ReadonlySet<ChoiceStep> {
  const done = new Set<ChoiceStep>();
  const candidates = candidatesIn(form, list);
  if (form.objective.trim() !== '') done.add('goal');
  if (form.hypothesis.trim() !== '') done.add('hypothesis');
  if (candidates.length === 0) return done;
  done.add('candidates');
  if (candidates.every(({ data }) => data.mark > 1)) done.add('data');
  if (candidates.every(({ marks }) => rankOf(marks) !== null)) done.add('rank');
  if (cutIn(form, list).length > 0) done.add('cut');
  return done;
}

/** Where one goes on: data that are missing keep nobody from ranking. */
function firstOpen(form: ChoiceForm, list: CandidateList): ChoiceStep {
  const done = doneSteps(form, list);
  const asked = ['goal', 'hypothesis', 'candidates', 'rank', 'cut'] as const;
  return asked.find((step) => !done.has(step)) ?? 'define';
}
