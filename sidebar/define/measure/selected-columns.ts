import type { SheetColumn } from '../../../src/contract/rpc/define';
import { isColumn, type Slot } from './shape';

const KINDS: Readonly<Partial<Record<Slot['takes'], readonly SheetColumn['kind'][]>>> = {
  date: ['date'],
  start: ['date'],
  end: ['date'],
  number: ['number'],
  key: ['key', 'text'],
};

/** Whether a column of that kind can hold what the slot takes; words may be dates and numbers as well. */
export function mayHold({ takes }: Slot, kind: SheetColumn['kind']): boolean {
  if (takes === 'number') return kind !== 'date';
  return kind !== 'number' || KINDS[takes]?.includes('date') !== true;
}

/**
 * Which columns fill which slots, by what they hold: those that are selected first, from left to right;
 * of the others of the sheet the dates that no row lacks, and whatever is the only one of its kind.
 * Of two dates of a stay the one with more blanks is the end.
 */
export function columnsFor(
  slots: readonly Slot[],
  columns: readonly SheetColumn[],
): Record<string, string> {
  const chosen: Record<string, string> = {};
  const isFree = ({ range }: SheetColumn) => !Object.values(chosen).includes(range);
  for (const slot of slots.filter((one) => isColumn(one) && !one.rarely)) {
    const fitting = (KINDS[slot.takes] ?? []).flatMap((kind) =>
      columns.filter((column) => column.kind === kind && isFree(column)),
    );
    const selected = fitting.filter((column) => column.selected);
    const isDate = KINDS[slot.takes]?.includes('date') === true;
    const others = isDate || fitting.length === 1 ? fitting : [];
    const best = inOrder(slot, selected)[0] ?? inOrder(slot, others)[0];
    if (best) chosen[slot.key] = best.range;
  }
  return chosen;
}

function inOrder({ takes }: Slot, columns: readonly SheetColumn[]): SheetColumn[] {
  const direction = takes === 'end' ? -1 : 1;
  const isDate = KINDS[takes]?.includes('date') === true;
  return isDate ? [...columns].sort((a, b) => direction * (a.blanks - b.blanks)) : [...columns];
}
