import fc from '../../../../support/fast-check';
import { column, date, shows } from '../../../functions/formula';
import { quality } from './quality';

test('DATA_QUALITY has the headings of the page', () => {
  expect((shows('DATA_QUALITY', column('a', 1)) as unknown[][])[0]).toEqual([
    'column',
    'rows',
    'blank',
    'text among numbers',
    'numbers as text',
    'duplicates of the key',
    'outliers',
    'first date',
    'last date',
    'gaps',
    'verdict',
  ]);
});

test.each([
  [[column('', '')], 'DATA_QUALITY: range is blank'],
  [[''], 'DATA_QUALITY: range is blank'],
  [
    [[[1], [2, 3]]],
    'DATA_QUALITY: range must be a range with the same number of cells in each row',
  ],
  [[], 'DATA_QUALITY: range is missing. Write DATA_QUALITY(range, [key_columns], [date_column])'],
])('DATA_QUALITY refuses %j', (args, sentence) => {
  expect(shows('DATA_QUALITY', ...args)).toBe(sentence);
});

test('DATA_QUALITY says the same of shuffled rows', () => {
  const cell = fc.constantFrom<unknown>(
    1,
    2,
    3,
    50,
    '4',
    'x',
    '',
    '2026-01-05',
    date('2026-01-07'),
  );
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), cell), { minLength: 1 });
  const shuffled = rows.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(
    fc.property(shuffled, ([some, others]) => {
      const head = ['key', 'cell'];
      expect(quality([head, ...others], 'key')).toEqual(quality([head, ...some], 'key'));
    }),
  );
});
