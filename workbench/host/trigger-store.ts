import type { HostSwitches } from './api';
import { newId, type HostState, type StoredTrigger } from './host-state';
import type { ScriptRun } from './script-run';
import { clockIn } from './services/format-date';

const HOUR = 60 * 60_000;
const MOST_A_USER = 20;

export interface Schedule {
  /** Milliseconds between firings. */
  every: number | undefined;
  atHour: number | undefined;
  /** Once, so many milliseconds from now. */
  after: number | undefined;
}

/**
 * Hourly and longer clock triggers fall due on the full hour, which Google leaves open; the lateness of
 * a firing is a switch of its own.
 */
function nextDue(now: number, { every, atHour, after }: Schedule, timeZone: string): number {
  if (after !== undefined) return now + after;
  const step = Math.min(every ?? HOUR, HOUR);
  const next = (Math.floor(now / step) + 1) * step;
  if (atHour === undefined) return next + (every ?? step) - step;
  const hours = Array.from({ length: 25 }, (_, hour) => next + hour * HOUR);
  return hours.find((instant) => clockIn(new Date(instant), timeZone).hour === atHour) ?? next;
}

/** gas ws/add-ons/concepts/editor-triggers and guides/services/quotas: what may be created. */
export function createTrigger(
  state: HostState,
  run: ScriptRun,
  handler: string,
  schedule: Schedule,
  installation: HostSwitches['installation'],
  timeZone: string,
): StoredTrigger {
  if (schedule.every === undefined && schedule.after === undefined) {
    return run.fail('The clock trigger needs a frequency before it can be created.');
  }
  const own = state.triggers.filter(({ createdBy }) => createdBy === run.user);
  if (installation === 'add-on') {
    if (schedule.every !== undefined && schedule.every < HOUR) {
      return run.fail('Add-ons may use time-based triggers that run at most hourly.');
    }
    if (own.length > 0) {
      return run.fail(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
  }
  if (own.length >= MOST_A_USER) {
    return run.fail(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger: StoredTrigger = {
    id: `trigger-${newId(state)}`,
    handler,
    createdBy: run.user,
    nextAt: new Date(nextDue(run.now().getTime(), schedule, timeZone)),
    // What a trigger's own run creates never fires.
    disabled: run.kind === 'time-trigger',
    every: schedule.every,
  };
  state.triggers.push(trigger);
  return trigger;
}
