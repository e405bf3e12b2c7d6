import { hasDecimalComma } from '../../contract/functions/decimal-comma';
import { formulaOf, rangeIn } from '../../contract/functions/formula-argument';
import type { Rpc } from '../../contract/rpc/rpc';
import type { CurrentCell, Workplace } from '../ports';
import { Refusal } from '../refusal';

type Insert = Rpc['insertFunction'];

/** Writes a formula into the cell that the person has selected. Its arguments are known to be plain. */
export function insertFunction(
  { workplace }: { workplace: Workplace },
  { name, args, replace }: Insert['payload'],
): Insert['data'] {
  const cell = workplace.currentCell();
  if (!cell) throw new Refusal({ code: 'selection_none' });
  const refuse = (code: string, found = '') => {
    throw new Refusal({ code, field: cell.a1, values: { cell: cell.a1, found } });
  };
  const around = args.find((argument) => holds(argument, cell));
  if (around !== undefined) refuse('cell_in_argument', around);
  if (!cell.mayEdit()) refuse('cell_protected');
  // Another cell may be selected by now than the one of which the person was asked.
  if (cell.content !== '' && replace !== cell.a1) refuse('cell_filled', shortened(cell.content));
  const decimalComma = hasDecimalComma(workplace.locale());
  const formula = formulaOf(name, args, { decimalComma });
  return { cell: cell.a1, formula, shown: cell.write(formula) };
}

/** Whether the cell lies within the argument, so that the formula would read itself. */
function holds(argument: string, { sheet, row, column }: CurrentCell): boolean {
  const range = rangeIn(argument);
  if (!range || (range.sheet ?? sheet).toLowerCase() !== sheet.toLowerCase()) return false;
  const { top, bottom, left, right } = range;
  return row >= top && row <= bottom && column >= left && column <= right;
}

function shortened(content: string): string {
  return content.length > 60 ? `${content.slice(0, 60)}…` : content;
}
