import { clockText, instantOf, nextHour } from '../../../workbench/page/clock-text';

const at = (iso: string) => new Date(iso);

test('reads as people of the zone read their clock', () => {
  const instant = at('2026-03-31T23:30:00Z');
  expect(clockText(instant, 'Asia/Seoul', 'ko')).toBe('2026-04-01 08:30 서울');
  expect(clockText(instant, 'Asia/Seoul', 'en')).toBe('2026-04-01 08:30 Seoul');
  expect(clockText(instant, 'America/New_York', 'en')).toBe('2026-03-31 19:30 New York');
});

test.each([
  ['2026-03-31T23:30:00Z', 'Asia/Seoul', '2026-04-01T00:00:00.000Z'],
  ['2026-04-01T00:00:00.500Z', 'Asia/Seoul', '2026-04-01T01:00:00.000Z'],
  ['2026-03-31T23:30:00Z', 'Asia/Kolkata', '2026-04-01T00:30:00.000Z'],
])('after %s the next full hour in %s is %s', (instant, zone, next) => {
  expect(nextHour(at(instant), zone).toISOString()).toBe(next);
});

test.each([
  ['2026-04-01T09:00', 'Asia/Seoul', '2026-04-01T00:00:00.000Z'],
  ['2026-03-08T12:00', 'America/New_York', '2026-03-08T16:00:00.000Z'],
  ['2026-11-01T12:00', 'America/New_York', '2026-11-01T17:00:00.000Z'],
])('%s on clocks of %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone).toISOString()).toBe(instant);
});
