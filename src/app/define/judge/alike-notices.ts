import { type FieldValues, textIn } from '../../../contract/fields/typed/field-value';
import { type Likeness, likenessTo, scopedNameKey } from '../../../domain/define/set/likeness';
import { measureKey } from '../../../domain/define/set/measure-key';
import type { SetKpi } from '../../../domain/define/set/set-kpi';
import type { Problem } from '../../../domain/problem';
import { setKpiOf } from '../set-kpi-of';

/** A definition of the register, or one that is to be; `id` is null while it has none. */
export interface AmongOthers {
  id: string | null;
  values: FieldValues;
}

const CODES: Record<Likeness, { code: string; field: string }> = {
  measure: { code: 'measure_used', field: 'measure' },
  measure_apart: { code: 'measure_used_apart', field: 'measure' },
  name: { code: 'name_used', field: 'name' },
};

/**
 * Which of the others give the same number as a definition or bear the same name: one notice for each likeness.
 * Each definition is looked at once, however many ask.
 */
export function alikeAmong(rows: readonly AmongOthers[]): (one: AmongOthers) => Problem[] {
  const others = rows
    .filter(({ id, values }) => id !== '' && textIn(values, 'state') !== 'retired')
    .map((row) => ({ row, kpi: setKpiOf({ id: row.id ?? '', values: row.values }) }));
  const byMeasure = grouped(others, ({ measure }) => measureKey(measure));
  const byName = grouped(others, scopedNameKey);
  return (one) => {
    const kpi = setKpiOf({ id: one.id ?? '', values: one.values });
    const likeness = likenessTo(kpi);
    const near = new Set([
      ...(byMeasure.get(measureKey(kpi.measure)) ?? []),
      ...(byName.get(scopedNameKey(kpi)) ?? []),
    ]);
    const isOther = ({ row }: Other) => row !== one && (one.id === null || row.id !== one.id);
    const alike = [...near].filter(isOther).map((other) => ({ ...other, is: likeness(other.kpi) }));
    return (Object.keys(CODES) as Likeness[]).flatMap((wanted): Problem[] => {
      const kpis = alike.filter(({ is }) => is === wanted).map(named);
      return kpis.length > 0 ? [{ ...CODES[wanted], values: { kpis: fewOf(kpis) } }] : [];
    });
  };
}

interface Other {
  row: AmongOthers;
  kpi: SetKpi;
}

/** A blank key is like no other. */
function grouped(
  others: readonly Other[],
  keyOf: (kpi: SetKpi) => string,
): ReadonlyMap<string, readonly Other[]> {
  const groups = new Map<string, Other[]>();
  for (const other of others) {
    const key = keyOf(other.kpi);
    if (key === '') continue;
    const known = groups.get(key);
    if (known) known.push(other);
    else groups.set(key, [other]);
  }
  return groups;
}

/** Of many the first are named, the others counted. */
const MOST_NAMED = 3;

function fewOf(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` … +${left}` : ''}`;
}

/** What is in the file alone has no id to be told by. */
function named({ row: { id }, kpi: { name } }: Other): string {
  return id === null ? name : `${name} (${id})`;
}
