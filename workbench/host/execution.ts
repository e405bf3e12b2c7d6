import type { Workbook } from '../workbook/workbook';
import type { CallCount, Intervention, Toast } from './api';
import { authorise } from './auth';
import { inAccountLanguage } from './exception-words';
import { HostFailure, ScriptKilled, StandInError } from './failures';
import type { HostMethod, Touches } from './host-object';
import { priceOf } from './prices';
import type { AuthMode, RunKind, ScriptRun, Selection } from './script-run';

/** gas/guides/services/quotas: script runtime, custom functions and simple triggers. */
const RUN_LIMIT = 6 * 60_000;
const SHORT_LIMIT = 30_000;
const SHORT_KINDS: readonly RunKind[] = ['cell', 'open', 'edit'];
export const TIMED_OUT = 'Exceeded maximum execution time';

export function runLimit(kind: RunKind): number {
  return SHORT_KINDS.includes(kind) ? SHORT_LIMIT : RUN_LIMIT;
}

/** gas/reference/lock/lock: what was written must be flushed before the lock is given back. */
const UNFLUSHED =
  'LockService.Lock.releaseLock: cells were written and not flushed. At Google the next run may not ' +
  'see them, so the stand-in asks for SpreadsheetApp.flush() first.';

export interface ExecutionStart {
  kind: RunKind;
  authMode: AuthMode;
  user: string;
  canEdit: boolean;
  ownsFile: boolean;
  formulasInLocale: boolean;
  keepsUnderMerge: boolean;
  authorized: boolean;
  mailsWhenLapsed: boolean;
  /** Of its exceptions, such as `ko`. */
  language: string;
  scopes: readonly string[];
  workbook: Workbook;
  startedAt: number;
  selection: Selection | undefined;
  select: (selection: Selection) => void;
  toast: (toast: Toast) => void;
  interventions: readonly Intervention[];
}

/** Neither a trip to a service: a handle only names something, and some methods only compute. */
const WITHOUT_TRIP: readonly Touches[] = ['handle', 'nothing'];

export function noCalls(): CallCount {
  return { total: 0, service: 0, mail: 0, byMethod: {}, price: 0 };
}

/** One run of the script: its clock, its count, its limits, and what a test does to it. */
export class Execution implements ScriptRun {
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  readonly user: string;
  readonly canEdit: boolean;
  readonly ownsFile: boolean;
  readonly formulasInLocale: boolean;
  readonly keepsUnderMerge: boolean;
  readonly workbook: Workbook;
  readonly selection: Selection | undefined;
  /** What made this run worthless: the stand-in lacks something, or broke. */
  voidedBy: unknown;
  /** Set once the run was ended from outside; every further call ends at once. */
  ended: ScriptKilled | undefined;
  private elapsed = 0;
  /** Something was written since the last flush: another run may not see it yet. */
  private unflushed = false;
  private readonly count: CallCount = noCalls();

  constructor(private readonly start: ExecutionStart) {
    this.kind = start.kind;
    this.authMode = start.authMode;
    this.user = start.user;
    this.canEdit = start.canEdit;
    this.ownsFile = start.ownsFile;
    this.formulasInLocale = start.formulasInLocale;
    this.keepsUnderMerge = start.keepsUnderMerge;
    this.workbook = start.workbook;
    this.selection = start.selection;
  }

  now(): Date {
    return new Date(Math.floor(this.start.startedAt + this.elapsed));
  }

  toast(toast: Toast): void {
    this.start.toast(toast);
  }

  select(selection: Selection): void {
    this.start.select(selection);
  }

  /** What Google says, in the account's language. */
  said(message: string): string {
    return inAccountLanguage(message, this.start.language);
  }

  fail(message: string): never {
    throw new HostFailure(message);
  }

  calls(): CallCount {
    return { ...this.count, byMethod: { ...this.count.byMethod }, price: this.elapsed };
  }

  spend(milliseconds: number): void {
    this.elapsed += milliseconds;
    if (this.elapsed > runLimit(this.kind)) this.end(TIMED_OUT);
  }

  end(why: string): never {
    this.ended = new ScriptKilled(why === TIMED_OUT ? this.said(why) : why);
    throw this.ended;
  }

  /** It used up its time without a call, as an endless loop does. */
  hung(): void {
    this.elapsed = Math.max(this.elapsed, runLimit(this.kind));
    this.ended ??= new ScriptKilled(this.said(TIMED_OUT));
  }

  /** The first cause counts: what follows from it says less. */
  void(cause: unknown): void {
    this.voidedBy ??= cause;
  }

  /** Before a method does anything: counted, interfered with, then allowed or refused. */
  enter(call: string, method: HostMethod): void {
    if (this.ended) throw this.ended;
    this.count.total += 1;
    if (!WITHOUT_TRIP.includes(method.touches)) this.count.service += 1;
    if (call === 'MailApp.sendEmail') this.count.mail += 1;
    this.count.byMethod[call] = (this.count.byMethod[call] ?? 0) + 1;
    for (const intervention of this.due()) {
      if ('first' in intervention) intervention.first(call);
      else if ('throws' in intervention) throw new HostFailure(intervention.throws);
      else if (intervention.when !== 'after') this.end(`killed before call ${this.count.total}`);
    }
    authorise(this.start, call, method);
    if (call === 'LockService.Lock.releaseLock' && this.unflushed)
      throw new StandInError(UNFLUSHED);
  }

  /** After the method has had its effect. */
  leave(call: string, method: HostMethod, args: readonly unknown[], result: unknown): void {
    if (method.touches === 'document-write') this.unflushed = true;
    if (call === 'SpreadsheetApp.flush') this.unflushed = false;
    const killed = this.due().some((one) => 'kill' in one && one.when === 'after');
    if (killed) this.end(`killed after call ${this.count.total}`);
    this.spend(priceOf(method.touches, args, result));
  }

  private due(): Intervention[] {
    return this.start.interventions.filter(({ atCall }) => atCall === this.count.total);
  }
}
