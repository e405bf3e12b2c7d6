import type { Choice } from '../fields/field';
import type { Language } from '../language';

/**
 * What the pages may ask of the server, and what they get. Plain data only: days and instants are ISO
 * text, blanks are `null`.
 */
export type RpcAnswer<Data> = { ok: true; data: Data } | { ok: false; error: RpcError };

export interface RpcError {
  code: string;
  /** A sentence in the reader's language: what happened and what to do. */
  message: string;
  /** The field that is meant, or the cell. */
  field?: string;
  /** Several fields at once, when a draft is refused. */
  fields?: FieldError[];
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** Values by field key of `kpi-fields.ts`, as the person typed or chose them: text, numbers or null. */
export type DraftValues = Record<string, string | number | boolean | null>;

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
  state: string;
  status: string | null;
  value: number | null;
  target: number | null;
  unit: string;
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

export interface AlertsStatus {
  on: boolean;
  /** Who switched them on; the mails go out under that account. */
  by: string | null;
  switchedOnAt: string | null;
  lastRunAt: string | null;
  lastRunBy: string | null;
  /** Sentences about what needs attention: mails that wait, refused addresses, a run that is overdue. */
  notices: string[];
  mailsLeftToday: number | null;
}

export interface EvaluatedKpi {
  id: string;
  name: string;
  status: string;
  reason: string;
  value: number | null;
  target: number | null;
  attainment: number | null;
  period: string;
}

export interface StartInfo {
  language: Language;
  user: string;
  /** Today in the spreadsheet's time zone, ISO. */
  today: string;
  timeZone: string;
  locale: string;
  /** The tables are set up and whole; otherwise `problems` says what is amiss. */
  ready: boolean;
  problems: TableReport[];
  draft: KpiDraft | null;
  /** Sheets of this spreadsheet that a measure may read. */
  sheets: string[];
  owners: Choice[];
}

export interface TableReport {
  table: string;
  code: string;
  message: string;
  repairable: boolean;
}

export interface Rpc {
  start: { payload: { language?: Language }; data: StartInfo };
  setUp: { payload: { language: Language }; data: { created: string[]; problems: TableReport[] } };
  repairTables: {
    payload: Record<string, never>;
    data: { repaired: string[]; problems: TableReport[] };
  };
  listKpis: { payload: Record<string, never>; data: KpiSummary[] };
  getKpi: { payload: { id: string }; data: { id: string; values: DraftValues } };
  saveKpi: {
    payload: { draft: KpiDraft; reason?: string };
    data: { id: string; created: boolean; notices: string[] };
  };
  keepDraft: { payload: { draft: KpiDraft | null }; data: { kept: boolean } };
  selection: {
    payload: Record<string, never>;
    data: { a1: string; sheet: string; rows: number; columns: number; frozenRows: number };
  };
  /**
   * Writes a cell function into the selected cell. Arguments as `formula-argument.ts` reads them. A cell
   * that holds something is refused with `cell_filled` unless `replace` names it. `shown` is what the cell
   * shows then, which may be an error.
   */
  insertFunction: {
    payload: { name: string; args: string[]; replace?: string };
    data: { cell: string; formula: string; shown: string };
  };
  previewMeasure: {
    payload: { measure: string; cadence: string; periods: number };
    data: { points: PreviewPoint[]; problem: MeasureProblem | null };
  };
  evaluateNow: {
    payload: { dryRun: boolean };
    data: { kpis: EvaluatedKpi[]; mails: { to: string; subject: string }[] };
  };
  alertsStatus: { payload: Record<string, never>; data: AlertsStatus };
  /** A second person is refused with `alerts_already_on` unless `takeOver` says that it is meant. */
  switchAlerts: { payload: { on: boolean; takeOver?: boolean }; data: AlertsStatus };
}

export interface MeasureProblem {
  message: string;
  /** Where in the measure's text, from 0; null when the place is not in the text. */
  start: number | null;
  end: number | null;
}

export type RpcMethod = keyof Rpc;
