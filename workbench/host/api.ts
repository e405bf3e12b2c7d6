import type { Workbook } from '../workbook/workbook';
import type { CellFunctions } from './cell-functions';
import type { WorkbookData } from '../workbook/workbook-data';
import type { AuthMode, RunKind } from './script-run';

/** One account that may open the spreadsheet. */
export interface HostUser {
  email: string;
  /** Interface language, such as `ko` or `en`. */
  locale: string;
  account: 'consumer' | 'workspace';
  canEdit: boolean;
}

/** Google behaviour that is unknown: Waymark must be safe both ways. */
export interface HostSwitches {
  /** `getActiveSpreadsheet()` in an add-on's time trigger. */
  activeSpreadsheetInTimeTrigger: 'present' | 'null';
  /** Published add-ons open in NONE until they are enabled in the file; bound scripts never do. */
  installation: 'bound' | 'add-on';
  /** Largest lateness of a time trigger, in minutes, and the lateness that this run takes. */
  triggerLatenessMinutes: number;
  /** Whether `ScriptApp.getUserTriggers(spreadsheet)` lists time triggers, which have no source. */
  timeTriggersOfSpreadsheet: 'listed' | 'absent';
  /** Exceptions speak the account's language; tests of Google's wording ask for English. */
  exceptions: 'in the account’s language' | 'in English';
  /**
   * What an account may still do whose authorisation has lapsed because a scope is new: a published example of
   * Google's mails the person from such a run; nothing says what else is granted.
   */
  lapsedAuthorisation: 'nothing' | 'mail';
  /** `LockService.getDocumentLock()`, which is null where a script has no document. */
  documentLock: 'present' | 'null';
  /** What `setFormula` and `getFormula` speak where numbers have a decimal comma: `,` and `.`, or `;` and `,`. */
  formulaText: 'English' | 'of the locale';
  /**
   * What becomes of a value that is written into a cell of a merge other than its first one: nothing is
   * documented. Such a cell shows nothing either way; merging has emptied it.
   */
  writesUnderMerge: 'kept' | 'dropped';
}

/** What a script asked of the web. */
export interface FetchRequest {
  url: string;
  /** In lower case. */
  method: string;
  contentType: string;
  payload: string;
  headers: Readonly<Record<string, string>>;
  at: Date;
}

/** What comes back; or the name is unknown, or nothing comes in time, which only an exception tells. */
export type FetchAnswer =
  { status: number; headers?: Readonly<Record<string, string>>; text?: string } | 'dns' | 'timeout';

export interface SentMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  name: string;
  from: string;
  replyTo: string;
  at: Date;
}

/** Where a user finds the add-on's entries: in a submenu of Extensions, or in a menu of their own. */
export interface MenuPlace {
  bar: 'extensions' | 'own';
  title: string;
}

export interface MenuEntry {
  label: string;
  /** Absent for a separator. */
  functionName?: string;
}

export interface ShownPage {
  kind: 'sidebar' | 'dialog';
  title: string;
  html: string;
  width?: number;
  height?: number;
}

/** A message that Sheets shows over the sheet for a while. */
export interface Toast {
  title: string;
  text: string;
}

export interface TriggerInfo {
  id: string;
  handler: string;
  createdBy: string;
  nextAt: Date;
  disabled: boolean;
}

export interface FiredTrigger {
  trigger: TriggerInfo;
  at: Date;
  /** What the handler returned; Google drops it, tests and the command line read it. */
  result?: unknown;
  error?: string;
  calls: CallCount;
}

export interface CallCount {
  /** Every method call on a host object. */
  total: number;
  /** Those that go to the service: all but handles such as `getRange`. */
  service: number;
  mail: number;
  byMethod: Record<string, number>;
  /** Simulated milliseconds. */
  price: number;
}

/** A line of the execution log: `console`, `Logger`, and errors that Google would only log. */
export interface LogLine {
  at: Date;
  level: string;
  text: string;
}

/**
 * At the nth host call of a run (from 1): throw this, kill the run, or let something else happen first,
 * which is told the call's name, such as `SpreadsheetApp.Range.getValues`.
 */
export type Intervention =
  | { atCall: number; throws: string }
  | { atCall: number; kill: true; when?: 'before' | 'after' }
  | { atCall: number; first: (call: string) => void };

export interface HostOptions {
  workbook: Workbook;
  /** Folder of the built add-on. */
  dist: string;
  users: HostUser[];
  now: Date;
  switches?: Partial<HostSwitches>;
  /** Google's id of the script: another installation of the add-on in the same file has another one. */
  scriptId?: string;
  /** Real milliseconds after which an endless run is stopped; Google's limits unless told. */
  hangAfter?: (kind: RunKind) => number;
}

/** The stand-in of Apps Script for one spreadsheet and one add-on. Everything is synchronous. */
export interface ScriptHost {
  readonly workbook: Workbook;
  readonly outbox: readonly SentMail[];
  readonly log: readonly LogLine[];
  /** The add-on's functions as cells call them; the workbook is given them at the start. */
  readonly cellFunctions: CellFunctions;
  now(): Date;
  setNow(now: Date): void;
  /** Moves the clock and fires every trigger that comes due, in order. */
  advanceTo(instant: Date): FiredTrigger[];
  /** Fires one trigger now, late or not. */
  fireTrigger(id: string): FiredTrigger;
  triggers(): readonly TriggerInfo[];
  /** Opens the spreadsheet as the user: runs `onOpen` and returns the add-on's menu. */
  open(user: string): MenuEntry[];
  /** Where that menu is and what it is called; nothing where there is none. */
  menuPlace(user: string): MenuPlace | undefined;
  install(user: string): void;
  chooseMenu(user: string, functionName: string): void;
  /** The sidebar or dialog that the user sees, if any. */
  shownPage(user: string): ShownPage | undefined;
  closePage(user: string): void;
  /** The messages over the sheet since the last time this was asked, oldest first. */
  takeToasts(user: string): readonly Toast[];
  /** `google.script.run.<functionName>(...args)`: plain data each way, or it throws. */
  callFromPage(user: string, functionName: string, args: unknown[]): unknown;
  /** What the user has selected in the sheet. */
  select(user: string, sheetTitle: string, a1: string): void;
  /** A person has edited these cells: the script's `onEdit`, if any, runs for it. */
  edited(user: string, sheetTitle: string, a1: string): void;
  /** Runs any top-level function; for tests and the command line. */
  run(
    functionName: string,
    args: unknown[],
    as: { user: string; authMode: AuthMode; kind?: 'time-trigger' | 'editor' },
  ): { result: unknown; calls: CallCount };
  lastCalls(): CallCount;
  /** For the next run that starts, and only for it. */
  intervene(interventions: readonly Intervention[]): void;
  setQuota(user: string, recipientsLeft: number): void;
  refuseAddress(address: string): void;
  /** What the web answers; without it a script that asks it breaks the run. */
  connect(network: (request: FetchRequest) => FetchAnswer): void;
  /** What scripts asked of the web, oldest first. */
  readonly fetches: readonly FetchRequest[];
  /** The account's authorisation lapses, as after a change of scopes, or is given again. */
  setAuthorized(user: string, authorized: boolean): void;
  /** What "Make a copy" makes of the file: metadata and sheets' ids are kept, properties and triggers are not. */
  copiedFile(): WorkbookData;
  /** Plain data to keep in the file: properties, triggers, clock, quotas, outbox. */
  memory(): Record<string, unknown>;
}
