import { typedInput } from '../../../workbench/workbook/typed-input';

/** reference/spreadsheet/range#setValues: text is read as if it were typed. */
describe.each(['ko_KR', 'en_US'])('in %s', (locale) => {
  test.each([
    ['10%', 0.1, '0%'],
    ['-12.5%', -0.125, '0.00%'],
    ['1,234', 1234, '#,##0'],
    ['2.000', 2, undefined],
    ['$2.99', 2.99, '$#,##0.00'],
    ['₩5,000', 5000, '₩#,##0'],
    ['-5', -5, undefined],
    ['00123', 123, undefined],
    ['TRUE', true, undefined],
    ['false', false, undefined],
    ['2026-01-31', 46053, 'yyyy-mm-dd'],
    ['2026/1/31', 46053, 'yyyy/m/d'],
    ['2026-01-31 09:05', 46053 + (9 * 60 + 5) / 1440, 'yyyy-mm-dd hh:mm'],
    ['10:30', 0.4375, 'hh:mm'],
  ])('%s is a value of its own', (text, value, format) => {
    const typed = typedInput(text, locale);
    expect(typed.formula).toBeUndefined();
    if (typeof value === 'number') expect(typed.value).toBeCloseTo(value, 9);
    else expect(typed.value).toBe(value);
    expect(typed.format).toBe(format);
  });

  test.each([
    'K-001',
    '1.5.2',
    '1.234,5',
    '2026-02-30',
    '2026-01-31T09:05:00Z',
    'plain text',
    '@handle',
    '-dash',
    '매출',
    ' spaced ',
    '=',
  ])('%s stays text', (text) => {
    expect(typedInput(text, locale)).toEqual({ value: text });
  });

  test.each([
    ['=1+1', '=1+1'],
    ['+A1', '=+A1'],
    ['+82 10-1234-5678', '=+82 10-1234-5678'],
  ])('%s is a formula', (text, formula) => {
    expect(typedInput(text, locale)).toEqual({ formula });
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["'001", '001'],
    ["'+1", '+1'],
    ["''quoted", "'quoted"],
  ])('an apostrophe keeps %s text', (text, value) => {
    expect(typedInput(text, locale)).toEqual({ value });
  });

  test('a cell of plain text keeps numbers and dates as text', () => {
    expect(typedInput('001', locale, '@')).toEqual({ value: '001' });
    expect(typedInput('2026-01-31', locale, '@')).toEqual({ value: '2026-01-31' });
  });
});

test.each([
  ['2026. 1. 31', 46053],
  ['2026년 1월 31일', 46053],
  ['2026. 1. 31 오후 12:00', 46053.5],
  ['오전 9:00', 0.375],
])('Korean %s is a date or time', (text, value) => {
  expect(typedInput(text, 'ko_KR').value).toBeCloseTo(value, 9);
});

test('the order of month and day is the locale’s', () => {
  expect(typedInput('1/31/2026', 'en_US').value).toBe(46053);
  expect(typedInput('1/31/2026', 'ko_KR')).toEqual({ value: '1/31/2026' });
  expect(typedInput('31/1/2026', 'ko_KR')).toEqual({ value: '31/1/2026' });
});
