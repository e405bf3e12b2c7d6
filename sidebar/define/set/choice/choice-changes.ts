import type { ChoiceValues, ChosenKpi } from '../../../../src/contract/rpc/define-set';
import { isSameGoal } from '../../../../src/domain/define/set/goal';
import type { Marks } from '../../../../src/domain/define/set/ranking';
import {
  type CandidateList,
  candidatesIn,
  type ChoiceForm,
  chosenIn,
  type FormCandidate,
  isServing,
  withCutSaved,
} from './choice-form';

/** As people are told of it: an objective that is given to a draft without one, reworded, or put in place of another. */
export type ToldChange =
  'given' | 'reworded' | 'moved' | 'hypothesis' | 'marks' | 'core' | 'supporting';

/** One field of one draft that saving would change. */
export interface ChoiceChange<Key extends keyof ChoiceValues = keyof ChoiceValues> {
  id: string;
  told: ToldChange;
  field: Key;
  shown: ChoiceValues[Key];
  to: ChoiceValues[Key];
}

/**
 * What saving would change: only what was said here, of the goal's own drafts and those that were taken in.
 * Tiers follow with the cut; a draft of another goal is touched only when it is chosen.
 */
export function changesIn(form: ChoiceForm, list: CandidateList, isCut: boolean): ChoiceChange[] {
  const chosen = isCut ? chosenIn(form, list) : [];
  const candidates = candidatesIn(form, list);
  return candidates.flatMap((candidate) => {
    const isForeign = candidate.objective !== '' && !isServing(form, candidate);
    const isChosen = chosen.includes(candidate.id);
    return [
      ...(isForeign && !isChosen ? [] : goalChanges(form, candidate, isForeign)),
      ...markChanges(form, list, candidate),
      ...(isCut && !(isForeign && !isChosen) ? tierChange(form, candidate, isChosen) : []),
    ];
  });
}

/** Drafts that bear a hypothesis of their own keep it, unless they come from another goal. */
function goalChanges(
  form: ChoiceForm,
  { id, ...own }: FormCandidate,
  isForeign: boolean,
): ChoiceChange[] {
  const { from } = form;
  const [objective, hypothesis] = [form.objective.trim(), form.hypothesis.trim()];
  const changes: ChoiceChange[] = [];
  const isReworded = from.objective !== '' && objective !== from.objective;
  const isServed = isServing(form, own);
  if (objective !== '' && own.objective !== objective && (!isServed || isReworded)) {
    const told = isServed ? 'reworded' : isForeign ? 'moved' : 'given';
    changes.push({ id, told, field: 'objective', shown: own.objective, to: objective });
  }
  const isShared = own.hypothesis === '' || own.hypothesis === from.hypothesis;
  const isMeant = isServed ? hypothesis !== from.hypothesis && isShared : hypothesis !== '';
  const isFree = isServed || isForeign || own.hypothesis === '';
  if (isMeant && isFree && own.hypothesis !== hypothesis) {
    const shown = own.hypothesis;
    changes.push({ id, told: 'hypothesis', field: 'hypothesis', shown, to: hypothesis });
  }
  return changes;
}

const MARK_FIELDS: Record<keyof Marks, 'impact' | 'data_quality' | 'feasibility'> = {
  impact: 'impact',
  dataQuality: 'data_quality',
  feasibility: 'feasibility',
};

/** With the marks that somebody gives goes the proposed data quality, which they have looked at then. */
function markChanges(form: ChoiceForm, list: CandidateList, { id }: FormCandidate): ChoiceChange[] {
  const stored = list.candidates.find((candidate) => candidate.id === id);
  const changed = form.marks[id];
  if (!stored || !changed) return [];
  const proposed = { shown: null, to: stored.data.mark };
  const isProposed = stored.marks.dataQuality === null && !changed.dataQuality;
  const given = { ...changed, ...(isProposed ? { dataQuality: proposed } : {}) };
  return (Object.keys(MARK_FIELDS) as (keyof Marks)[]).flatMap((key) => {
    const mark = given[key];
    const isNews = mark !== undefined && mark.to !== stored.marks[key];
    return isNews ? [{ id, told: 'marks' as const, field: MARK_FIELDS[key], ...mark }] : [];
  });
}

function tierChange(
  form: ChoiceForm,
  { id, tier }: FormCandidate,
  isChosen: boolean,
): ChoiceChange[] {
  const to = isChosen ? 'core' : 'supporting';
  const known = form.cut?.shown;
  const shown = known && id in known ? known[id] : tier;
  return tier === to ? [] : [{ id, told: to, field: 'tier', shown, to }];
}

/** What is sent: the changes of each KPI, with the values as they were shown. */
export function choicesOf(changes: readonly ChoiceChange[]): ChosenKpi[] {
  const choices = new Map<string, ChosenKpi>();
  for (const { id, field, shown, to } of changes) {
    const { set, shown: before } = choices.get(id) ?? { set: {}, shown: {} };
    choices.set(id, { id, set: { ...set, [field]: to }, shown: { ...before, [field]: shown } });
  }
  return [...choices.values()];
}

/** The list as the register holds it after the changes. */
export function withChanges(list: CandidateList, changes: readonly ChoiceChange[]): CandidateList {
  const sets = new Map(choicesOf(changes).map(({ id, set }) => [id, set]));
  const candidates = list.candidates.map((candidate) => {
    const { impact, data_quality: dataQuality, feasibility, ...set } = sets.get(candidate.id) ?? {};
    const marks = defined({ impact, dataQuality, feasibility });
    return { ...candidate, ...set, marks: { ...candidate.marks, ...marks } };
  });
  return { ...list, candidates };
}

function defined<Values extends object>(values: Values): Partial<Values> {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<Values>;
}

/** What was saved: the form as it was then, and the list as the register holds it since. */
export interface SavedChoice {
  form: ChoiceForm;
  list: CandidateList;
  isCut: boolean;
}

/** The form after a save: the goal is borne by drafts now. What was said meanwhile still waits. */
export function afterSave(now: ChoiceForm, { form, list, isCut }: SavedChoice): ChoiceForm {
  const goal = { objective: form.objective.trim(), hypothesis: form.hypothesis.trim() };
  const isBorne = list.candidates.some(({ objective }) => isSameGoal(objective, goal.objective));
  const from = goal.objective !== '' && isBorne ? goal : now.from;
  const waiting = Object.entries(now.marks).filter(([id, marks]) => marks !== form.marks[id]);
  const next = { ...now, from, marks: Object.fromEntries(waiting) };
  const taken = now.taken.filter(
    (id) => !list.candidates.some((kpi) => kpi.id === id && isServing(next, kpi)),
  );
  const cut = isCut && now.cut === form.cut ? null : now.cut;
  const after = { ...next, taken, cut };
  return isCut ? withCutSaved(after, list) : after;
}
