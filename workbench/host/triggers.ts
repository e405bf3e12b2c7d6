import type { Accounts } from './accounts';
import type { FiredTrigger, HostSwitches, TriggerInfo } from './api';
import { inAccountLanguage } from './exception-words';
import { noCalls } from './execution';
import { HostFailure } from './failures';
import { quotaUse, type HostState, type StoredTrigger } from './host-state';
import { exceptionLanguage, type RunOutcome, type Runner } from './runner';
import { writeLog } from './services/logger';
import { timeEvent } from './events';

/** gas/guides/services/quotas: milliseconds that triggers of one account may run in a day. */
const DAILY_RUN_TIME = { consumer: 90 * 60_000, workspace: 6 * 60 * 60_000 };
const TOO_MUCH_TIME = 'Service using too much computer time for one day.';

/** Fires the clock triggers of one host. */
export class TriggerClock {
  constructor(
    private readonly state: HostState,
    private readonly runner: Runner,
    private readonly switches: HostSwitches,
    private readonly accounts: Accounts,
  ) {}

  list(): TriggerInfo[] {
    return this.state.triggers.map((trigger) => this.info(trigger));
  }

  fire(id: string): FiredTrigger {
    const trigger = this.state.triggers.find((candidate) => candidate.id === id);
    if (!trigger) throw new Error(`No trigger "${id}" in this host.`);
    if (trigger.disabled) {
      throw new Error(
        `The trigger "${id}" (${trigger.handler}) is disabled: it was made inside the run of another trigger. ` +
          'Delete it and make a new one from a menu or a page.',
      );
    }
    return this.fired(trigger);
  }

  advanceTo(instant: Date): FiredTrigger[] {
    const fired: FiredTrigger[] = [];
    for (;;) {
      const next = this.state.triggers
        .filter(({ disabled }) => !disabled)
        .sort((one, other) => one.nextAt.getTime() - other.nextAt.getTime())[0];
      if (!next || this.firingTime(next) > instant.getTime()) break;
      this.state.clock = Math.max(this.state.clock, this.firingTime(next));
      this.scheduleAfterFiring(next);
      fired.push(this.fired(next));
    }
    this.state.clock = Math.max(this.state.clock, instant.getTime());
    return fired;
  }

  /** After the clock was set: nothing fires that was missed, nothing waits longer than its interval. */
  clockSet(): void {
    const now = this.state.clock;
    for (const trigger of this.state.triggers) {
      const { every } = trigger;
      if (every === undefined) continue;
      let at = trigger.nextAt.getTime();
      if (at <= now) at += Math.ceil((now + 1 - at) / every) * every;
      if (at > now + every) at -= Math.floor((at - now - 1) / every) * every;
      trigger.nextAt = new Date(at);
    }
  }

  private firingTime({ nextAt }: StoredTrigger): number {
    return nextAt.getTime() + this.switches.triggerLatenessMinutes * 60_000;
  }

  private scheduleAfterFiring(trigger: StoredTrigger): void {
    if (trigger.every === undefined) {
      this.state.triggers = this.state.triggers.filter((other) => other !== trigger);
      return;
    }
    trigger.nextAt = new Date(trigger.nextAt.getTime() + trigger.every);
  }

  private fired(trigger: StoredTrigger): FiredTrigger {
    const at = new Date(this.runner.now());
    const { result, error, calls } = this.ran(trigger, at);
    if (error) {
      // Add-ons get no failure mail: the log is the only place that knows.
      writeLog(this.state, at, 'error', [`${trigger.handler}: ${error.message}`]);
    }
    return {
      trigger: this.info(trigger),
      at,
      calls,
      ...(error ? { error: error.message } : { result }),
    };
  }

  private ran(trigger: StoredTrigger, at: Date): RunOutcome {
    const user = trigger.createdBy;
    const spent = quotaUse(this.state, 'trigger time', user, at.getTime());
    const account = this.accounts.of(user);
    if (spent.used >= DAILY_RUN_TIME[account.account]) {
      const language = exceptionLanguage(account, this.switches);
      const error = new HostFailure(inAccountLanguage(TOO_MUCH_TIME, language));
      return { error, calls: noCalls() };
    }
    const outcome = this.runner.run({
      functionName: trigger.handler,
      args: [timeEvent(trigger.id, at)],
      kind: 'time-trigger',
      authMode: 'FULL',
      user,
    });
    spent.used += outcome.calls.price;
    return outcome;
  }

  private info({ id, handler, createdBy, nextAt, disabled }: StoredTrigger): TriggerInfo {
    return { id, handler, createdBy, nextAt: new Date(nextAt), disabled };
  }
}
