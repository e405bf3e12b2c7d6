import { column, date } from '../../../functions/formula';
import { ofColumn, quality, type Row } from './quality';

describe('the counts of a column', () => {
  test.each<[string, unknown[], Row]>([
    [
      'numbers',
      [1, 2, 3],
      { rows: 3, blank: 0, 'text among numbers': 0, outliers: 0, verdict: 'ok' },
    ],
    ['words', ['a', 'b', 'c'], { 'text among numbers': '', 'numbers as text': 0, outliers: '' }],
    ['words among numbers', [1, 2, 'n/a'], { 'text among numbers': 1, verdict: 'broken' }],
    [
      'words among dates',
      [date('2026-01-01'), '미정'],
      { 'text among numbers': 1, verdict: 'broken' },
    ],
    [
      'errors among numbers',
      [1, '#N/A', 'Loading...'],
      { 'text among numbers': 2, verdict: 'broken' },
    ],
    ['errors among words', ['a', 'b', '#REF!'], { 'text among numbers': 1, verdict: 'broken' }],
    [
      'numbers as text beside numbers',
      [1, '2', '3,000'],
      { 'numbers as text': 2, verdict: 'broken' },
    ],
    [
      'nothing but numbers as text',
      ['₩1,200', '12%', '-3.5', '1,000원'],
      { 'numbers as text': 4, outliers: '', verdict: 'check' },
    ],
    ['codes that begin with 0', ['06234', '04524', 'x'], { 'numbers as text': 0, verdict: 'ok' }],
    ['groups that are no thousands', ['1,20', '1,2,3'], { 'numbers as text': 0 }],
    [
      'dates among numbers',
      [1, 2, date('2026-01-02')],
      { 'first date': date('2026-01-02'), verdict: 'broken' },
    ],
    ['rows that are wholly blank', [1, '', 3, ''], { rows: 2, blank: 0 }],
    [
      'dates that are text to our functions',
      ['31/01/2026', '28/02/2026', '31/03/2026'],
      { 'text among numbers': '', verdict: 'broken: 3 texts look like dates' },
    ],
    [
      'one date that is text among dates',
      [date('2026-01-31'), date('2026-02-28'), '2026.03.31', date('2026-04-30')],
      { 'text among numbers': 1, verdict: 'broken: 1 text looks like a date' },
    ],
    [
      'months and days in Korean',
      ['1월 3일', '2026년 1월 4일'],
      { verdict: 'broken: 2 texts look like dates' },
    ],
    [
      'words that differ only by blanks',
      ['K1', 'K1 ', 'K2'],
      { verdict: 'check: texts differ only by blanks' },
    ],
    [
      'words with a blank that is none',
      ['Kim Lee', 'Kim\u00a0Lee'],
      { verdict: 'check: texts differ only by blanks' },
    ],
    [
      'one date among words',
      ['a', date('2026-01-02'), 'b', 'c'],
      { verdict: 'check: 1 date among texts' },
    ],
    ['one number among words', ['a', 'b', 7, 'c'], { verdict: 'check: 1 number among texts' }],
    ['a checkbox among numbers', [1, 2, true, 3], { verdict: 'check' }],
    ['words with many numbers among them', ['a', 'b', 'c', 'd', 1, 2], { verdict: 'ok' }],
    ['codes with a number among them', ['A-1', 'A-2', 'B-1'], { verdict: 'ok' }],
    ['flags', [true, false], { blank: 0, 'text among numbers': '', verdict: 'ok' }],
    ['what is no number', [1, NaN, Infinity], { 'text among numbers': 2, verdict: 'broken' }],
  ])('of %s', (_, cells, expected) => {
    expect(quality(column(...cells))[0]).toMatchObject(expected);
  });

  test('tell blanks within rows that hold anything', () => {
    const [a, b] = quality([
      ['a', 'b'],
      [1, 2],
      ['', ''],
      [3, ''],
      ['', ''],
    ]);
    expect([a.rows, a.blank, a.verdict]).toEqual([2, 0, 'ok']);
    expect([b.rows, b.blank, b.verdict]).toEqual([2, 1, 'check']);
  });
});

describe('outliers', () => {
  test.each<[string, number[], number]>([
    // Quartiles 2 and 4: the fences lie at −4 and 10.
    ['on the fence are none', [1, 2, 3, 4, 10], 0],
    ['beyond the fence are counted', [1, 2, 3, 4, 10.001], 1],
    ['on both sides', [-100, 2, 3, 3, 3, 4, 100], 2],
    ['in a column of one value but one', [5, 5, 5, 5, 6], 1],
    ['are not float noise', [0.3, 0.3, 0.3, 0.1 + 0.2], 0],
    ['need more than a few values', [1, 1000], 0],
  ])('%s', (_, values, count) => {
    expect(ofColumn(...values).outliers).toBe(count);
  });

  test('are not looked for in keys', () => {
    expect(quality(column(1, 2, 3, 4, 9999), 1)[0]).toMatchObject({ outliers: '', verdict: 'ok' });
  });
});
