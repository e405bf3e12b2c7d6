import { barsOf, meanOfClosed } from '../../../../sidebar/define/preview/bars';
import type { PreviewPoint } from '../../../../src/contract/rpc/define';

const point = (value: number | null, running = false): PreviewPoint => ({
  from: '2026-01-01',
  to: '2026-01-31',
  value,
  problem: null,
  running,
});

test('bars stand on zero and share one scale with the target', () => {
  const { bars, zero, target } = barsOf([point(5), point(10)], 20);
  expect(bars.map(({ bottom, height }) => [bottom, height])).toEqual([
    [0, 0.25],
    [0, 0.5],
  ]);
  expect([zero, target]).toEqual([0, 1]);
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

test('the baseline is proposed from closed periods with a value', () => {
  expect(meanOfClosed([point(2), point(null), point(4), point(900, true)])).toEqual({
    mean: 3,
    count: 2,
  });
  expect(meanOfClosed([point(9, true)])).toBeUndefined();
});
