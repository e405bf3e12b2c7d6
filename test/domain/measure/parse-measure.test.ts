import { parseMeasure } from '../../../src/domain/measure';
import { problemSentence } from '../../../src/text/problems/problems';

function complaint(text: string, language: 'ko' | 'en' = 'en'): string {
  const parsed = parseMeasure(text);
  if (parsed.ok) return 'understood';
  const marked = text.slice(parsed.start, parsed.end);
  return `[${marked}] ${problemSentence(parsed.problem, language)}`;
}

function references(text: string) {
  const parsed = parseMeasure(text);
  return parsed.ok ? parsed.measure.references : complaint(text);
}

describe('a measure', () => {
  test.each([
    '1 + 2 * (3 - -4) / 5%',
    '= ATTAINMENT(Goals!B2, 100)',
    'attainment(Goals!B2; 100; "이하")',
    'ATTAINMENT(매출, 목표)',
    'ATTAINMENT(1, 2, , 4)',
    'ATTAINMENT(to - from + 1, 31)',
    '.5 * Goals!$B$2',
    '2026년!B2 - 2026!B2 / from!B2',
    'ATTAINMENT(Goals!B2:B2, 1)',
    ' -\t( 매출 )\n',
  ])('may be %s', (text) => {
    expect(complaint(text)).toBe('understood');
  });

  test.each([
    ['Goals!B2', { sheet: 'Goals', firstColumn: 2, lastColumn: 2, firstRow: 2, lastRow: 2 }],
    [
      "'매출 데이터'!$C$7",
      { sheet: '매출 데이터', firstColumn: 3, lastColumn: 3, firstRow: 7, lastRow: 7 },
    ],
    ["'It''s'!AA10", { sheet: "It's", firstColumn: 27, lastColumn: 27, firstRow: 10, lastRow: 10 }],
  ])('reads the cell %s', (text, where) => {
    expect(references(text)).toEqual([{ kind: 'a1', text, ...where }]);
  });

  test.each([
    ['SUM_IN(A!5:5, A!$7:$7, from, to)', 5, 5],
    ['SUM_IN(A!7:5, A!7:7, from, to)', undefined, undefined],
  ])('reads whole rows in %s', (text, firstRow, lastRow) => {
    const found = references(text);
    if (firstRow === undefined) return expect(found).toContain('one column or one row');
    return expect(found).toEqual([
      { kind: 'a1', text: 'A!5:5', sheet: 'A', firstColumn: 1, firstRow, lastRow },
      { kind: 'a1', text: 'A!$7:$7', sheet: 'A', firstColumn: 1, firstRow: 7, lastRow: 7 },
    ]);
  });

  test('names each range once', () => {
    expect(references('Goals!B2 / Goals!B2 + Goals!B3 + 매출')).toEqual([
      expect.objectContaining({ text: 'Goals!B2' }),
      expect.objectContaining({ text: 'Goals!B3' }),
      { kind: 'named', name: '매출', text: '매출' },
    ]);
  });

  test.each([
    ['', '[] The measure is empty. Enter one such as SUM_IN(Orders!A:A, Orders!F:F, from, to)'],
    [
      '1 +',
      '[] The measure ends too early: expected a value (a number, "text", a range, from, to or a function)',
    ],
    [
      '(1 + 2',
      '[] The measure ends too early: expected a closing parenthesis or an operator (+ - * /)',
    ],
    ['1 2', '[2] At character 3, "2": expected an operator (+ - * /) or the end of the measure'],
    [
      '2 */ 3',
      '[/] At character 4, "/": expected a value (a number, "text", a range, from, to or a function)',
    ],
    ['Goals!', '[] The measure ends too early: expected a column or cell (B:B, C2:C, D5)'],
    ['B2 * 2', '[B2] B2 has no sheet name. Enter it as in Orders!B:B'],
    ['B:B', '[B:B] B:B has no sheet name. Enter it as in Orders!B:B'],
    ['Goals!B', '[Goals!B] Goals!B is not a complete range. Enter it as in B:B, C2:C or D5.'],
    ["'Sales!B2", "['Sales!B2] The sheet name is not closed: write it as in 'Sales data'!C2:C"],
    ['"abc', '["abc] The text has no closing double quote (").'],
    ['1e5', '[1e5] Write the number 1e5 without an exponent.'],
    ['ATAINMENT(1, 2)', '[ATAINMENT] There is no function ATAINMENT. Did you mean ATTAINMENT?'],
    ['SQRT(4)', '[SQRT] There is no function SQRT.'],
    ['합계(1)', '[합계] There is no function 합계.'],
    [
      'ATTAINMENT(1)',
      '[)] ATTAINMENT: target is missing. Write ATTAINMENT(actual, target, [direction], [baseline])',
    ],
    [
      'ATTAINMENT(1, 2, "up", 4, 5)',
      '[5] ATTAINMENT takes at most 4 arguments, found 5. Write ATTAINMENT(actual, target, [direction], [baseline])',
    ],
    [
      'ATTAINMENT(1, 2, "sideways")',
      '["sideways"] ATTAINMENT: direction must be one of up (이상), down (이하), more_than (초과), less_than (미만).',
    ],
    [
      'ATTAINMENT(1, 2, 3)',
      '[3] ATTAINMENT: direction must be one of up (이상), down (이하), more_than (초과), less_than (미만).',
    ],
    [
      'ATTAINMENT(Goals!B:B, 2)',
      '[Goals!B:B] ATTAINMENT: actual must be one value or one cell, not a range.',
    ],
    [
      'CHURN(Subs!C:C, Subs!D:D)',
      '[)] CHURN: from is missing. Write CHURN(starts, ends, from, to, [definition], [customers])',
    ],
    ['CHURN(Subs!C:C, 5, from, to)', '[5] CHURN: ends must be a range such as Orders!B:B.'],
    [
      'SUM_IN(Orders!A:B, Orders!C:C, from, to)',
      '[Orders!A:B] SUM_IN: dates must be one column or one row.',
    ],
    [
      'SUM_IN(Orders!A:A, Orders!C:C, 1, to)',
      '[1] SUM_IN: from must be a date such as from, to or "2026-01-31".',
    ],
    [
      'SUM_IN(Orders!A:A, Orders!C:C, from, to, Orders!D:D)',
      '[Orders!D:D] SUM_IN: criterion1 is missing: this range needs a criterion such as ">=10".',
    ],
    ['ATTAINMENT(from, 2)', '[from] ATTAINMENT: actual must be a number.'],
    [
      'DATA_QUALITY(Orders!A:F)',
      '[DATA_QUALITY(Orders!A:F)] The result is a table. A measure must give one number.',
    ],
    ['KPI_STATUS(1, 2)', '[KPI_STATUS(1, 2)] The result is text. A measure must give a number.'],
    ['from', '[from] The result is a date. A measure must give a number.'],
    ['"a"', '["a"] The result is text. A measure must give a number.'],
    [
      'Goals!B:B',
      '[Goals!B:B] The result is a range. Use one cell, or put the range in a function such as SUM_IN.',
    ],
    [
      'Goals!B:B / 2',
      '[Goals!B:B] A range cannot be calculated with directly. Use one cell, or put the range in a function such as SUM_IN.',
    ],
    ['from * 2', '[from] A number is needed here.'],
    [
      'from + to',
      '[from + to] You can only subtract dates from each other, or add and subtract a number of days, as in to - 29.',
    ],
    [
      '1 - to',
      '[1 - to] You can only subtract dates from each other, or add and subtract a number of days, as in to - 29.',
    ],
    ['"1" + 2', '["1"] A number is needed here.'],
  ])('that reads %s is refused at the place', (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });

  test('is refused in Korean as well', () => {
    expect(complaint('(1', 'ko')).toBe(
      '[] 계산식이 끝나기 전에 필요한 것: 닫는 괄호 또는 연산 기호(+ - * /)',
    );
  });

  test('that nests without end is refused, not a crash', () => {
    expect(complaint('('.repeat(4000))).toContain('The parentheses are nested too deep');
    expect(complaint('-'.repeat(4900) + '1')).toBe('understood');
    expect(complaint('1+'.repeat(3000))).toContain('too long');
  });

  test.each(['(', 'ABS(', '-('])('goes down sixty times %s and no further', (opening) => {
    const nested = (times: number) => `${opening.repeat(times)}1${')'.repeat(times)}`;
    expect(complaint(nested(60))).not.toContain('The parentheses are nested too deep');
    expect(complaint(nested(61))).toContain('The parentheses are nested too deep');
  });

  test('counts no parenthesis that stands within quotes', () => {
    const hidden = `"${')'.repeat(2400)}"*${'('.repeat(2400)}1`;
    expect(complaint(hidden)).toBe(complaint('('.repeat(61)));
    const criterion = `SUM_IN(O!A:A, O!B:B, from, to, O!C:C, "${'('.repeat(61)}")`;
    expect(complaint(criterion)).toBe('understood');
  });
});
