import type { Cadence } from '../../domain/calendar/period';
import type { ChangedPeriod, PeriodSide } from './edit-outcome';
import type { KpiCard, KpiDraft } from './define';

/** A closed period that an edit changes: its value, or only what that is held against. */
export interface PastPeriod {
  /** First day, ISO. */
  from: string;
  how: ChangedPeriod['how'];
  was: PeriodSide;
  is: PeriodSide;
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
  /** What saving an edit would do to the past; nothing is written. */
  previewPast: {
    /** The day from which it is to count, ISO; as in `saveKpi`. */
    payload: { draft: KpiDraft; effectiveFrom?: string };
    data: {
      /** In words; '' where the edit concerns neither values nor what they are held against. */
      said: string;
      cadence: Cadence;
      units: { was: string; is: string };
      /** The newest of those that change, oldest first. */
      periods: PastPeriod[];
      /** How many older ones change as well. */
      more: number;
    };
  };
}
