import { barsOf, type ChartPoint, parted } from '../../../../sidebar/define/preview/bars';

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

const months = (...names: string[]) =>
  names.map((name) => ({ from: `2026-${name}-01`, to: `2026-${name}-28` }));

test('a change parts its own period and those after it from what ended before its day', () => {
  const points = parted(months('01', '02', '03'), [{ from: '2026-02-10', fields: ['measure'] }]);
  expect(points.map(({ isBefore, changed }) => [isBefore, changed])).toEqual([
    [true, undefined],
    [false, ['measure']],
    [false, undefined],
  ]);
});

test('several changes part each from the next, and one within the first period parts nothing', () => {
  const points = parted(months('01', '02', '03'), [
    { from: '2026-01-10', fields: ['definition'] },
    { from: '2026-02-01', fields: ['unit'] },
    { from: '2026-03-05', fields: ['measure', 'direction'] },
  ]);
  expect(points.map(({ isBefore, changed }) => [isBefore, changed])).toEqual([
    [true, undefined],
    [true, ['unit']],
    [false, ['measure', 'direction']],
  ]);
});
