import type { Cadence } from '../../domain/calendar/period';
import type { Letter, LetterStatus, ReviewReason } from '../../domain/define/review/letter-review';
import type { Reading } from '../../domain/define/sentence/reading';
import type { BoundedAhead, SilentPast } from '../../domain/define/outlook/outlook';
import type { ColumnKind } from '../../domain/define/column-look';
import type { Gap } from '../../domain/kpi/standing/gap';
import type { KpiState } from '../../domain/kpi/kpi';
import type { Status } from '../../domain/kpi/standing/standing';
/** Values by field key of `kpi-fields.ts`, as the person typed or chose them: text, numbers or null. */
export type DraftValues = Record<string, DraftValue>;

export type DraftValue = string | number | boolean | null;

export interface KpiDraft {
  /** Made by the page once per form: saving the same draft twice makes one KPI. */
  draftId: string;
  /** The KPI that is edited; null for a new one. */
  id: string | null;
  values: DraftValues;
  /** What the person typed for Waymark to read; absent where there was none. */
  sentence?: string;
  /**
   * For an edit: the values as they were shown. Only fields that differ from them are changed; without
   * them, or where one is missing, what is given counts.
   */
  loaded?: DraftValues;
  /** For an edit that was begun: why, and the day from which it is to count, ISO or ''. */
  why?: { reason: string; effectiveFrom: string };
}

export interface KpiSummary {
  id: string;
  name: string;
  state: KpiState;
  status: Status | null;
  value: number | null;
  target: number | null;
  unit: string;
  /** How far the value is from what it is held against; null where nothing is judged. */
  gap: Gap | null;
  attainment: number | null;
  owner: string;
  period: string | null;
  /** What of its row cannot be used, in words; null when all is understood. */
  problem?: string | null;
  /** The formula of `actual` as a measure, where no trigger can read it and it can be one. */
  actualAsMeasure?: string | null;
}

export interface PreviewPoint {
  /** First and last day of the period, ISO. */
  from: string;
  to: string;
  /** Null when the measure has no value for the period; then `problem` says why. */
  value: number | null;
  problem: string | null;
  running: boolean;
}

/** A column that a measure reads, as its sheet shows it. */
export interface MeasuredColumn {
  /** As the measure names it. */
  range: string;
  sheet: string;
  /** What is above its data; '' where nothing does. */
  heading: string;
  /** The unit of its numbers, by their format or the heading; '' where neither tells. */
  unit: string;
}

/** A column of the sheet in view, with what its first rows hold. */
export interface SheetColumn {
  /** The whole column, as a measure names it. */
  range: string;
  heading: string;
  kind: ColumnKind;
  /** Share of its rows that are blank. */
  blanks: number;
  selected: boolean;
}

/** What a KPI over what is selected in the sheet may be measured by. */
export interface MeasureProposal {
  measure: string;
  columns: MeasuredColumn[];
}

/** A word of the sentence, and the heading, sheet title or value in which it was found. */
export interface MatchedWord {
  word: string;
  in: 'heading' | 'title' | 'value';
  found: string;
}

/** What a sentence may be measured by, in the person’s own sheets. */
export interface FoundProposal extends MeasureProposal {
  /** The formula as one says it. */
  formula: string;
  matched: MatchedWord[];
  /** The last twelve periods, oldest first. */
  points: PreviewPoint[];
  /** That the stated target is reached, 0 to 1, by the forecast of its past; null where nothing can be said. */
  chance: number | null;
  /** False where the values cannot be of the stated unit or size; such come last. */
  fits: boolean;
  /** Why it does not fit, in words. */
  reason: string | null;
}

/** A cell that somebody wants as a KPI. */
export interface CellLook {
  /** As a formula names it. */
  cell: string;
  holds: 'number' | 'blank' | 'date' | 'text' | 'error' | 'own_function';
  shown: string;
  /** What is beside or above it. */
  label: string;
  unit: string;
  /** Why it can be no KPI, and what to do; null when it can. */
  refusal: string | null;
  /** Its formula as a measure, where it holds one of Waymark's functions that can be one. */
  measure: string | null;
}

export interface MeasureProblem {
  message: string;
  /** Where in the measure's text, from 0; null when the place is not in the text. */
  start: number | null;
  end: number | null;
}

/** Where a measure goes by its own past. */
export interface OutlookView {
  /** The period in which the due date lies, ISO, and its value as a normal distribution within what it can be. */
  ahead: ({ from: string; to: string } & BoundedAhead) | null;
  /** The same of the period that runs, where that is an earlier one. */
  running: ({ from: string; to: string } & BoundedAhead) | null;
  /** Why nothing is said of it; null where something is. */
  why: SilentPast | null;
  /** The same in words. */
  problem: string | null;
  /** Mean of the last periods, freed of the season where two years of months are there. */
  baseline: { value: number; method: 'mean' | 'seasonal'; periods: number } | null;
  /** Of closed periods by their first days, ISO, oldest first: what a movement is counted from. */
  closed: { from: string; value: number }[];
}

