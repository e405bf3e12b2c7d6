import { Refusal } from '../../app/refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Does a write to the range. Where it fails because a lock keeps this account out, the lock is named:
 * what Google says of it is in the account's language, so the host is asked whether the range may be edited.
 */
export function unlessLocked<Result>(range: Range, write: () => Result): Result {
  try {
    return write();
  } catch (failure) {
    throw lockOn(range) ?? failure;
  }
}

/** Fails with the first lock that keeps this account out of one of the ranges. Nothing is written. */
export function refuseLocked(ranges: readonly Range[]): void {
  for (const range of ranges) {
    const lock = lockOn(range);
    if (lock) throw lock;
  }
}

function lockOn(range: Range): Refusal | undefined {
  if (canEdit(range)) return undefined;
  const sheet = range.getSheet();
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const locks = [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)].filter(
    (lock) => !lock.isWarningOnly() && !lock.canEdit(),
  );
  const own = locks.find((lock) => meets(lock.getRange(), range)) ?? locks[0];
  const title = sheet.getName();
  const place = own ? own.getRange().getA1Notation() : range.getA1Notation();
  const values = {
    title,
    place,
    name: own?.getDescription() ?? '',
    people: own ? editorsOf(own) : '',
  };
  return new Refusal({ code: values.people ? 'locked_by' : 'locked', values });
}

/** A range that is gone is not locked. */
function canEdit(range: Range): boolean {
  try {
    return range.canEdit();
  } catch {
    return true;
  }
}

/** Google tells the editors only to those who may change the lock. */
function editorsOf(lock: Protection): string {
  try {
    return lock
      .getEditors()
      .map((editor) => editor.getEmail())
      .filter((email) => email !== '')
      .join(', ');
  } catch {
    return '';
  }
}

function meets(one: Range, other: Range): boolean {
  return (
    one.getRow() <= other.getLastRow() &&
    other.getRow() <= one.getLastRow() &&
    one.getColumn() <= other.getLastColumn() &&
    other.getColumn() <= one.getLastColumn()
  );
}
