import { types } from 'node:util';
import type { Workbook } from '../workbook/workbook';
import type { Accounts } from './accounts';
import type { CallCount, HostSwitches, HostUser, Intervention } from './api';
import { copyOut, type Behind } from './copy-out';
import { Execution, noCalls } from './execution';
import { HostFailure, ScriptError, StandInError } from './failures';
import { HostEnum, type HostObject } from './host-object';
import type { HostState } from './host-state';
import { Membrane, type Attempt } from './membrane';
import { plainCopy } from './plain-data';
import type { ScriptBundle } from './script-bundle';
import { HUNG, runInFreshContext } from './script-context';
import type { AuthMode, RunKind } from './script-run';
import { releaseLocks } from './services/lock';
import { writeLog } from './services/logger';
import { createServices } from './services/services';

export interface RunRequest {
  functionName: string;
  args: readonly unknown[];
  kind: RunKind;
  authMode: AuthMode;
  user: string;
}

export interface RunOutcome {
  /** A copy in the host's realm; absent when the run failed. */
  result?: unknown;
  /** What the script threw, or what ended it. */
  error?: Error;
  calls: CallCount;
}

export interface RunnerParts {
  workbook: Workbook;
  bundle: ScriptBundle;
  accounts: Accounts;
  state: HostState;
  switches: HostSwitches;
  scriptId: string;
  /** Real milliseconds after which a run that never ends is stopped. */
  hangAfter: (kind: RunKind) => number;
}

/** Of an account's exceptions. */
export function exceptionLanguage({ locale }: HostUser, { exceptions }: HostSwitches): string {
  return exceptions === 'in English' ? 'en' : locale;
}

const LINE = /Code\.js:(\d+)/;

function scriptError({ error }: Attempt): ScriptError | undefined {
  if (!error) return undefined;
  const line = LINE.exec(error.stack)?.[1];
  return new ScriptError(error.name, error.message, line ? Number(line) : undefined, error.stack);
}

/** What the log shows of a value of the script: a copy, so that printing asks nothing of the script. */
function printable(value: unknown, behind: Behind): unknown {
  if (types.isNativeError(value)) return value.stack ?? value.message;
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  const host = behind(value);
  if (host) return host instanceof HostEnum ? host.name : host.className;
  try {
    return copyOut(value, behind, (what) => {
      throw new HostFailure(what);
    });
  } catch (error) {
    return `[${(error as Error).message}]`;
  }
}

/** Runs the script, one fresh context a run, and keeps the clock, the locks and the count straight. */
export class Runner {
  private readonly services: Record<string, HostObject>;
  /** Runs under way, the innermost last: a test may let one run in the middle of another. */
  private readonly underWay: Execution[] = [];
  private interventions: readonly Intervention[] = [];
  lastCalls: CallCount = noCalls();

  constructor(private readonly parts: RunnerParts) {
    this.services = createServices(parts);
  }

  now(): number {
    return this.underWay.at(-1)?.now().getTime() ?? this.parts.state.clock;
  }

  intervene(interventions: readonly Intervention[]): void {
    this.interventions = interventions;
  }

  has(functionName: string): boolean {
    return this.parts.bundle.publicNames.includes(functionName);
  }

  run(request: RunRequest): RunOutcome {
    const { state, bundle, workbook, hangAfter } = this.parts;
    const execution = this.begun(request);
    const depth = this.underWay.length;
    const membrane: Membrane = new Membrane(execution, (level, args) => {
      const printed = args.map((arg) => printable(arg, membrane.behind));
      writeLog(state, execution.now(), level, printed);
    });
    this.underWay.push(execution);
    try {
      const { functionName, args, kind } = request;
      if (!this.has(functionName)) {
        const message = `Script function not found: ${functionName}`;
        return {
          error: new ScriptError('Exception', message, undefined, ''),
          calls: execution.calls(),
        };
      }
      const started = () =>
        runInFreshContext(bundle, this.services, membrane, functionName, args, hangAfter(kind));
      const attempt = kind === 'time-trigger' ? workbook.asInTimeTrigger(started) : started();
      if (attempt === HUNG) execution.hung();
      return this.outcome(request, execution, membrane, attempt === HUNG ? {} : attempt);
    } finally {
      // A run that hangs takes those along that it has waited for.
      this.underWay.length = depth;
      releaseLocks(state, execution);
      // Cells are computed beside everything else: they hold nobody up.
      if (request.kind !== 'cell') {
        state.clock = Math.max(state.clock, execution.now().getTime());
        this.lastCalls = execution.calls();
      }
    }
  }

  private begun({ kind, authMode, user }: RunRequest): Execution {
    const { state, workbook, accounts, bundle, switches } = this.parts;
    const interventions = kind === 'cell' ? [] : this.interventions;
    if (kind !== 'cell') this.interventions = [];
    return new Execution({
      kind,
      authMode,
      user,
      canEdit: accounts.of(user).canEdit,
      formulasInLocale: switches.formulaText === 'of the locale',
      keepsUnderMerge: switches.writesUnderMerge === 'kept',
      ownsFile: accounts.owner.email === user,
      mailsWhenLapsed: switches.lapsedAuthorisation === 'mail',
      authorized: !state.unauthorized.has(user),
      language: exceptionLanguage(accounts.of(user), switches),
      scopes: bundle.scopes,
      workbook,
      startedAt: this.now(),
      selection: kind === 'time-trigger' ? undefined : state.selections.get(user),
      toast: (toast) => {
        // A time trigger has nobody before a sheet.
        if (kind === 'time-trigger') return;
        state.toasts.set(user, [...(state.toasts.get(user) ?? []), toast]);
      },
      select: (selection) => {
        if (kind !== 'time-trigger') state.selections.set(user, selection);
      },
      interventions,
    });
  }

  private outcome(
    { kind, functionName }: RunRequest,
    execution: Execution,
    membrane: Membrane,
    attempt: Attempt,
  ): RunOutcome {
    const calls = execution.calls();
    if (execution.voidedBy !== undefined) throw execution.voidedBy;
    const error = execution.ended ?? scriptError(attempt);
    if (error) return { error, calls };
    if (kind === 'page') {
      const copied = plainCopy(attempt.value ?? null);
      if ('value' in copied) return { result: copied.value, calls };
      const message = `The script completed but the returned value is not a supported return type (${functionName}: ${copied.illegal}).`;
      return { error: new ScriptError('Error', message, undefined, ''), calls };
    }
    const refuse = (what: string): never => {
      throw new StandInError(`${functionName} returned what no caller can read: ${what}`);
    };
    return { result: copyOut(attempt.value, membrane.behind, refuse), calls };
  }
}
