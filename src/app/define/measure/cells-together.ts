import type { RangeReference } from '../../../domain/measure/reference';
import type { SampleCell, SheetSamples } from '../ports';
import { cellsNamedIn, FURTHEST, referenceIn } from './look-at-cell';

/**
 * The cells that formulas name, and those that these name in turn, as far as one of our functions may be
 * behind them. Each step is read at once for all formulas: the reads do not grow with their number.
 */
export function cellsTogether(
  samples: Pick<SheetSamples, 'cells'>,
  formulas: readonly string[],
): Pick<SheetSamples, 'cells'> {
  const known = new Map<string, SampleCell | undefined>();
  let named = formulas.flatMap(firstNamed);
  for (let step = 0; step < FURTHEST && named.length > 0; step += 1) {
    const wanted = new Map<string, RangeReference>();
    for (const text of named) {
      const reference = referenceIn(text);
      if (reference && !known.has(keyOf(reference))) wanted.set(keyOf(reference), reference);
    }
    const cells = samples.cells([...wanted.values()]);
    [...wanted.keys()].forEach((key, at) => known.set(key, cells[at]));
    named = cells.flatMap((cell) => (cell ? cellsNamedIn(cell) : []));
  }
  return {
    cells: (references) =>
      references.map((reference) => {
        const key = keyOf(reference);
        return known.has(key) ? known.get(key) : samples.cells([reference])[0];
      }),
  };
}

/** A cell or name by itself, or the cells of a longer formula. */
function firstNamed(formula: string): string[] {
  const alone = formula.trim().replace(/^=/, '');
  return referenceIn(alone) ? [alone] : cellsNamedIn({ formula, prefix: '' });
}

/** However the cell is written: `$B$2` is `B2`. */
function keyOf(reference: RangeReference): string {
  if (reference.kind === 'named') return reference.name;
  return JSON.stringify([reference.sheet, reference.firstRow, reference.firstColumn]);
}
