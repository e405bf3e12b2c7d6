import { areaName, parseArea, type Area } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { ScriptRun, Selection } from '../script-run';
import { HostObject, type HostMethod } from '../host-object';
import { names } from './methods';
import { wholeName } from './place';
import { RangeObject } from './range';
import { SheetObject } from './sheet';

/** What the script has selected itself, which only its own run sees at once. */
const chosen = new WeakMap<ScriptRun, Selection>();

export function selectRange(run: ScriptRun, sheet: Sheet, area: Area, a1 = areaName(area)): void {
  const selection = { sheetTitle: sheet.title, a1 };
  chosen.set(run, selection);
  run.select?.(selection);
}

function selectionOf(run: ScriptRun): Selection | undefined {
  return chosen.get(run) ?? run.selection;
}

/** The sheet that the user looks at; the first one where nobody does. */
export function activeSheet(run: ScriptRun): Sheet {
  const { sheets } = run.workbook;
  const title = selectionOf(run)?.sheetTitle;
  return (
    sheets.find((sheet) => sheet.title === title) ??
    sheets.find(({ hidden }) => !hidden) ??
    sheets[0]
  );
}

/** Null where nobody has selected anything. */
export function activeRange(run: ScriptRun): HostObject | null {
  const selection = selectionOf(run);
  if (!selection) return null;
  const sheet = activeSheet(run);
  const area = parseArea(selection.a1, sheet);
  return area ? new RangeObject(sheet, area, wholeName(selection.a1)) : null;
}

export function currentCell(run: ScriptRun): HostObject | null {
  const range = activeRange(run);
  return range instanceof RangeObject
    ? new RangeObject(range.sheet, { ...range.area, rows: 1, columns: 1 })
    : null;
}

export function selectionObject(): HostObject {
  return new HostObject('SpreadsheetApp.Selection', {
    getActiveRange: names([[]], activeRange),
    getActiveSheet: names([[]], (run) => new SheetObject(activeSheet(run))),
    getCurrentCell: names([[]], currentCell),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Selection, HostMethod>>);
}
