import type { Rewrite } from './rewrite';

/** Specific, Measurable, Achievable, Relevant, Time-bound. */
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';

export type LetterStatus = 'ok' | 'weak' | 'missing';

/** Why a letter has its status. */
export type ReviewReason =
  | 'specific'
  | 'object_missing'
  | 'wish_only'
  | 'object_vague'
  | 'activity'
  | 'scope_missing'
  | 'definition_behind'
  | 'measurable'
  | 'number_missing'
  | 'unit_missing'
  | 'percent_or_points'
  | 'source_missing'
  | 'values_not_read'
  | 'values_missing'
  | 'achievable'
  | 'hard_to_reach'
  | 'late_to_reach'
  | 'easy_to_reach'
  | 'history_missing'
  | 'history_unread'
  | 'history_irregular'
  | 'compared_missing'
  | 'due_beyond'
  | 'out_of_reach'
  | 'nearly_certain'
  | 'easier_than_baseline'
  | 'growth_unreal'
  | 'aim_missing'
  | 'relevant'
  | 'objective_missing'
  | 'vanity'
  | 'vanity_for_nothing'
  | 'outside_control'
  | 'off_business'
  | 'parent_missing'
  | 'time_bound'
  | 'cadence_missing'
  | 'due_missing'
  | 'start_missing'
  | 'due_far'
  | 'due_past'
  | 'someday'
  | 'times_missing'
  | 'times_of_nothing';

/** What would mend it: a question, or something to take over. */
export type ReviewProposal =
  | 'rewrite'
  | 'name_object'
  | 'name_countable'
  | 'name_result'
  | 'name_scope'
  | 'check_definition'
  | 'give_number'
  | 'give_unit'
  | 'choose_percent'
  | 'choose_source'
  | 'read_values'
  | 'check_source'
  | 'set_stages'
  | 'raise_target'
  | 'give_benchmark'
  | 'give_baseline'
  | 'choose_basis'
  | 'lower_target'
  | 'beat_baseline'
  | 'name_objective'
  | 'add_outcome'
  | 'choose_controllable'
  | 'name_contribution'
  | 'choose_parent'
  | 'give_cadence'
  | 'give_due'
  | 'give_start';

export type NoteValues = Readonly<Record<string, string | number>>;

export interface Note<Code extends string> {
  code: Code;
  values: NoteValues;
}

export interface Proposal extends Note<ReviewProposal> {
  /** The field that is asked about. */
  field: string;
  /** What the field may be set to at one click, as it would be typed. */
  value?: string;
  /** The goal as a KPI. */
  rewrite?: Rewrite;
}

export interface LetterReview {
  letter: Letter;
  status: LetterStatus;
  reason: Note<ReviewReason>;
  /** Null where nothing needs to be done. */
  proposal: Proposal | null;
}

/** A letter that needs nothing. */
export function fine(letter: Letter, reason: ReviewReason, values: NoteValues = {}): LetterReview {
  return { letter, status: 'ok', reason: { code: reason, values }, proposal: null };
}

export interface Wanting {
  status: 'weak' | 'missing';
  reason: ReviewReason;
  proposal: ReviewProposal;
  field: string;
  values?: NoteValues;
  value?: string;
  rewrite?: Rewrite;
}

/** A letter that wants something; the values serve both sentences. */
export function wanting(letter: Letter, found: Wanting): LetterReview {
  const { status, reason, proposal, field, values = {}, value, rewrite } = found;
  return {
    letter,
    status,
    reason: { code: reason, values },
    proposal: {
      code: proposal,
      field,
      values,
      ...(value === undefined ? {} : { value }),
      ...(rewrite ? { rewrite } : {}),
    },
  };
}
