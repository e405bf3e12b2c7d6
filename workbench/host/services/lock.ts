import { HostObject, type HostMethod } from '../host-object';
import type { HostSwitches } from '../api';
import type { HostState } from '../host-state';
import type { ScriptRun } from '../script-run';

const TIMED_OUT = 'Lock timeout: another process was holding the lock for too long.';

function lockObject(state: HostState, nameOf: (run: ScriptRun) => string): HostObject {
  /** A run that holds the lock cannot go on while this one waits, so the wait is always in vain. */
  function acquire(run: ScriptRun, milliseconds: number): boolean {
    const name = nameOf(run);
    const holder = state.locks.get(name);
    if (!holder) state.locks.set(name, run);
    if (!holder || holder === run) return true;
    run.spend(Math.max(0, milliseconds));
    return false;
  }

  return new HostObject('LockService.Lock', {
    tryLock: { touches: 'lock', signatures: [['Integer']], call: acquire },
    waitLock: {
      touches: 'lock',
      signatures: [['Integer']],
      call(run, milliseconds: number) {
        if (!acquire(run, milliseconds)) run.fail(TIMED_OUT);
      },
    },
    hasLock: {
      touches: 'lock',
      signatures: [[]],
      call: (run) => state.locks.get(nameOf(run)) === run,
    },
    releaseLock: {
      touches: 'lock',
      signatures: [[]],
      call(run) {
        if (state.locks.get(nameOf(run)) === run) state.locks.delete(nameOf(run));
      },
    },
  });
}

export function createLockService(state: HostState, switches: HostSwitches): HostObject {
  const open = (lock: HostObject | null): HostMethod => ({
    touches: 'handle',
    signatures: [[]],
    call: () => lock,
  });
  return new HostObject('LockService', {
    // gas/reference/lock/lock-service: null where the script belongs to no document.
    getDocumentLock: open(
      switches.documentLock === 'null' ? null : lockObject(state, () => 'document'),
    ),
    getScriptLock: open(lockObject(state, () => 'script')),
    getUserLock: open(lockObject(state, ({ user }) => `user ${user}`)),
  });
}

/** The end of a run gives back all that it holds. */
export function releaseLocks(state: HostState, run: ScriptRun): void {
  for (const [name, holder] of state.locks) {
    if (holder === run) state.locks.delete(name);
  }
}
