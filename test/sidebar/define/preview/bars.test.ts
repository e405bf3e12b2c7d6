import { barsOf, type ChartPoint } from '../../../../sidebar/define/preview/bars';

const point = (
  value: number | null,
  { running = false, target = null }: { running?: boolean; target?: number | null } = {},
): ChartPoint => ({
  from: '2026-01-01',
  to: '2026-01-31',
  value,
  target,
  problem: null,
  running,
});

test('bars stand on zero and share one scale with the targets of those periods that have one', () => {
  const { bars, zero } = barsOf([point(5), point(10, { target: 20 }), point(5, { target: 10 })]);
  expect(bars.map(({ bottom, height, target }) => [bottom, height, target])).toEqual([
    [0, 0.25, null],
    [0, 0.5, 1],
    [0, 0.25, 0.5],
  ]);
  expect(zero).toBe(0);
});

test('a loss hangs below zero', () => {
  const { bars, zero } = barsOf([point(-10), point(30)]);
  expect(zero).toBe(0.25);
  expect(bars.map(({ bottom, height }) => [bottom, height])).toEqual([
    [0, 0.25],
    [0.25, 0.75],
  ]);
});

test('a period without a value has no height, and nothing at all has a scale', () => {
  expect(barsOf([point(null)]).bars[0].height).toBe(0);
  expect(barsOf([point(0)]).bars[0].height).toBe(0);
});
