import { date } from '../../../functions/formula';
import { quality } from './quality';

describe('a row of headings', () => {
  const names = (range: unknown, ...more: unknown[]) =>
    quality(range, ...more).map((row) => [row.column, row.rows]);

  test.each([
    [
      'is one of words over other things',
      [
        ['a', 'b'],
        [1, 'x'],
      ],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'may have blanks, which are numbered',
      [
        ['a', ''],
        [1, 2],
      ],
      [
        ['a', 1],
        [2, 1],
      ],
    ],
    [
      'is found below blank rows',
      [
        ['', ''],
        ['a', 'b'],
        [1, 2],
      ],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'is found below a title and a note',
      [
        ['Orders', ''],
        ['', 'in won'],
        ['a', 'b'],
        [1, 2],
      ],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'is none below a row of data that is filled in part',
      [
        ['K-1', ''],
        ['K-2', 5],
      ],
      [
        ['K-1', 1],
        [2, 1],
      ],
    ],
    [
      'is none when it holds a number',
      [
        ['a', 2024],
        [1, 2],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'is none when it holds a date',
      [
        ['a', date('2026-01-01')],
        [1, 2],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'is none over words alone',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        [1, 2],
        [2, 2],
      ],
    ],
    [
      'is none without rows below',
      [['a', 'b']],
      [
        [1, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, range, expected) => {
    expect(names(range)).toEqual(expected);
  });

  test('over words alone is told by naming one of them, in capitals or not', () => {
    const range = [
      ['Name', 'City'],
      ['Kim', 'Seoul'],
      ['Lee', 'Busan'],
    ];
    expect(names(range, ' name ')).toEqual([
      ['Name', 2],
      ['City', 2],
    ]);
  });
});
