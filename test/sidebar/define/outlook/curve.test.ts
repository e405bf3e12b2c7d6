import { curveOf } from '../../../../sidebar/define/outlook/curve';

const ANYWHERE = { low: null, high: null };
const AHEAD = { mean: 100, deviation: 10, ...ANYWHERE };
const ANY = { from: -Infinity, to: Infinity };

test('stands highest over the mean and falls to both sides', () => {
  const { points, mean } = curveOf(AHEAD, ANY);
  const top = points.reduce((best, point) => (point.y > best.y ? point : best));
  expect(mean).toBeCloseTo(0.5, 6);
  expect(top.x).toBeCloseTo(0.5, 2);
  expect(points[0].y).toBeLessThan(0.01);
  expect(points[points.length - 1].y).toBeLessThan(0.01);
});

test('holds a target beside the curve, and the part that reaches it', () => {
  const { bounds, reached, mean } = curveOf(AHEAD, { from: 140, to: Infinity });
  expect(bounds).toHaveLength(1);
  expect(bounds[0]).toBeGreaterThan(mean);
  expect(bounds[0]).toBeLessThan(1);
  expect(reached).toEqual({ from: bounds[0], to: 1 });
});

test('a target far away stands at the edge, and something is left of the curve', () => {
  const { bounds, points } = curveOf(AHEAD, { from: -Infinity, to: -1e9 });
  expect(bounds).toEqual([0]);
  expect(points.filter(({ y }) => y > 0.1).length).toBeGreaterThan(5);
});

test('both ends of a range are on it', () => {
  const { bounds, reached } = curveOf(AHEAD, { from: 95, to: 105 });
  expect(bounds).toEqual([reached.from, reached.to]);
  expect(reached.from).toBeLessThan(reached.to);
});

test.each([
  ['a value that never moves', { mean: 5, deviation: 0 }],
  ['one that is always 0', { mean: 0, deviation: 0 }],
  ['a huge one', { mean: 1e300, deviation: 1e290 }],
])('draws %s', (_, ahead) => {
  const { points } = curveOf({ ...ahead, ...ANYWHERE }, { from: ahead.mean, to: Infinity });
  expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

test.each([
  ['below 0', { low: 0, high: null }, -5, 0],
  ['above all of it', { low: null, high: 1 }, 1.2, 1],
])(
  'is cut where no value can be, %s: a bound out there is at the edge',
  (_, possible, bound, edge) => {
    const middle = { mean: possible.high === null ? 0.2 : 0.9, deviation: 1, ...possible };
    const { bounds, mean } = curveOf(middle, { from: bound, to: Infinity });
    expect(bounds).toEqual([edge]);
    // The cut side begins at the bound, so that the mean is close to it.
    expect(Math.abs(mean - edge)).toBeLessThan(0.1);
  },
);
