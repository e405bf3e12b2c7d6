import type { Cadence } from '../../domain/calendar/period';
import type { Gap } from '../../domain/kpi/gap';
import type { KpiState } from '../../domain/kpi/kpi';
import type { Status } from '../../domain/kpi/standing';
/** Values by field key of `kpi-fields.ts`, as the person typed or chose them: text, numbers or null. */
export type DraftValues = Record<string, DraftValue>;

export type DraftValue = string | number | boolean | null;

export interface KpiDraft {
  /** Made by the page once per form: saving the same draft twice makes one KPI. */
  draftId: string;
  /** The KPI that is edited; null for a new one. */
  id: string | null;
  values: DraftValues;
  /**
   * For an edit: the values as they were shown. Only fields that differ from them are changed; without
   * them, or where one is missing, what is given counts.
   */
  loaded?: DraftValues;
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

export interface MeasureProblem {
  message: string;
  /** Where in the measure's text, from 0; null when the place is not in the text. */
  start: number | null;
  end: number | null;
}

/** From a sentence to a definition in the register. */
export interface DefineMethods {
  listKpis: { payload: Record<string, never>; data: KpiSummary[] };
  getKpi: { payload: { id: string }; data: { id: string; values: DraftValues } };
  saveKpi: {
    payload: { draft: KpiDraft; reason?: string };
    data: { id: string; created: boolean; notices: string[] };
  };
  keepDraft: { payload: { draft: KpiDraft | null }; data: { kept: boolean } };
  previewMeasure: {
    payload: { measure: string; cadence: Cadence; periods: number };
    data: {
      points: PreviewPoint[];
      problem: MeasureProblem | null;
      /** Sentences: in which row the data begin, which total is left out. */
      notes?: string[];
    };
  };
}
