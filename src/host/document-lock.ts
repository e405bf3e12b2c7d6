import type { RunLock } from '../app/ports';
import { Refusal } from '../app/refusal';

/** One run at a time per spreadsheet. What was written is on the sheet before the next one begins. */
export function documentLock(waitMilliseconds: number): RunLock {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  return {
    acquire() {
      // Null where the script belongs to no document: nobody else is writing, and nobody could be kept out.
      const found = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
      if (!found) throw new Refusal({ code: 'no_document_lock' });
      lock = found;
      return lock.tryLock(waitMilliseconds);
    },
    release() {
      SpreadsheetApp.flush();
      lock?.releaseLock();
      lock = undefined;
    },
  };
}
