import { findMeasures } from '../../../../src/domain/define/found/find-measures';
import type { SheetRows } from '../../../../src/domain/define/found/sheet/sheet-look';
import type { Reading } from '../../../../src/domain/define/sentence/reading';
import { aReading } from '../../../support/a-reading';

/** As a sentence says it of a figure: added up, a mean, how it stands at the end of a period, a rate. */
export const summed = (unit: string) => ({ unit, aggregation: 'sum' }) as const;
export const averaged = (unit: string) => ({ unit, aggregation: 'mean' }) as const;
export const atTheEnd = (unit: string) => ({ unit, aggregation: 'last' }) as const;
export const RATE = atTheEnd('%');

/** What somebody wants measured, as it is read, and the measure that is right, written by hand. */
export interface Wanted {
  metric: string;
  said?: Partial<Reading>;
  right: string;
  /** The first unless said otherwise; among three where the file leaves open which of them is meant. */
  at?: 'first' | 'among';
}

export type Asked = [metric: string, said: Partial<Reading>, ...right: string[]];

/** Asks each trade’s sheets; where several measures are as right, each of them is named. */
export function describeTrades<Trade extends string>(
  sheets: Readonly<Record<Trade, readonly SheetRows[]>>,
  asked: Readonly<Record<Trade, readonly Asked[]>>,
): void {
  const trades = Object.entries(asked) as [Trade, readonly Asked[]][];
  describe.each(trades)('%s', (trade, figures) => {
    test.each(figures.map(([metric, said, ...right]) => ({ metric, said, right })))(
      '$metric',
      ({ metric, said, right }) => {
        expect(right).toContain(measuresFor({ metric, said }, sheets[trade])[0]);
      },
    );
  });
}

export function measuresFor(
  { metric, said }: Pick<Wanted, 'metric' | 'said'>,
  sheets: readonly SheetRows[],
): string[] {
  return findMeasures(aReading(metric, said), sheets).map(({ measure }) => measure);
}
