import type { KpiCard, MeasureProblem } from './define';

/** A closed period as it was recorded, and as another measure has it. */
export interface PastPeriod {
  /** First and last day, ISO. */
  from: string;
  to: string;
  recorded: number | null;
  /** Null where the measure has no value; then `problem` says why. */
  recomputed: number | null;
  problem: string | null;
}

/** The whole record of KPIs, to read and to print. */
export interface RecordMethods {
  /** The card of one KPI, of each of a team's, or with neither of every KPI that is not retired. */
  kpiCards: {
    payload: { id?: string; team?: string };
    data: { teams: string[]; cards: KpiCard[] };
  };
  /** Opens the page to print beside the sheet. */
  openCard: { payload: { id: string }; data: { shown: true } };
  /** What another measure makes of the past; nothing is written. */
  previewPast: {
    payload: { id: string; measure: string };
    data: { periods: PastPeriod[]; problem: MeasureProblem | null };
  };
}
