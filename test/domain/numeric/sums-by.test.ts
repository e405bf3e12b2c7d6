import fc from '../../support/fast-check';
import { sumsBy } from '../../../src/domain/numeric/sums-by';

const UNIT = 2 ** -40;
/** Multiples of 2⁻⁴⁰ below 2⁶⁰: whole numbers add them up exactly. */
const value = fc
  .bigInt({ min: -(2n ** 100n), max: 2n ** 100n })
  .map((whole) => Number(whole) * UNIT);
const exact = (values: readonly number[]) =>
  Number(values.reduce((sum, one) => sum + BigInt(one / UNIT), 0n)) * UNIT;

test('a sum is the exact one, rounded once or nearly', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), (values) => {
      const [sum] = sumsBy(Float64Array.from(values));
      const size = Math.max(Math.abs(exact(values)), 2 ** -60);
      expect(Math.abs(sum - exact(values)) / size).toBeLessThan(1e-15);
    }),
  );
});

/** Of sizes from the smallest to the largest, so that what one cancels leaves others to count. */
const ofAnySize = fc
  .tuple(fc.double({ noNaN: true, min: -1, max: 1 }), fc.integer({ min: -1000, max: 1000 }))
  .map(([part, exponent]) => part * 2 ** exponent);

test.each([
  ['of amounts', fc.double({ noNaN: true, min: -1e12, max: 1e12 })],
  ['of values of any size', ofAnySize],
  ['of values that cancel', ofAnySize.chain((one) => fc.constantFrom(one, 1e100, -1e100, 1 / 3))],
])('sums by slot do not depend on the order %s', (_, amount) => {
  const row = fc.tuple(amount, fc.nat({ max: 3 }));
  const shuffled = fc
    .array(row, { minLength: 1, maxLength: 60 })
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
  const sums = (rows: [number, number][]) =>
    sumsBy(
      Float64Array.from(rows, ([amount]) => amount),
      Int32Array.from(rows, ([, slot]) => slot),
      4,
    );
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(sums(others)).toEqual(sums(rows));
    }),
  );
});

test.each([
  [[], 0],
  [[0, 0], 0],
  [[0.1, 0.2, 0.3], 0.6],
  [[1e16, 1, -1e16], 1],
  [[1e100, 1, -1e100], 1],
  [[5e-324, 5e-324], 1e-323],
  [[1e308, 0.5e308, -1e308], 0.5e308],
  [[1e300, 1e200, 1e100, 1e50, 1, -1e300, -1e200, -1e100, -1e50], 1],
  [[1e308, 1e308], Infinity],
  [[1, Infinity], NaN],
  [[1, NaN], NaN],
  [[1e200, 0.1, 0.2, 0.3, -1e200], 0.6],
  [[1e200, 0.3, -1e200, 0.2, 0.1], 0.6],
  [Array.from({ length: 10 }, () => 0.1), 1],
])('%j adds up to %s', (values, sum) => {
  expect(sumsBy(Float64Array.from(values))[0]).toBe(sum);
});
