import type { Workbook } from '../workbook/workbook';
import type { Toast } from './api';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** How a run was started. */
export type RunKind =
  'open' | 'edit' | 'install' | 'menu' | 'page' | 'time-trigger' | 'cell' | 'editor';

export interface Selection {
  sheetTitle: string;
  a1: string;
}

/** One execution of the script: who runs it, how, and on what. */
export interface ScriptRun {
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  /** The account whose authority and quotas it uses. */
  readonly user: string;
  /** Whether that account may change the spreadsheet. */
  readonly canEdit: boolean;
  /** Whether the spreadsheet is that account's own: no lock keeps it out. */
  readonly ownsFile: boolean;
  /** Whether formulas are written and told as the spreadsheet's locale writes them. */
  readonly formulasInLocale: boolean;
  /** Whether a cell that a merge hides takes what is written into it. */
  readonly keepsUnderMerge: boolean;
  readonly workbook: Workbook;
  /** What its user has selected in the sheet; absent where nobody looks at one. */
  readonly selection?: Selection;
  /** The script selects something itself (`Range.activate`): the user sees it selected. */
  select?(selection: Selection): void;
  /** Shows a message over the sheet to its user. */
  toast(toast: Toast): void;
  /** The simulated present. Calls move it on by their price. */
  now(): Date;
  /** Throws in the script as Google does: an `Exception` with this message. */
  fail(message: string): never;
  /** Moves the simulated clock on by more than the call's price. */
  spend(milliseconds: number): void;
}
