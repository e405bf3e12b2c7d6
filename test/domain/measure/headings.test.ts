import { firstDataRow } from '../../../src/domain/measure';
import type { CellValue } from '../../../src/domain/measure/reference';

test.each<[string, number, CellValue[], number]>([
  ['two frozen rows', 2, [1, 2], 3],
  ['none frozen and a row of words', 0, ['날짜', '금액'], 2],
  ['none frozen and a word beside a number', 0, ['합계', 12], 1],
  ['none frozen and a date', 0, ['', new Date(0)], 1],
  ['none frozen and a checkbox', 0, ['', true], 1],
  ['none frozen and a blank row', 0, ['', ''], 2],
])(
  'with %s the data of a whole column begin in the next row that is none',
  (_, frozen, row, first) => {
    expect(firstDataRow(frozen, row)).toBe(first);
  },
);
