import { rangeIn } from '../../contract/functions/formula-argument';
import type { PageMethods } from '../../contract/rpc/page';
import { columnLooks } from '../../domain/define/column-look';
import type { Selection, Workplace } from '../ports';
import { Refusal } from '../refusal';

/** Enough rows to see what a column holds. */
const SAMPLE_ROWS = 200;

/** What is selected in the sheet, and what the column holds in which it begins. */
export function selection({
  workplace,
}: {
  workplace: Workplace;
}): PageMethods['selection']['data'] {
  const selected = workplace.selection();
  if (!selected) throw new Refusal({ code: 'selection_none' });
  return { ...selected, holds: columnKind(workplace, selected) };
}

function columnKind(workplace: Workplace, { a1, sheet, frozenRows }: Selection) {
  const column = rangeIn(a1)?.left ?? 1;
  const block = { sheet, top: 1, left: column, bottom: SAMPLE_ROWS, right: column };
  return columnLooks(workplace.cells(block) ?? [], frozenRows)[0]?.kind ?? 'blank';
}
