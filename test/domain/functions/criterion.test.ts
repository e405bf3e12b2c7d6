import fc from 'fast-check';
import { cellTest } from '../../../src/domain/functions/criterion';
import { midnightReader } from '../../../src/domain/functions/day-reader';
import { matchesPattern } from '../../../src/domain/functions/wildcard';
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
    [true, true, true],
    ['TRUE', true, true],
    [true, 1, false],
    ['2026-03-05', date('2026-03-05'), true],
    ['2026-03-05', '2026-03-05', true],
    ['>=2026-03-05', date('2026-03-04'), false],
    ['>=2026-03-05', date('2026-03-06'), true],
    ['>=2026-03-05', 46086, false],
    ['>5', date('2026-03-06'), false],
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
