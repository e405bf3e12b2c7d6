import { aimedOfValues, valuesOfAimed } from '../../contract/define/kpi-of-values';
import { kpiField } from '../../contract/fields/records/kpi-field';
import { readField } from '../../contract/fields/typed/field-rules';
import type { FieldValue, FieldValues } from '../../contract/fields/typed/field-value';
import type { Day } from '../../domain/calendar/day';
import { periodOf } from '../../domain/calendar/period';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { EarlierAim, Kpi } from '../../domain/kpi/kpi';
import { liftsChosenDay } from './counts-from';
import type { LoggedEdit, Measurement } from './ports';

/** Fields that say what a value is held against. */
const AIM_FIELDS: readonly string[] = [
  ...['direction', 'target', 'target_high', 'stages', 'baseline', 'warn_at', 'miss_at'],
  ...['target_change', 'target_change_as', 'target_basis'],
];

/** Fields of which the target that is recorded with a value holds the outcome. */
const MAKES_TARGET: readonly string[] = ['target', 'stages', 'target_change'];

/** A KPI's own measurements, asked for only where the log does not know what it was held against. */
export type RecordedRows = () => readonly Measurement[];

/** Whether such a change leaves values as they are, and holds them against something else. */
export function changesAim(fields: readonly string[]): boolean {
  return fields.some((field) => AIM_FIELDS.includes(field));
}

/** A field was so on the days before `until`. */
interface Earlier {
  until: Day;
  values: FieldValues;
}

/**
 * What a KPI's values were held against before its aim was changed, by the change log: a change counts from
 * its day, and where none was chosen from the day on which it was made. Where the log does not know the
 * earlier target, since it was edited in the sheet, the one stands that is recorded with each period's value.
 */
export function earlierAims(
  kpi: Kpi,
  log: readonly LoggedEdit[],
  recorded: RecordedRows,
  zone: ZoneReader,
): EarlierAim[] {
  const own = log.filter((edit) => edit.kpi === kpi.id);
  const edits = own.filter(({ field }) => changesAim([field])).slice(firstOfToday(kpi, own));
  const since = new Map<string, Day>();
  const earlier: Earlier[] = [];
  for (const edit of [...edits].reverse()) {
    const { field } = edit;
    const day = edit.effectiveFrom ?? zone.dayOf(edit.at);
    const until = Math.min(since.get(field) ?? day, day);
    since.set(field, until);
    const before = readField(kpiField(field), edit.before.text);
    if (before.ok) earlier.push({ until, values: { [field]: before.value } });
    else if (MAKES_TARGET.includes(field)) earlier.push(...asRecorded(kpi, recorded(), until));
  }
  return snapshots(kpi, earlier);
}

/** While nobody knows what has been changed: periods that ended before the day keep the target of their row. */
export function recordedAims(kpi: Kpi, recorded: RecordedRows, until: Day): EarlierAim[] {
  return snapshots(kpi, asRecorded(kpi, recorded(), until));
}

function asRecorded(
  { cadence }: Pick<Kpi, 'cadence'>,
  recorded: readonly Measurement[],
  until: Day,
): Earlier[] {
  return [...recorded]
    .sort((a, b) => b.period - a.period)
    .flatMap(({ period, target }) => {
      const { to } = periodOf(period, cadence);
      if (to >= until || target === undefined) return [];
      return [{ until: to + 1, values: { target, stages: null, target_change: null } }];
    });
}

/** The whole aim until each of the days: all that was changed from then on is taken off again. */
function snapshots(kpi: Kpi, earlier: readonly Earlier[]): EarlierAim[] {
  const now = valuesOfAimed(kpi);
  return [...new Set(earlier.map(({ until }) => until))].flatMap((until) => {
    const then: Record<string, FieldValue> = { ...now };
    for (const one of earlier) if (one.until >= until) Object.assign(then, one.values);
    const aimed = aimedOfValues(then);
    return aimed ? [{ until, aimed }] : [];
  });
}

/**
 * How many edits of the aim are of a definition that says nothing of these periods. Those of another cadence
 * speak of other periods. A save that gives the whole past other values and another aim meant both for it.
 */
function firstOfToday(kpi: Kpi, log: readonly LoggedEdit[]): number {
  const moments = new Map<number, LoggedEdit[]>();
  for (const edit of log) {
    const at = edit.at.getTime();
    moments.set(at, [...(moments.get(at) ?? []), edit]);
  }
  const isAnother = (edits: readonly LoggedEdit[]) =>
    edits.some(({ field }) => field === 'cadence') ||
    (kpi.measure.trim() !== '' &&
      edits.some(({ field }) => changesAim([field])) &&
      edits.some((edit) => liftsChosenDay([edit.field]) && edit.effectiveFrom === undefined));
  const last = [...moments]
    .filter(([, edits]) => isAnother(edits))
    .map(([at]) => at)
    .pop();
  if (last === undefined) return 0;
  return log.filter(({ field, at }) => changesAim([field]) && at.getTime() <= last).length;
}
