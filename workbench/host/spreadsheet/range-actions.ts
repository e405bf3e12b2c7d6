import { areaName } from '../../workbook/a1';
import type { HostMethod } from '../host-object';
import type { ScriptRun } from '../script-run';
import { guardedByLocks } from './locks';
import { writes } from './methods';
import { present } from './place';
import { ProtectionObject } from './protection';
import type { RangeObject } from './range';
import { selectRange } from './selection';

/** A column to sort by: its number in the sheet, or with a direction. */
type SortSpec = number | { column: number; ascending?: boolean };

/** What is done with a range as a whole: protection, order, selection. */
export function rangeActions(range: RangeObject) {
  const { sheet, area } = range;

  function sortBy(run: ScriptRun, spec: SortSpec | SortSpec[]): RangeObject {
    const order = (Array.isArray(spec) ? spec : [spec]).map((each) =>
      typeof each === 'number'
        ? { column: each - 1, ascending: true }
        : { column: each.column - 1, ascending: each.ascending ?? true },
    );
    run.workbook.sort(present(run, sheet), area, order);
    return range;
  }

  return {
    ...guardedByLocks({ sort: writes([['Integer'], ['Object']], sortBy) }, sheet, area),
    protect: writes([[]], (run) => {
      const protection = { range: areaName(area), description: '', warningOnly: false };
      present(run, sheet).protections.push(protection);
      return new ProtectionObject(sheet, protection);
    }),
    activate: writes([[]], (run) => {
      selectRange(run, present(run, sheet), area, range.a1);
      return range;
    }),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, HostMethod>>;
}
