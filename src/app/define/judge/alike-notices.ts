import { type FieldValues, textIn } from '../../../contract/fields/typed/field-value';
import { type Likeness, likenessTo } from '../../../domain/define/set/likeness';
import type { Problem } from '../../../domain/problem';
import type { DefinitionRow } from '../ports';
import { setKpiOf } from '../set-kpi-of';

const CODES: Record<Likeness, { code: string; field: string }> = {
  measure: { code: 'measure_used', field: 'measure' },
  measure_apart: { code: 'measure_used_apart', field: 'measure' },
  name: { code: 'name_used', field: 'name' },
};

/** KPIs of the register that give the same number or bear the same name, one notice for each likeness. */
export function alikeNotices(
  id: string | null,
  values: FieldValues,
  rows: readonly DefinitionRow[],
): Problem[] {
  const likeness = likenessTo(setKpiOf({ id: id ?? '', values }));
  const others = rows
    .filter((row) => row.id !== '' && row.id !== id && textIn(row.values, 'state') !== 'retired')
    .map((row) => ({ row, is: likeness(setKpiOf(row)) }));
  return (Object.keys(CODES) as Likeness[]).flatMap((wanted): Problem[] => {
    const alike = others.filter(({ is }) => is === wanted);
    if (alike.length === 0) return [];
    const kpis = alike.map(({ row }) => `${textIn(row.values, 'name')} (${row.id})`).join(', ');
    return [{ ...CODES[wanted], values: { kpis } }];
  });
}
