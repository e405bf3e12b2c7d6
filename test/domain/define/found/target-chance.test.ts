import { dayOf } from '../../../../src/domain/calendar/day';
import { periodOf } from '../../../../src/domain/calendar/period';
import { targetChance } from '../../../../src/domain/define/found/target-chance';
import { aReading } from './a-reading';

/** Months of 2025 with values that go up and down around 100. */
const past = [98, 103, 99, 101, 97, 104, 100, 102, 96, 103, 99, 98].map((value, index) => ({
  period: periodOf(dayOf(2025, index + 1, 1), 'month'),
  value,
}));
const chance = (said: Parameters<typeof aReading>[1], values = past) =>
  targetChance({ past: values, cadence: 'month', due: dayOf(2026, 1, 31) }, aReading('', said));

test('what the past has always been is likely, what it never was is not', () => {
  expect(chance({ target: 80, direction: 'at_least' })).toBeGreaterThan(0.99);
  expect(chance({ target: 120, direction: 'at_least' })).toBeLessThan(0.01);
  expect(chance({ target: 120, direction: 'at_most' })).toBeGreaterThan(0.99);
});

test('of a series around 100 about half lies above 100', () => {
  expect(chance({ target: 100, direction: 'at_least' })).toBeCloseTo(0.5, 0);
});

test('a range is as likely as reaching its lower end without passing its upper', () => {
  const whole = chance({ target: 80, targetHigh: 120, direction: 'between' });
  const upper = chance({ target: 100, targetHigh: 120, direction: 'between' });
  const lower = chance({ target: 80, targetHigh: 100, direction: 'between' });
  expect(whole).toBeGreaterThan(0.98);
  expect(upper! + lower!).toBeCloseTo(whole!, 6);
});

test.each([
  ['no target', {}],
  ['a target without a direction', { target: 100 }],
  ['a change', { target: 0.2, direction: 'at_least', change: 'relative' }],
] as const)('nothing is said of %s', (_, said) => {
  expect(chance(said)).toBeNull();
});

test('nothing is said by a past of three months', () => {
  expect(chance({ target: 100, direction: 'at_least' }, past.slice(0, 3))).toBeNull();
});
