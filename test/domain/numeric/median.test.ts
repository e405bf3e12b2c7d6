import { medianOf, middlesOf } from '../../../src/domain/numeric/median';

const drawn = (count: number, at: (t: number) => number) =>
  Float64Array.from({ length: count }, (_, t) => at(t));
const noise = (t: number) => (t * 7919) % 10_007;

test.each([
  ['in no order', (t: number) => noise(t)],
  ['ascending', (t: number) => t],
  ['falling and rising again', (t: number) => Math.abs(t - 4_500)],
  ['all alike', () => 3],
  ['of two kinds', (t: number) => t % 2],
  ['mostly zero, of either sign', (t: number) => (t % 9 === 0 ? noise(t) : t % 2 === 0 ? 0 : -0)],
  ['with a sample that lies above it', (t: number) => (t % 9 === 0 ? 1e6 : 0) + noise(t)],
  ['with a sample that lies below it', (t: number) => (t % 9 === 0 ? -1e6 : 0) + noise(t)],
  ['with a sample that ends at the middle', (t: number) => (t % 9 === 0 ? 5_000 : noise(t))],
])('the middle of long columns %s is that of the sorted ones', (_, at) => {
  // The longer ones are narrowed down by a sample twice.
  for (const count of [9_216, 9_217, 92_160, 92_161]) {
    const values = drawn(count, at);
    const sorted = values.slice().sort();
    const middle = count >> 1;
    expect(middlesOf(values.slice())).toEqual(sorted.slice(middle - 1, middle + 2));
    expect(medianOf(values.slice())).toBe(
      count % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
    );
    middlesOf(values);
    expect(values.sort().every((value, i) => Object.is(value, sorted[i]))).toBe(true);
  }
});

test('a single value is its own middle, and nothing has none', () => {
  expect(medianOf(Float64Array.of(7))).toBe(7);
  expect(medianOf(new Float64Array(0))).toBeNaN();
});

test('a second sample that misleads costs time and no answer', () => {
  // The first sample reads every hundredth place and leaves what lies from 45.3 to 54.7. Of that the second
  // reads every tenth, where 46 stands, far below the middle.
  let near = 0;
  const values = drawn(102_400, (t) => {
    const sampled = t % 100 === 0;
    if (!sampled && t % 10 !== 5) return t % 4 < 2 ? 0 : 100;
    if (!sampled || (t >= 46_400 && t <= 56_000)) near += 1;
    if (sampled) return t / 1024;
    return near % 10 === 1 ? 46 : 50 + noise(t) / 10_007;
  });
  const sorted = values.slice().sort();
  expect(medianOf(values)).toBe((sorted[51_199] + sorted[51_200]) / 2);
});
