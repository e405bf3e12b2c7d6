import { pickedRange } from '../../../sidebar/functions/picked-range';
import type { FunctionArgument } from '../../../sidebar/functions/reference';

function picked(kind: string, a1: string, rows: number, columns: number, frozenRows: number) {
  const argument: FunctionArgument = {
    name: 'range',
    example: 'A1:F',
    kinds: [kind],
    optional: false,
    en: '',
    ko: '',
  };
  const selection = { a1: `고객!${a1}`, sheet: '고객', rows, columns, frozenRows };
  const { ok, ...of } = pickedRange(selection, argument);
  return ok ? of : 'refused';
}

describe('whole columns', () => {
  test.each([
    ['grid', 'A:F', 6, 2, '고객!A2:F', { key: 'fromHeading', row: 2 }],
    ['grid', 'B:B', 1, 3, '고객!B3:B', { key: 'fromHeading', row: 3 }],
    ['grid', 'A:F', 6, 1, '고객!A:F', undefined],
    ['grid', 'A:F', 6, 0, '고객!A:F', undefined],
    ['days', 'C:C', 1, 2, '고객!C3:C', { key: 'headingLeftOut', row: 3 }],
    ['days', 'C:C', 1, 0, '고객!C2:C', { key: 'headingLeftOut', row: 2 }],
  ])('as %s: %s of %i columns under %i frozen rows', (kind, a1, columns, frozen, range, note) => {
    expect(picked(kind, a1, 1000, columns, frozen)).toEqual({ range, ...(note && { note }) });
  });
});

test('cells that are selected stay what they are in a grid', () => {
  expect(picked('grid', 'A2:F40', 39, 6, 2)).toEqual({ range: '고객!A2:F40' });
});

test('a cell is a column from there on, and two dimensions are no list', () => {
  expect(picked('days', 'C4', 1, 1, 2)).toEqual({
    range: '고객!C4:C',
    note: { key: 'downFromCell', row: 4 },
  });
  expect(picked('days', 'C:D', 1000, 2, 2)).toBe('refused');
});
