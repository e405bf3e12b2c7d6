import { readDraft } from '../../contract/define/draft-reading';
import { textIn } from '../../contract/fields/typed/field-value';
import type { KpiDraft } from '../../contract/rpc/define';
import { isSameWriting } from '../../domain/define/set/likeness';
import { measureKey } from '../../domain/define/set/measure-key';
import { Refusal } from '../refusal';
import type { DefinitionRow } from './ports';

/** What is remembered of a KPI whose id is in no row; '' where nothing is. */
export interface Remembered {
  name: string;
  measure: string;
}

/** As it was shown; what a kept draft has lost of that, nobody had touched. */
export function rememberedOf({ values, loaded = {} }: KpiDraft): Remembered {
  const shown = readDraft({ ...values, ...loaded }).values;
  return { name: textIn(shown, 'name'), measure: textIn(shown, 'measure') };
}

/**
 * Why no row has the id: the row that bears the same name, or the same measure, may have lost it. Where none
 * does, or several may be meant, the row is told as gone.
 */
export function unknownKpi(
  rows: readonly DefinitionRow[],
  id: string,
  { name, measure }: Remembered,
): Refusal {
  const shown = id.slice(0, 40);
  const lost = lostRow(
    rows.filter((row) => row.id === ''),
    { name, measure },
  );
  if (!lost) return new Refusal({ code: 'kpi_unknown', values: { id: shown } });
  const values = { id: shown, row: lost.rowNumber, name: textIn(lost.values, 'name') };
  return new Refusal({ code: 'kpi_without_id', values });
}

function lostRow(
  rows: readonly DefinitionRow[],
  { name, measure }: Remembered,
): DefinitionRow | undefined {
  const key = measureKey(measure);
  const named = rows.filter(
    ({ values }) => name.trim() !== '' && isSameWriting(textIn(values, 'name'), name),
  );
  const measured = rows.filter(
    ({ values }) => key !== '' && measureKey(textIn(values, 'measure')) === key,
  );
  const both = named.filter((row) => measured.includes(row));
  return [both, named, measured].find(({ length }) => length === 1)?.[0];
}
