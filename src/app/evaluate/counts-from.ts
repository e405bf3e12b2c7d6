import type { Day } from '../../domain/calendar/day';
import type { Kpi } from '../../domain/kpi/kpi';
import { HISTORY_TEXT } from '../../text/define/history';
import type { LoggedEdit } from './ports';

/** With one of these changed, a measure gives other values for the same rows. */
const VALUE_FIELDS: readonly string[] = ['measure', 'aggregation', 'unit', 'cadence'];

/** Of them those by which another thing is measured: another unit is another name for the same figures. */
const MEASURED_BY: readonly string[] = ['measure', 'aggregation', 'cadence'];

/** Whether such a change, made without a day, makes a measure count for all of its past again. */
export function liftsChosenDay(fields: readonly string[]): boolean {
  return fields.some((field) => MEASURED_BY.includes(field));
}

export function changesValues(fields: readonly string[]): boolean {
  return fields.some((field) => VALUE_FIELDS.includes(field));
}

/** The day that is logged of a change for which none was chosen: without one it counts for the past as well. */
export function countsAsOf(field: string, today: Day): Day | undefined {
  return changesValues([field]) ? undefined : today;
}

/** From which day on a KPI's measure counts; nothing where it counts for all of its past. */
export type CountsFrom = (kpi: Kpi) => Day | undefined;

/**
 * The newest saved change of what a KPI's values mean decides: with a day the measure counts from there,
 * without one it counts for the past as well. Another unit without a day, and an edit in the sheet, choose
 * none and change nothing here.
 */
export function chosenDays(log: readonly LoggedEdit[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const edit of log) {
    if (!changesValues([edit.field]) || isHandEdit(edit)) continue;
    if (edit.effectiveFrom === undefined) {
      if (liftsChosenDay([edit.field])) days.delete(edit.kpi);
    } else days.set(edit.kpi, edit.effectiveFrom);
  }
  return days;
}

/** Nobody knows who made it, and its reason says so in the language that the file had then. */
export function isHandEdit({ by, reason }: Pick<LoggedEdit, 'by' | 'reason'>): boolean {
  return by === '' && Object.values(HISTORY_TEXT.edited_in_sheet).includes(reason);
}
