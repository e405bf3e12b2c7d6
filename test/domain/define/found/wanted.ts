import { findMeasures } from '../../../../src/domain/define/found/find-measures';
import type { SheetRows } from '../../../../src/domain/define/found/sheet/sheet-look';
import type { Reading } from '../../../../src/domain/define/sentence/reading';
import { aReading } from '../../../support/a-reading';

/** What somebody wants measured, as it is read, and the measure that is right, written by hand. */
export interface Wanted {
  metric: string;
  said?: Partial<Reading>;
  right: string;
  /** The first unless said otherwise; among three where the file leaves open which of them is meant. */
  at?: 'first' | 'among';
}

export function measuresFor(
  { metric, said }: Pick<Wanted, 'metric' | 'said'>,
  sheets: readonly SheetRows[],
): string[] {
  return findMeasures(aReading(metric, said), sheets).map(({ measure }) => measure);
}
