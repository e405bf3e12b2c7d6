import {
  dayText,
  inputNumberText,
  instantText,
  exactText,
  periodText,
  attainmentText,
  valueText,
} from '../../../sidebar/page/format';

test.each([
  [0.0525, '%', '5.25%', '5.25%'],
  [1_000_000_000, 'KRW', '10억 원', '₩1,000,000,000'],
  [12_345_678, 'KRW', '1,234만 5,678원', '₩12,345,678'],
  [8500, 'KRW', '8,500원', '₩8,500'],
  [150_000, 'USD', '15만 달러', '$150,000'],
  [1234.5, 'USD', '1,235달러', '$1,235'],
  [45, 'd', '45일', '45 days'],
  [24, 'h', '24시간', '24 hours'],
  [4.3, 'score', '4.3점', '4.3 points'],
  [30, '#', '30', '30'],
  [30, '건', '30건', '30건'],
  [30, 'contracts', '30 contracts', '30 contracts'],
  [0.1234567, '', '0.1235', '0.1235'],
])('%d in %s is written as Korean and English people write it', (value, unit, ko, en) => {
  expect([valueText(value, unit, 'ko'), valueText(value, unit, 'en')]).toEqual([ko, en]);
});

test('what people entered has all the digits that it was entered with', () => {
  expect(exactText(1_250_000_000, 'KRW', 'ko')).toBe('12.5억 원');
  expect(exactText(1_250_600_700, 'KRW', 'ko')).toBe('12억 5,060만 700원');
  expect(exactText(0.05125, '%', 'en')).toBe('5.125%');
});

test('attainment is a percentage with the places that mails give it', () => {
  expect(attainmentText(0.9534, 'ko')).toBe('95.3%');
});

test('an input shows what can be typed again', () => {
  expect(inputNumberText(0.05, true)).toBe('5%');
  expect(inputNumberText(0.043, true)).toBe('4.3%');
  expect(inputNumberText(1_000_000, false)).toBe('1,000,000');
  expect(inputNumberText(-0.25, true)).toBe('-25%');
});

test('days do not depend on the zone of the browser', () => {
  expect(dayText('2026-12-31', 'ko')).toBe('2026년 12월 31일');
  expect(dayText('2026-12-31', 'en')).toBe('Dec 31, 2026');
  expect(dayText('soon', 'en')).toBe('soon');
});

test('an instant is shown in the zone of the spreadsheet', () => {
  const shown = instantText('2026-03-31T23:30:00.000Z', 'Asia/Seoul', 'ko');
  // The word for the morning differs between versions of ICU.
  expect(shown).toMatch(/^2026\. 4\. 1\. .*8:30$/);
});

test.each([
  ['month', '2026-03-01', '2026년 3월', 'Mar 2026'],
  ['quarter', '2026-04-01', '2026년 2분기', 'Q2 2026'],
  ['half', '2026-07-01', '2026년 하반기', 'H2 2026'],
  ['year', '2026-01-01', '2026년', '2026'],
  ['week', '2026-03-30', '3월 30일 주', 'Week of Mar 30'],
  ['day', '2026-03-30', '3월 30일', 'Mar 30'],
] as const)('a period of a %s has the name that people give it', (cadence, from, ko, en) => {
  expect([periodText(from, cadence, 'ko'), periodText(from, cadence, 'en')]).toEqual([ko, en]);
});
