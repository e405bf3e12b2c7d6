import { column, shows } from '../../../functions/formula';
import { quality } from './quality';

describe('the key', () => {
  const range = [
    ['id', 'date', 'n'],
    ['A', 1, 1],
    ['B', 1, 2],
    ['A', 2, 3],
    ['A', 1, 4],
    [7, 1, 5],
    ['7', 1, 6],
    ['', 2, 7],
  ];

  test.each<[unknown, unknown[]]>([
    ['id', [3, '', '']],
    [1, [3, '', '']],
    ['1', [3, '', '']],
    [column('id', 'date'), [2, 2, '']],
    [[['date', 1]], [2, 2, '']],
    [3, ['', '', 0]],
    ['', ['', '', '']],
  ])('by %j counts the rows that repeat one above', (keys, expected) => {
    expect(quality(range, keys).map((row) => row['duplicates of the key'])).toEqual(expected);
  });

  test('is broken when two of its values differ only by blanks', () => {
    const [row] = quality(column('id', 'K1', 'K1 ', 'K2'), 'id');
    expect(row).toMatchObject({
      'duplicates of the key': 0,
      verdict: 'broken: keys differ only by blanks',
    });
  });

  test('must not be blank', () => {
    const [first] = quality(column('id', 'A', 'B'), 'id');
    const [second] = quality(
      [
        ['id', 'n'],
        ['A', 1],
        ['', 2],
      ],
      'id',
    );
    expect([first.verdict, second.verdict, second.blank]).toEqual(['ok', 'broken', 1]);
  });

  test('is told apart part by part', () => {
    expect(
      quality(
        [
          ['ab', 'c', 1],
          ['a', 'bc', 1],
        ],
        [[1, 2]],
      )[0]['duplicates of the key'],
    ).toBe(0);
  });

  test.each([
    [
      ['id', 'nope'],
      'DATA_QUALITY: key_columns row 2 of the range: the range has no column "nope". Enter a heading from its first row or a number from 1 to 3',
    ],
    [
      [4],
      'DATA_QUALITY: key_columns: the range has no column 4. Enter a heading from its first row or a number from 1 to 3',
    ],
    [
      [1.5],
      'DATA_QUALITY: key_columns: the range has no column 1.5. Enter a heading from its first row or a number from 1 to 3',
    ],
  ])('%j is refused', (keys, sentence) => {
    expect(shows('DATA_QUALITY', range, column(...keys))).toBe(sentence);
  });
});
