import { foundMeasures } from '../../../../src/app/define/measure/found-measures';
import type { SheetSamples } from '../../../../src/app/define/ports';
import type { SourceRanges } from '../../../../src/app/evaluate/ports';
import { dayOf } from '../../../../src/domain/calendar/day';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import type { SheetRows } from '../../../../src/domain/define/found/sheet/sheet-look';
import type { Reading } from '../../../../src/domain/define/sentence/reading';
import type { CellValue } from '../../../../src/domain/measure/reference';
import { aReading } from '../../../support/a-reading';
import { aSheet, day } from '../../../domain/define/found/workbooks/cells';

/** On the first of each month of 2025 and of January to March 2026 takings of about 100, and 40 visitors. */
const TAKINGS = [98, 103, 99, 101, 97, 104, 100, 102, 96, 103, 99, 98, 101, 100, 102];

const sheet = aSheet('Takings', [
  ['Date', 'Takings (EUR)', 'Visitors'],
  ...TAKINGS.map((amount, month): CellValue[] => {
    const year = 2025 + Math.floor(month / 12);
    return [day(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`), amount, 40];
  }),
]);

/** The same beside what it was in dollars. */
const inTwoCurrencies = aSheet('Takings', [
  ['Date', 'Takings (EUR)', 'Takings (USD)'],
  ...sheet.rows.slice(1).map(([date, euros]) => [date, euros, Number(euros) * 1.1]),
]);

function portsOver(own: SheetRows) {
  const { rows, title } = own;
  const reads: string[][] = [];
  const samples: Pick<SheetSamples, 'ownSheets' | 'headings'> = {
    ownSheets: () => [own],
    headings: (places) =>
      places.map(({ column }) => ({ heading: String(rows[0][column - 1]), format: '' })),
  };
  const sources: SourceRanges = {
    read(references) {
      reads.push(references.map(({ text }) => text));
      return new Map(
        references.map((reference) => {
          const at =
            reference.kind === 'a1' && reference.sheet === title ? reference.firstColumn : 0;
          const cells = rows.map((row) => [row[at - 1] ?? '']);
          return [reference.text, { ok: true, rows: cells, firstRowNumber: 1, open: true }];
        }),
      );
    },
  };
  return { ports: { samples: samples as SheetSamples, sources }, reads };
}

function found(metric: string, said: Partial<Reading>, own = sheet) {
  const { ports, reads } = portsOver(own);
  const moment = {
    now: new Date('2026-04-02T00:00:00Z'),
    zone: zoneReader('Asia/Seoul'),
    locale: () => 'en_GB',
  };
  const asked = { reading: aReading(metric, said), today: dayOf(2026, 4, 2) };
  return { proposals: foundMeasures(ports, moment, asked), reads };
}

test('the target that is stated has the chance that the closed periods give it', () => {
  const said = { unit: 'EUR', cadence: 'month', direction: 'at_least' } as const;
  const chance = (target: number) => found('takings', { ...said, target }).proposals[0].chance;
  expect(chance(80)).toBeGreaterThan(0.99);
  expect(chance(130)).toBeLessThan(0.01);
});

test('values are those of the cadence that was said', () => {
  const { proposals } = found('takings', { unit: 'EUR', cadence: 'quarter' });
  const shown = proposals[0].points.slice(-3).map(({ from, value }) => [from, value]);
  expect(shown).toEqual([
    ['2025-10-01', 103 + 99 + 98],
    ['2026-01-01', 101 + 100 + 102],
    ['2026-04-01', null],
  ]);
});

test('what cannot be of the stated size says so', () => {
  const { proposals } = found('takings', { unit: 'EUR', target: 1_000_000_000, cadence: 'month' });
  expect(proposals[0].misfit?.code).toBe('found_other_size');
});

test('what does not fit comes last, however well its words go', () => {
  const { proposals } = found('takings', { unit: 'USD', target: 100 }, inTwoCurrencies);
  expect(proposals[0].measure).toBe('SUM_IN(Takings!A:A, Takings!C:C, from, to)');
  expect(proposals[0].misfit).toBeNull();
  expect(proposals.slice(-1)[0].misfit).not.toBeNull();
});

test('a column of another currency does not fit', () => {
  const [first] = found('takings', { unit: 'USD', target: 100 }).proposals;
  expect(first.misfit?.code).toBe('found_other_unit');
});

test('the rows of all proposals are read at once', () => {
  const { proposals, reads } = found('takings', { unit: 'EUR' });
  expect(proposals.length).toBeGreaterThan(1);
  expect(reads).toHaveLength(1);
});
