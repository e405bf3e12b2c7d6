import { measureForm, measureText } from '../../../../sidebar/define/measure/text';
import type { CellValue } from '../../../../src/domain/measure/reference';
import { reads, sheet } from '../../../domain/measure/cells';
import { column, dates } from '../../../domain/functions/formula';

/** Ten answers, eight of them in March; amounts and stays around it. All results below are counted by hand. */
const cells = sheet({
  'S!A:A': dates(
    ...['2026-02-27', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'],
    ...['2026-03-06', '2026-03-31', '2026-03-31', '2026-04-01'],
  ) as CellValue[][],
  'S!B:B': column(0, 10, 9, 8, 7, 6, 0, '', 10, 0) as CellValue[][],
  'S!C:C': column(1, 5, 4, 3, 2, 1, 4, '', 5, 1) as CellValue[][],
  'S!D:D': column('a', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'a', 'a') as CellValue[][],
  'M!A:A': dates(
    '2026-02-01',
    '2026-03-01',
    '2026-03-01',
    '2026-03-01',
    '2026-03-01',
  ) as CellValue[][],
  'M!B:B': column(500, 100, 200, 100, 0) as CellValue[][],
  'M!C:C': column(100, 120, 150, 0, 80) as CellValue[][],
  'C!A:A': dates('2026-01-01', '2026-01-05', '2026-02-10', '2026-02-11') as CellValue[][],
  'C!B:B': dates('2026-03-15', '', '', '2026-02-20') as CellValue[][],
  'O!A:A': dates('2026-03-02', '2026-03-05', '2026-03-31', '2026-04-01') as CellValue[][],
  'O!B:B': column(100, 50, 30, 999) as CellValue[][],
  'O!C:C': column('k1', 'k2', 'k1', 'k3') as CellValue[][],
});

const nps = measureText({
  kind: 'nps',
  slots: { dates: 'S!A:A', scores: 'S!B:B' },
  conditions: [],
});
const worth = {
  dates: 'O!A:A',
  column: 'O!B:B',
  customers: 'O!C:C',
  starts: 'C!A:A',
  ends: 'C!B:B',
};
const csat = { dates: 'S!A:A', scores: 'S!C:C', satisfied: '4' };

test.each([
  // March: 10, 9, 10 promote, 6 and 0 detract, of 7 answers; the blank is none.
  ['NPS', nps, (100 * (3 - 2)) / 7],
  [
    'NPS of the rows where D is a',
    measureText({
      kind: 'nps',
      slots: { dates: 'S!A:A', scores: 'S!B:B' },
      conditions: [{ column: 'S!D:D', test: 'a' }],
    }),
    // 10 and 10 promote, 6 detracts, of 10, 8, 6, 10.
    (100 * (2 - 1)) / 4,
  ],
  // 5, 4, 4, 5 of 7.
  ['CSAT', measureText({ kind: 'csat', slots: csat, conditions: [] }), 4 / 7],
  [
    'CSAT from 5 on',
    measureText({ kind: 'csat', slots: { ...csat, satisfied: '5' }, conditions: [] }),
    2 / 7,
  ],
  [
    'NRR',
    measureText({
      kind: 'nrr',
      slots: { dates: 'M!A:A', opening: 'M!B:B', closing: 'M!C:C' },
      conditions: [],
    }),
    // The customer who had nothing at the start does not count.
    (120 + 150 + 0) / (100 + 200 + 100),
  ],
  // Opening 3, one of them left.
  [
    'retention',
    measureText({
      kind: 'retention',
      slots: { starts: 'C!A:A', ends: 'C!B:B', definition: 'start', customers: '' },
      conditions: [],
    }),
    2 / 3,
  ],
  // 180 of 2 customers, 60 % of it, over a churn of 1/3.
  [
    'LTV',
    measureText({ kind: 'ltv', slots: { ...worth, margin: '60%' }, conditions: [] }),
    (90 * 0.6) / (1 / 3),
  ],
])('%s of a period is that of its own rows', (_, text, expected) => {
  expect(reads(text, cells, '2026-03-01', '2026-03-31')).toBeCloseTo(expected, 12);
});

test('a period without answers has no value', () => {
  expect(reads(nps, cells, '2026-05-01', '2026-05-31')).toBe('no data');
});

test('agrees with the cell function over the same answers', () => {
  const all = ['2026-02-01', '2026-04-30'] as const;
  expect(reads(nps, cells, ...all)).toBeCloseTo(reads('NPS(S!B:B)', cells, ...all) as number, 12);
  const csatOfAll = measureText({ kind: 'csat', slots: csat, conditions: [] });
  expect(reads(csatOfAll, cells, ...all)).toBe(reads('CSAT(S!C:C)', cells, ...all));
  expect(measureForm('NPS(S!B:B)').kind).toBe('nps');
});
