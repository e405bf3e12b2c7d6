import { columnsFor, mayHold } from '../../../../sidebar/define/measure/selected-columns';
import { type ShapeKind, SHAPES } from '../../../../sidebar/define/measure/shapes';
import type { SheetColumn } from '../../../../src/contract/rpc/define';

const a = (
  letter: string,
  kind: SheetColumn['kind'],
  { selected = false, blanks = 0 } = {},
): SheetColumn => ({ range: `A!${letter}:${letter}`, heading: '', kind, blanks, selected });

const picked = { selected: true };

const ORDERS = [a('A', 'key'), a('B', 'date'), a('C', 'text'), a('D', 'number'), a('E', 'number')];

const of = (kind: ShapeKind, columns: SheetColumn[]) => columnsFor(SHAPES[kind].slots, columns);

test.each<[string, ShapeKind, SheetColumn[], Record<string, string>]>([
  [
    'the selected number and the dates beside it',
    'sum',
    [...ORDERS.slice(0, 4), a('E', 'number', picked)],
    { dates: 'A!B:B', column: 'A!E:E' },
  ],
  ['of two numbers none unasked', 'sum', ORDERS, { dates: 'A!B:B' }],
  ['the only number', 'average', ORDERS.slice(0, 4), { dates: 'A!B:B', column: 'A!D:D' }],
  [
    'dates that are selected before others',
    'count',
    [...ORDERS, a('F', 'date', { selected: true, blanks: 0.2 })],
    { dates: 'A!F:F' },
  ],
  [
    'keys before words',
    'distinct',
    [a('A', 'text', picked), a('B', 'date'), a('C', 'key', picked)],
    { dates: 'A!B:B', column: 'A!C:C' },
  ],
  [
    'the end is the date with blanks, and customers are nobody’s guess',
    'churn',
    [a('A', 'key'), a('B', 'date', { blanks: 0.6 }), a('C', 'date')],
    { starts: 'A!C:C', ends: 'A!B:B' },
  ],
  [
    'of three dates those with the fewest and the most blanks',
    'retention',
    [a('A', 'date', { blanks: 0.1 }), a('B', 'date', { blanks: 0.6 }), a('C', 'date')],
    { starts: 'A!C:C', ends: 'A!B:B' },
  ],
  [
    'two numbers from left to right',
    'nrr',
    [a('A', 'date'), a('B', 'number', picked), a('C', 'number', picked), a('D', 'number')],
    { dates: 'A!A:A', opening: 'A!B:B', closing: 'A!C:C' },
  ],
  ['what there is', 'nps', [a('A', 'text'), a('B', 'number', picked)], { scores: 'A!B:B' }],
  ['nothing where nothing fits', 'sum', [a('A', 'text', picked)], {}],
])('fills %s', (_, kind, columns, expected) => {
  expect(of(kind, columns)).toEqual(expected);
});

test('a column of numbers is no date and one of dates no number; words may be either', () => {
  const [date, number] = SHAPES.sum.slots;
  const kinds = ['date', 'number', 'key', 'text', 'blank'] as const;
  expect(kinds.filter((kind) => !mayHold(date, kind))).toEqual(['number']);
  expect(kinds.filter((kind) => !mayHold(number, kind))).toEqual(['date']);
  expect(kinds.filter((kind) => !mayHold(SHAPES.distinct.slots[1], kind))).toEqual([]);
});
