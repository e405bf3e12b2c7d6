import type { SheetColumn } from '../../../contract/rpc/define';
import { columnLooks } from '../../../domain/define/column-look';
import { columnLetters } from '../../../domain/measure/place';
import type { SheetSamples } from '../ports';

/** The columns of the sheet in view that hold anything, and which of them are selected. */
export function sheetColumns(samples: SheetSamples): SheetColumn[] {
  const sample = samples.selected();
  if (!sample || sample.own) return [];
  const { firstColumn, columns } = sample.selected;
  return columnLooks(sample.rows, sample.frozenRows)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ column, heading, kind, blanks }) => {
      const letters = columnLetters(column);
      return {
        range: `${sample.prefix}${letters}:${letters}`,
        heading,
        kind,
        blanks,
        selected: column >= firstColumn && column < firstColumn + columns,
      };
    });
}
