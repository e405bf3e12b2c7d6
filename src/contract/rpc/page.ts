import type { Suggestion } from '../fields/choices';
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

/** What any page needs of the spreadsheet in which it is open. */
export interface PageMethods {
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
