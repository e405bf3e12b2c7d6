import { columnOf } from '../../../sidebar/form/range';
import { pickedRange } from '../../../sidebar/functions/picked-range';
import type { FunctionArgument } from '../../../sidebar/functions/reference';
import type { Rpc } from '../../../src/contract/rpc/rpc';

type Selection = Rpc['selection']['data'];

/** What is selected in `고객`; one cell of a sheet in which nothing stays in view, unless said. */
function selected(a1: string, part: Partial<Selection> = {}): Selection {
  const basis = { sheet: '고객', rows: 1, columns: 1, frozenRows: 0, holds: 'number' } as const;
  return { ...basis, a1: `고객!${a1}`, ...part };
}

function picked(kinds: string[], selection: Selection) {
  const argument: FunctionArgument = {
    name: 'range',
    example: 'A1:F',
    kinds,
    optional: false,
    en: '',
    ko: '',
  };
  const { ok, ...of } = pickedRange(selection, argument);
  return ok ? of : 'refused';
}

describe('a single cell', () => {
  const note = (cell: string) => ({ key: 'columnOfCell', cell });

  test.each([[['days']], [['numbers']], [['keys']], [['flags']], [['range']]])(
    'stands for its column where rows of %j belong, as in the form of a KPI',
    (kinds) => {
      const selection = selected('C5');
      expect(picked(kinds, selection)).toEqual({ range: '고객!C:C', note: note('고객!C5') });
      expect(columnOf(selection)).toBe('고객!C:C');
    },
  );

  test('stands for the rows below those that stay in view, which a measure leaves out', () => {
    expect(picked(['days'], selected('C5', { frozenRows: 2 }))).toEqual({
      range: '고객!C3:C',
      note: note('고객!C5'),
    });
  });

  test.each([[['number']], [['day']], [['value']], [['word']]])(
    'is that cell where %j belongs',
    (kinds) => {
      expect(picked(kinds, selected('C5'))).toEqual({ range: '고객!C5' });
      expect(picked(kinds, selected('C5', { holds: 'date' }))).toEqual({ range: '고객!C5' });
    },
  );

  test.each([
    ['number', '고객!C5'],
    ['text', '고객!C5'],
    ['date', '고객!C:C'],
    ['blank', '고객!C:C'],
  ] as const)('where counts or days belong, in a column of %s: %s', (holds, range) => {
    expect(picked(['number', 'days'], selected('C5', { holds }))).toMatchObject({ range });
  });

  test('is a name where names may be typed', () => {
    expect(picked(['keys', 'value'], selected('C5', { holds: 'date' }))).toEqual({
      range: '고객!C5',
    });
  });
});

describe('whole columns', () => {
  test.each([
    ['grid', 'A:F', 6, 2, '고객!A2:F', { key: 'fromHeading', row: 2 }],
    ['grid', 'B:B', 1, 3, '고객!B3:B', { key: 'fromHeading', row: 3 }],
    ['grid', 'A:F', 6, 1, '고객!A:F', undefined],
    ['grid', 'A:F', 6, 0, '고객!A:F', undefined],
    ['days', 'C:C', 1, 2, '고객!C3:C', { key: 'headingLeftOut', row: 3 }],
    ['days', 'C:C', 1, 0, '고객!C:C', undefined],
    ['number', 'C:C', 1, 1, '고객!C2:C', { key: 'headingLeftOut', row: 2 }],
    ['number', 'C:C', 1, 0, '고객!C:C', undefined],
  ])('as %s: %s of %i columns under %i frozen rows', (kind, a1, columns, frozenRows, ...is) => {
    const [range, note] = is;
    const selection = selected(a1, { rows: 1000, columns, frozenRows });
    expect(picked([kind], selection)).toEqual({ range, ...(note && { note }) });
  });
});

describe('a block of cells', () => {
  test.each([
    ['C2:C90', 89, 1, 'numbers', '고객!C2:C90'],
    ['C1:C90', 90, 1, 'numbers', '고객!C:C'],
    ['C1:C90', 90, 1, 'number', '고객!C1:C90'],
    ['B3:K3', 1, 10, 'numbers', '고객!B3:K3'],
    ['B3:K9', 7, 10, 'number', '고객!B3:K9'],
    ['A2:F40', 39, 6, 'grid', '고객!A2:F40'],
  ])('%s of %i rows and %i columns as %s is %s', (a1, rows, columns, kind, range) => {
    expect(picked([kind], selected(a1, { rows, columns }))).toEqual({ range });
  });

  test.each([
    ['B3:K9', 7, 10],
    ['C:D', 1000, 2],
  ])('%s has two dimensions, so it is no list', (a1, rows, columns) => {
    expect(picked(['days'], selected(a1, { rows, columns }))).toBe('refused');
  });
});
