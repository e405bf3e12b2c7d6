import { type FieldValues, textIn } from '../../../contract/fields/typed/field-value';
import { measureKey } from '../../../domain/define/set/measure-key';
import type { Problem } from '../../../domain/problem';
import type { DefinitionRow } from '../ports';

/** KPIs of the register whose value is the very same number in the very same periods. */
export function sameMeasureNotices(
  id: string,
  values: FieldValues,
  rows: readonly DefinitionRow[],
): Problem[] {
  const key = numberKey(values);
  if (key === undefined) return [];
  const others = rows.filter(
    (row) => row.id !== id && isKept(row) && numberKey(row.values) === key,
  );
  if (others.length === 0) return [];
  const kpis = others.map((row) => `${textIn(row.values, 'name')} (${row.id})`).join(', ');
  return [{ code: 'measure_used', field: 'measure', values: { kpis } }];
}

/** The same formula over months and over years are two numbers. */
function numberKey(values: FieldValues): string | undefined {
  const key = measureKey(textIn(values, 'measure'));
  return key === '' ? undefined : `${textIn(values, 'cadence')} ${key}`;
}

function isKept({ values }: DefinitionRow): boolean {
  return textIn(values, 'state') !== 'retired';
}