/** One KPI to read: what it is, how it stands now, and what became of it so far. */
export interface KpiCard {
  id: string;
  values: DraftValues;
  standing: CardStanding | null;
  /** The last periods, oldest first, the running one last. */
  points: CardPoint[];
  /** The alert that is open, the day on which it was opened, and what its owner says. */
  alert: { since: string; acknowledged: boolean; plan: string; planDue: string | null } | null;
  /** Changes of the definition, newest first. */
  changes: {
    at: string;
    by: string;
    field: string;
    before: string;
    after: string;
    reason: string;
    /** The day from which it counts, ISO; null where an earlier version did not say. */
    effectiveFrom: string | null;
  }[];
  /** Days, ISO, from which the values of the shown periods mean something else, with the fields by key. */
  breaks: { from: string; fields: string[] }[];
  /** What of its row cannot be used, in words. */
  problem: string | null;
  /** The formula of `actual` as a measure, where no trigger can read it and it can be one. */
  actualAsMeasure: string | null;
}

/** Where it stands at this moment, computed and not only read from the register. */
export interface CardStanding {
  status: Status;
  reason: string;
  period: string;
  closed: boolean;
  value: number | null;
  target: number | null;
  targetHigh: number | null;
  attainment: number | null;
  expected: number | null;
  landing: number | null;
}

/** A period of the card's chart; without a value where none is known. */
export interface CardPoint {
  from: string;
  to: string;
  value: number | null;
  /** In force in that period; null before the KPI's start. */
  target: number | null;
  running: boolean;
}

/** A letter of the SMART review in words. */
export interface ReviewedLetter {
  letter: Letter;
  status: LetterStatus;
  code: ReviewReason;
  /** One sentence: why it is so. */
  reason: string;
  /** One question or proposal that would make it right; null where it is. */
  proposal: string | null;
  /** The field that the proposal is about. */
  field: string | null;
  /** What can be taken over at one click: steps as they are typed, or the goal as a KPI to read again. */
  value: string | null;
  /** A sentence without the letter, and one with it. */
  example: { wrong: string; right: string };
  /** What a good definition answers besides, by the field of the answer. */
  asked: { field: string; question: string }[];
}

/** From a sentence to a definition in the register. */
export interface DefineMethods {
  listKpis: { payload: Record<string, never>; data: KpiSummary[] };
  /** What is remembered of it finds its row where that has lost its id. */
  getKpi: {
    payload: { id: string; remembered?: { name: string; measure: string } };
    data: { id: string; values: DraftValues };
  };
  saveKpi: {
    payload: {
      draft: KpiDraft;
      reason?: string;
      /**
       * The day from which an edit counts, ISO; today when it is not said. Said for an edit of the measure, closed
       * periods before it keep their values; else all are computed again.
       */
      effectiveFrom?: string;
    };
    data: { id: string; created: boolean; notices: string[] };
  };
  keepDraft: { payload: { draft: KpiDraft | null }; data: { kept: boolean } };
  previewMeasure: {
    payload: { measure: string; cadence: Cadence; periods: number };
    data: {
      points: PreviewPoint[];
      problem: MeasureProblem | null;
      columns?: MeasuredColumn[];
      /** Sentences: in which row the data begin, which total is left out. */
      notes?: string[];
    };
  };
  /**
   * The likeliest first. With a text: what it may be measured by in all of the person’s sheets, at most three.
   * Without one: by what is selected; none where nothing of use is.
   */
  proposeMeasures: {
    payload: { text?: string; today?: string };
    data: {
      selected: string | null;
      proposals: (MeasureProposal | FoundProposal)[];
      cell: CellLook | null;
    };
  };
  /** How likely a target is shows in the distribution of the value to come. */
  outlook: { payload: { measure: string; cadence: Cadence; due: string }; data: OutlookView };
  /** Of the sheet in view, from left to right, but those that hold nothing; none of Waymark's own. */
  sheetColumns: { payload: Record<string, never>; data: { columns: SheetColumn[] } };
  lookAtCell: { payload: { cell: string }; data: CellLook };
  kpiCard: { payload: { id: string }; data: KpiCard };
  /** Sentences: what of a form the register has already under another id, the same measure or the same name. */
  alikeKpis: { payload: { draft: KpiDraft }; data: { notices: string[] } };
  /** The five letters in their order: of a form, or of a sentence before there is one. */
  reviewDefinition: { payload: { draft: KpiDraft | Reading }; data: ReviewedLetter[] };
}
