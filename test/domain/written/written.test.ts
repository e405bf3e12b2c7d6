import { isoOf } from '../../../src/domain/calendar/day';
import { writtenDay } from '../../../src/domain/written/written-day';
import { writtenNumber } from '../../../src/domain/written/written-number';
import { PLAIN_WRITING, writingOf } from '../../../src/domain/written/writing';

describe('the writing of a locale', () => {
  test.each([
    ['en_US', '.', false],
    ['ko_KR', '.', false],
    ['ja', '.', false],
    ['en_GB', '.', true],
    ['de_DE', ',', true],
    ['fr_FR', ',', true],
    ['pt_BR', ',', true],
    ['sv_SE', ',', false],
    ['nonsense!', '.', false],
    ['', '.', false],
  ] as const)('%s: decimal sign %j, day first: %s', (locale, decimal, dayFirst) => {
    expect(writingOf(locale)).toEqual({ decimal, dayFirst });
  });
});

describe('a written number', () => {
  const german = writingOf('de_DE');

  test.each([
    ['1,234,567.5', PLAIN_WRITING, 1234567.5],
    ['1.234.567,5', german, 1234567.5],
    ['1 234,5', german, 1234.5],
    ["1'234.5", PLAIN_WRITING, 1234.5],
    ['12,34,567', PLAIN_WRITING, 1234567],
    ['4.35%', PLAIN_WRITING, 0.0435],
    ['4,35 %', german, 0.0435],
    ['-₩3,000', PLAIN_WRITING, -3000],
    ['₩-3,000', PLAIN_WRITING, -3000],
    ['\u2212$1.5', PLAIN_WRITING, -1.5],
    ['3,000원', PLAIN_WRITING, 3000],
    ['1E+20', PLAIN_WRITING, 1e20],
    ['.5', PLAIN_WRITING, 0.5],
    [',5', german, 0.5],
    ['1,5', PLAIN_WRITING, undefined],
    ['1.5', german, undefined],
    ['31.12.2026', german, undefined],
    ['1-10', PLAIN_WRITING, undefined],
    ['+-5', PLAIN_WRITING, undefined],
    ['%', PLAIN_WRITING, undefined],
    ['', PLAIN_WRITING, undefined],
    ['12 apples', PLAIN_WRITING, undefined],
  ])('%j', (text, writing, expected) => {
    expect(writtenNumber(text, writing)).toBe(expected);
  });
});

describe('a written date', () => {
  test.each([
    ['2026. 3. 31.', 'en_US', '2026-03-31'],
    ['3/31/2026', 'en_US', '2026-03-31'],
    ['3/31/2026', 'ko_KR', '2026-03-31'],
    ['31.3.2026', 'de_DE', '2026-03-31'],
    ['31. March 2026', 'de_DE', '2026-03-31'],
    ['3/31/2026', 'en_GB', undefined],
    ['2/29/2026', 'en_US', undefined],
    ['3/31', 'en_US', undefined],
  ])('%j in %s', (text, locale, expected) => {
    const day = writtenDay(text, writingOf(locale));
    expect(day === undefined ? undefined : isoOf(day)).toBe(expected);
  });

  test('of a year at the end means nothing without a locale', () => {
    expect(writtenDay('4/3/2026')).toBeUndefined();
  });
});
