import type { RunLock } from '../app/ports';

/** One run at a time per spreadsheet. What was written is on the sheet before the next one begins. */
export function documentLock(waitMilliseconds: number): RunLock {
  let lock: GoogleAppsScript.Lock.Lock | null = null;
  return {
    acquire() {
      lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      return lock !== null && lock.tryLock(waitMilliseconds);
    },
    release() {
      SpreadsheetApp.flush();
      lock?.releaseLock();
      lock = null;
    },
  };
}
