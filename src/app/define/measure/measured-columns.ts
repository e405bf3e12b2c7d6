import type { MeasuredColumn } from '../../../contract/rpc/define';
import { firstValueRow } from '../../../domain/define/column-look';
import { unitOf } from '../../../domain/define/unit-of';
import type { RangeReference, RangeValues } from '../../../domain/measure/reference';
import type { ColumnPlace, SheetSamples } from '../ports';

/** What is above each column that the references name, once, and the unit of its numbers. */
export function measuredColumns(
  samples: SheetSamples,
  references: readonly RangeReference[],
  ranges: RangeValues,
): MeasuredColumn[] {
  const places: ColumnPlace[] = [];
  for (const reference of references) {
    const cells = ranges.get(reference.text);
    if (reference.kind !== 'a1' || !cells?.ok) continue;
    const { text: range, sheet, firstColumn: column } = reference;
    const firstRow = cells.firstRowNumber + (firstValueRow(cells.rows, 0) ?? 0);
    places.push({ range, sheet, column, firstRow });
  }
  if (places.length === 0) return [];
  // Where words are counted no value tells the first row; the dates beside them do.
  const found = samples.headings(
    places.map((place) => ({ ...place, firstRow: commonRow(places, place.sheet) })),
  );
  return places.map(({ range, sheet }, index) => {
    const { heading, format } = found[index];
    return { range, sheet, heading, unit: unitOf(format, heading) };
  });
}

function commonRow(places: readonly ColumnPlace[], sheet: string): number {
  return Math.max(
    ...places.filter((place) => place.sheet === sheet).map((place) => place.firstRow),
  );
}
