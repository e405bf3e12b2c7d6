import { parseArea, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ProtectionData } from '../../workbook/workbook-data';
import type { HostMethod, HostMethods } from '../host-object';
import type { ScriptRun } from '../script-run';
import { areaWithout } from './matrix';

const LOCKED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
const TYPED = 'This operation is not allowed on cells in typed columns.';

/**
 * Whether the protection keeps the account out, whoever runs the script: a trigger as well. Until its
 * editors are listed it lets in all who may edit (gas/reference/spreadsheet/protection, "removeEditor").
 */
export function keepsOut(run: ScriptRun, { editors, warningOnly }: ProtectionData): boolean {
  if (warningOnly || editors === undefined || run.ownsFile) return false;
  return !editors.includes(run.user);
}

function meets(area: Area, other: Area | undefined): boolean {
  return other !== undefined && areaWithout(area, other)[0] !== area;
}

export function isLocked(run: ScriptRun, sheet: Sheet, area: Area): boolean {
  return sheet.protections.some(
    (protection) =>
      keepsOut(run, protection) &&
      (protection.range === undefined || meets(area, parseArea(protection.range, sheet))),
  );
}

/** What belongs to the sheet as a whole: its name, its looks, its being there. */
export function isSheetLocked(run: ScriptRun, sheet: Sheet): boolean {
  return sheet.protections.some(
    (protection) => protection.range === undefined && keepsOut(run, protection),
  );
}

export function refuseLocked(run: ScriptRun, sheet: Sheet, area: Area): void {
  if (isLocked(run, sheet, area)) run.fail(LOCKED);
}

export function refuseLockedSheet(run: ScriptRun, sheet: Sheet): void {
  if (isSheetLocked(run, sheet)) run.fail(LOCKED);
}

/** Columns of a Table that have a type refuse formats and validation; values may be set. */
function refuseTyped(run: ScriptRun, sheet: Sheet, area: Area): void {
  if (sheet.typedColumns.some((range) => meets(area, parseArea(range, sheet)))) run.fail(TYPED);
}

function before<Group extends HostMethods>(methods: Group, check: (run: ScriptRun) => void): Group {
  const guarded = Object.entries(methods).map(([name, method]): [string, HostMethod] => [
    name,
    method.touches === 'document-write'
      ? { ...method, call: (run, ...args) => (check(run), method.call(run, ...args)) }
      : method,
  ]);
  return Object.fromEntries(guarded) as Group;
}

/** Every method that writes is refused where a lock keeps the account out. */
export function guardedByLocks<Group extends HostMethods>(
  methods: Group,
  sheet: Sheet,
  area: Area,
): Group {
  return before(methods, (run) => refuseLocked(run, sheet, area));
}

export function guardedBySheetLock<Group extends HostMethods>(methods: Group, sheet: Sheet): Group {
  return before(methods, (run) => refuseLockedSheet(run, sheet));
}

export function guardedByTypes<Group extends HostMethods>(
  methods: Group,
  sheet: Sheet,
  area: Area,
): Group {
  return before(methods, (run) => refuseTyped(run, sheet, area));
}
