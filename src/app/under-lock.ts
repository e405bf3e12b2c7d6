import type { RunLock } from './ports';

/** Work that no other run may disturb; nothing when another one holds the document. */
export function underLock<Result>(lock: RunLock, work: () => Result): Result | undefined {
  if (!lock.acquire()) return undefined;
  try {
    return work();
  } finally {
    lock.release();
  }
}
