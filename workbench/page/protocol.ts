import type { Language } from '../../src/contract/language/language';

import type { SaveDoubt } from '../server/open-workbook';

export type { SaveDoubt, SaveWay } from '../server/open-workbook';
export type { CellEdit, FrameChange, RequestName, RequestOf } from '../server/requests';

/** What the page and its server say to each other: plain JSON. Row and column indexes count from 0. */
export interface StyleView {
  format?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  fontSize?: number;
  fontColor?: string;
  background?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

/** One cell: value, formula, index into the book's styles, note, and the reason behind an error value. */
export interface CellView {
  v?: number | string | boolean;
  f?: string;
  s?: number;
  n?: string;
  e?: string;
}

export type RowView = (CellView | null)[];

/** Everything about a sheet but its cells. */
export interface SheetFrame {
  id: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  /** A1 areas that show as one cell. */
  merges: string[];
}

export interface SheetView extends SheetFrame {
  rows: RowView[];
}

export interface BookView {
  styles: StyleView[];
  /** The font of cells that name none. */
  defaultFont?: { family: string; size: number };
  sheets: SheetView[];
}

export type ChangedCell = [row: number, column: number, cell: CellView | null];

/** What changed since the page was last told. */
export interface BookPatch {
  addedStyles: StyleView[];
  /** New sheets come whole. */
  added: SheetView[];
  /** Frames that are different now: size, title, hidden rows, widths, … */
  frames: SheetFrame[];
  cells: { sheet: number; cells: ChangedCell[] }[];
  /** The ids of all sheets in their order; absent when neither set nor order changed. */
  order?: number[];
}

export interface UserView {
  email: string;
  current: boolean;
}

export interface MenuView {
  label: string;
  functionName: string | null;
}

export interface PageView {
  /** Changes whenever another page is shown, also the same one again. */
  key: string;
  kind: 'sidebar' | 'dialog';
  title: string;
  width: number;
  height: number;
}

export interface MailView {
  index: number;
  to: string;
  subject: string;
  at: string;
}

export interface WholeMail extends MailView {
  from: string;
  name: string;
  text: string;
  html: string;
  /** The MIME message, base64. */
  eml: string;
}

export interface TriggerView {
  id: string;
  handler: string;
  createdBy: string;
  nextAt: string;
  disabled: boolean;
}

export interface FiredView {
  handler: string;
  at: string;
  error: string | null;
  /** What the handler returned, as JSON for people. */
  result: string | null;
  calls: number;
  mails: number;
}

export interface BenchState {
  file: { name: string; unsaved: boolean };
  language: Language;
  timeZone: string;
  /** ISO instant of the simulated clock. */
  clock: string;
  users: UserView[];
  menu: MenuView[];
  page: PageView | null;
  outbox: MailView[];
  triggers: TriggerView[];
  fired: FiredView[];
}

export interface Reply {
  state: BenchState;
  patch: BookPatch | null;
  /** Sentences for the person, such as what a file could not hold. */
  notices: string[];
}

export interface FirstReply {
  state: BenchState;
  book: BookView;
  notices: string[];
}

/** Saved, unless there is something to decide before. */
export interface SaveReply extends Reply {
  doubt: SaveDoubt | null;
}

/** What became of a call through `google.script.run`. */
export interface CallReply extends Reply {
  outcome: { value: unknown } | { error: string };
}
