import { measureKey } from '../../../../src/domain/define/set/measure-key';

const MEAN = 'MEAN_IN(Orders!C:C, Orders!T:T, from, to)';

test.each([
  ['capitals, blanks, $ and ;', MEAN, "=mean_in( orders!$C:c;'Orders'!T:T ; from;to )"],
  ['quotes around a title that needs none', 'SUM(Orders!B:B)', "SUM('Orders'!B:B)"],
  ['parentheses that change nothing', '(SUM(A!B:B) / SUM(A!C:C))', 'SUM(A!B:B)/((SUM(A!C:C)))'],
  ['the order of what is added', 'SUM(A!B:B) + 2 * SUM(A!C:C)', 'SUM(A!C:C) * 2 + SUM(A!B:B)'],
  ['how a number is written', 'SUM(A!B:B) * 0.50', 'SUM(A!B:B) * .5'],
  ['what cannot be read, but for blanks and capitals', 'X(from, to', '=x( $from;to'],
])('%s make no other measure', (_, one, other) => {
  expect(measureKey(other)).toBe(measureKey(one));
});

test.each([
  ['another column', MEAN, MEAN.replace('T:T', 'S:S')],
  ['the order of what is divided', 'SUM(A!B:B) / SUM(A!C:C)', 'SUM(A!C:C) / SUM(A!B:B)'],
  ['the order of what is taken away', '1 - SUM(A!B:B)', 'SUM(A!B:B) - 1'],
  ['where the rows begin', 'SUM(A!B:B)', 'SUM(A!B5:B)'],
  [
    'capitals of a criterion',
    'COUNT_IN(A!A:A, from, to, A!C:C, "Seoul")',
    'COUNT_IN(A!A:A, from, to, A!C:C, "seoul")',
  ],
])('%s makes another one', (_, one, other) => {
  expect(measureKey(other)).not.toBe(measureKey(one));
});

test('no measure has no key', () => {
  expect([measureKey(''), measureKey(' ')]).toEqual(['', '']);
});

test.each([
  '-5e-324',
  '1e5',
  'SUM_IN(',
  'SUM_IN(A:A',
  "'open!A:A",
  'A:A'.repeat(3000),
  '__proto__',
])('what cannot be read as a measure has a key all the same: %s', (text) => {
  expect(measureKey(text)).not.toBe('');
  expect(measureKey(` ${text.toLowerCase()} `)).toBe(measureKey(text));
});
