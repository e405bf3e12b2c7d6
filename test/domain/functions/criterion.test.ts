import fc from '../../support/fast-check';
import { cellTest } from '../../../src/domain/functions/criterion';
import { midnightReader } from '../../../src/domain/functions/day-reader';
import { matchesPattern } from '../../../src/domain/functions/wildcard';
import { writingOf } from '../../../src/domain/written/writing';
import { date } from './formula';

const meets = (criterion: unknown, cell: unknown) =>
  cellTest(criterion, midnightReader(9 * 60))(cell);

describe('a criterion as in SUMIFS', () => {
  test.each([
    [5, 5, true],
    [5, '5', true],
    [5, 5.1, false],
    ['5', 5, true],
    ['=5', 5, true],
    ['<>5', 5, false],
    ['<>5', '', true],
    ['<>5', 'x', true],
    ['>=10', 10, true],
    ['>=10', 9.9, false],
    ['>=10', 'many', false],
    ['>=10', '', false],
    ['> 10', 11, true],
    ['<0', -0.5, true],
    ['<=1.5', 1.5, true],
    ['>=50%', 0.5, true],
    ['서울', '서울', true],
    ['서울', '서울 강남', false],
    ['서울*', '서울 강남', true],
    ['*강남', '서울 강남', true],
    ['서?', '서울', true],
    ['서?', '서', false],
    ['~*', '*', true],
    ['~*', 'x', false],
    ['a~?c', 'a?c', true],
    ['a~?c', 'abc', false],
    ['~~', '~', true],
    ['<>서울*', '서울 강남', false],
    ['<>서울*', '부산', true],
    ['Done', 'done', true],
    ['<m', 'Apple', true],
    ['>=m', 'apple', false],
    ['', '', true],
    ['', 'x', false],
    ['=', '', true],
    ['<>', '', false],
    ['<>', 0, true],
    ['>', '', false],
    ['>=', '', false],
    ['*', '', false],
    ['*', 'x', true],
    ['*', 5, false],
    ['<>*', '', true],
    ['?*', 'x', true],
    ['=*', '', false],
    ['<>x', '', true],
    [true, true, true],
    ['TRUE', true, true],
    [true, 1, false],
    ['<>TRUE', false, true],
    ['<>TRUE', 'x', true],
    ['=false', false, true],
    ['>FALSE', true, true],
    ['>FALSE', 1, false],
    ['2026-03-05', date('2026-03-05'), true],
    ['2026-03-05', '2026-03-05', true],
    ['>=2026-03-05', date('2026-03-04'), false],
    ['>=2026-03-05', date('2026-03-06'), true],
    ['>=2026-03-05', 46086, true],
    ['>5', date('2026-03-06'), true],
    ['2026-03-05', 46086, true],
    ['<>2026-03-05', 46086, false],
    [46086, date('2026-03-05'), true],
    ['46086', date('2026-03-05'), true],
    ['<46086', date('2026-03-05'), false],
    ['<>2026-03-05', date('2026-03-06'), true],
    ['a.c', 'abc', false],
    ['(x', '(X', true],
    ['한글*', '#N/A', false],
  ])('%j on %j is %s', (criterion, cell, expected) => {
    expect(meets(criterion, cell)).toBe(expected);
  });

  test('a date criterion is that calendar day', () => {
    expect(meets(date('2026-03-05'), date('2026-03-05'))).toBe(true);
    expect(meets(date('2026-03-05'), date('2026-03-06'))).toBe(false);
  });

  /** Each cell of one column by a letter, and which of them a criterion counts, written by hand. */
  const CELLS: Readonly<Record<string, unknown>> = {
    a: 500,
    b: 1500,
    c: '1500',
    d: date('2026-01-06'),
    e: '',
    f: 'Seoul',
    g: 'seoul 2',
    h: 'a*b',
    i: true,
    j: -0.5,
    k: 0,
    l: '12%',
    m: '1-10',
  };

  test.each([
    ['1500', 'bc'],
    ['=1500', 'bc'],
    [1500, 'bc'],
    ['1,500', 'bc'],
    ['₩1,500', 'bc'],
    ['1.5E3', 'bc'],
    ['<>1500', 'adefghijklm'],
    ['>500', 'bcd'],
    ['>=500', 'abcd'],
    ['<0', 'j'],
    ['<=0', 'jk'],
    ['-50%', 'j'],
    ['>=-50%', 'abcdjk'],
    ['>=46028', 'd'],
    ['>=2026-01-06', 'd'],
    ['>=2026. 1. 6', 'd'],
    ['>=2026/1/6', 'd'],
    ['>=1/6/2026', 'd'],
    ['Jan 6, 2026', 'd'],
    ['2026년 1월 6일', 'd'],
    ['', 'e'],
    ['=', 'e'],
    ['<>', 'abcdfghijklm'],
    ['SEOUL', 'f'],
    ['seoul*', 'fg'],
    ['<>seoul*', 'abcdehijklm'],
    ['?????', 'f'],
    ['*', 'cfghlm'],
    ['a~*b', 'h'],
    ['a*b', 'h'],
    ['>=seoul', 'fg'],
    ['TRUE', 'i'],
    ['12%', 'l'],
    ['1-10', 'm'],
    ['<>1-10', 'abcdefghijkl'],
  ])('%j counts the cells %s', (criterion, expected) => {
    const counted = Object.keys(CELLS).filter((letter) => meets(criterion, CELLS[letter]));
    expect(counted.join('')).toBe(expected);
  });

  test.each([
    ['de_DE', '>=1,5', [1.4, 1.5], [false, true]],
    ['de_DE', '>=1.500', [2, 1500], [false, true]],
    ['de_DE', '6.1.2026', [date('2026-01-06'), date('2026-06-01')], [true, false]],
    ['de_DE', '>=12,5 %', [0.12, 0.125], [false, true]],
    ['de_DE', '1.234,50 €', [1234.5], [true]],
    ['fr_FR', '06/01/2026', [date('2026-01-06'), date('2026-06-01')], [true, false]],
    ['fr_FR', '>=1\u202f234,5', [1234, 1234.5], [false, true]],
    ['en_GB', '6/1/2026', [date('2026-01-06'), date('2026-06-01')], [true, false]],
    ['en_US', '6/1/2026', [date('2026-01-06'), date('2026-06-01')], [false, true]],
    ['ko_KR', '1,5', [1.5, 15, '1,5'], [false, false, true]],
    ['no such place', '1,500', [1500], [true]],
  ])('in %s %j is read as people write there', (locale, criterion, cells, expected) => {
    const test = cellTest(
      criterion,
      midnightReader(9 * 60, undefined, () => writingOf(locale)),
    );
    expect(cells.map(test)).toEqual(expected);
  });

  test('asks for the locale only where the meaning hangs on it', () => {
    const days = midnightReader(9 * 60, undefined, () => {
      throw new Error('asked');
    });
    for (const plain of ['서울*', '>=10', '2026-03-05', '>=46028', '매장 2호점', '', '<>']) {
      expect(() => cellTest(plain, days)).not.toThrow();
    }
    expect(() => cellTest('>=1,5', days)).toThrow('asked');
  });

  test('agrees with an anchored regular expression of the same meaning', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?', '~*', '~?', '~~', '~a');
    const asExpression = (pieces: readonly string[]) =>
      pieces
        .map((one) => {
          if (one === '*') return '[^]*';
          if (one === '?') return '[^]';
          if (one === '~a') return '~a';
          return one.length === 2 ? `\\${one[1]}` : one;
        })
        .join('');
    const text = fc.array(fc.constantFrom('a', 'b', '*', '?', '~'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), text, (pieces, letters) => {
        const expected = new RegExp(`^${asExpression(pieces)}$`).test(letters.join(''));
        expect(matchesPattern(letters.join(''), pieces.join(''))).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('a pattern of many stars does not hang', () => {
    expect(matchesPattern('a'.repeat(5000), `${'*a'.repeat(50)}*b`)).toBe(false);
  });
});
