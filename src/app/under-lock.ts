import type { RunLock, SharedSettings } from './ports';

export interface LockPorts {
  lock: RunLock;
  settings: SharedSettings;
}

/** Work that no other run may disturb, or what is to be done when another one holds the document. */
export function underLock<Result>(
  { lock, settings }: LockPorts,
  work: () => Result,
  busy: () => Result,
): Result {
  if (!lock.acquire()) return busy();
  try {
    // The run that held the lock before may have written settings.
    settings.refresh();
    return work();
  } finally {
    lock.release();
  }
}
