import type { Suggestion } from '../fields/choices';
import type { Goal } from '../../domain/define/set/goal';
import type { ColumnKind } from '../../domain/define/column-look';
import type { Language } from '../language/language';
import type { KpiDraft } from './define';
import type { TableReport } from './tables';
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
  owners: Suggestion[];
}

/** A page of Waymark, its view, and the KPI and step that are meant there, or the goal of a new one. */
export interface PagePlace {
  view: PageView;
  id?: string;
  step?: string;
  goal?: Goal;
}

export const PAGE_VIEWS = [
  'list',
  'new',
  'card',
  'edit',
  'alerts',
  'setup',
  'choose',
  'check',
  'tree',
  'templates',
  'files',
] as const;

export type PageView = (typeof PAGE_VIEWS)[number];

/** What any page needs of the spreadsheet in which it is open. */
export interface PageMethods {
  /** That page takes the place of the one that asks. */
  openPage: { payload: PagePlace; data: { opened: true } };
  start: { payload: { language?: Language }; data: StartInfo };
  selection: {
    payload: Record<string, never>;
    data: {
      a1: string;
      sheet: string;
      rows: number;
      columns: number;
      frozenRows: number;
      /** What its first column holds. */
      holds: ColumnKind;
    };
  };
}
