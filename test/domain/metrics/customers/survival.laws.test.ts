import fc from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

interface Row {
  time: number;
  left: 0 | 1;
  group: string;
}

/** Few different times, so that ties are common; whole ones and others. */
const time = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
);
const row = fc.record<Row>({
  time,
  left: fc.constantFrom(0, 1),
  group: fc.constantFrom('a', 'b', 'c'),
});
const rows = fc.array(row, { minLength: 1, maxLength: 40 });

const columns = (some: readonly Row[]) => [
  column(...some.map((one) => one.time)),
  column(...some.map(({ left }) => left)),
];
const curve = (some: readonly Row[], confidence?: number) =>
  (shows('SURVIVAL', ...columns(some), confidence ?? '') as number[][]).slice(1);
const compared = (some: readonly Row[]) =>
  shows('SURVIVAL_COMPARE', ...columns(some), column(...some.map(({ group }) => group)));

const shuffled = rows.chain((some) =>
  fc
    .shuffledSubarray(some, { minLength: some.length, maxLength: some.length })
    .map((other) => [some, other]),
);

describe('laws of SURVIVAL', () => {
  test('survival never rises, lies within its interval, and the interval grows with the confidence', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const wide = curve(some, 0.99);
        curve(some, 0.8).reduce((before, [, atRisk, left, survival, low, high], place) => {
          expect(survival).toBeLessThan(before);
          expect(left).toBeLessThanOrEqual(atRisk);
          if (survival > 0) {
            expect(low).toBeLessThanOrEqual(survival);
            expect(high).toBeGreaterThanOrEqual(survival);
            expect(high).toBeLessThanOrEqual(1);
            expect(wide[place][4]).toBeLessThan(low);
            expect(wide[place][5]).toBeGreaterThanOrEqual(high);
          }
          return survival;
        }, 1);
      }),
    );
  });

  test('without anybody still there it is the share that stays longer', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 40 }), (times) => {
        const all = times.map((one): Row => ({ time: one, left: 1, group: 'a' }));
        for (const [at, , , survival] of curve(all)) {
          const longer = times.filter((one) => one > at).length;
          expect(survival).toBeCloseTo(longer / times.length, 12);
        }
      }),
    );
  });

  test('shuffled rows have the same table, to the last bit', () => {
    fc.assert(
      fc.property(shuffled, ([some, other]) => {
        expect(curve(other)).toEqual(curve(some));
        expect(compared(other)).toEqual(compared(some));
      }),
    );
  });
});

describe('laws of SURVIVAL_COMPARE', () => {
  test('agrees with the sums over times of the textbook, and expects as many as left', () => {
    let tested = 0;
    fc.assert(
      fc.property(rows, (some) => {
        const two = some.map((one) => ({ ...one, group: one.group === 'c' ? 'b' : one.group }));
        const table = compared(two);
        const textbook = twoGroups(two);
        if (typeof table === 'string') {
          expect(textbook).toBe('undefined');
          return;
        }
        const [, first, second] = table as number[][];
        expect(first[3] + second[3]).toBeCloseTo(first[2] + second[2], 10);
        expect(first[4]).toBeCloseTo(textbook as number, 9);
        expect(first[5]).toBeGreaterThan(0);
        expect(first[5]).toBeLessThanOrEqual(1);
        tested += 1;
      }),
    );
    expect(tested).toBeGreaterThan(50);
  });

  test('names of the groups and the unit of time change nothing', () => {
    const names: Record<string, string> = { a: 'c', b: 'a', c: 'b' };
    fc.assert(
      fc.property(rows, (some) => {
        const table = compared(some);
        const other = compared(
          some.map((one) => ({ ...one, time: one.time * 8, group: names[one.group] })),
        );
        if (typeof table === 'string' || typeof other === 'string')
          return expect(other).toBe(table);
        const [chiSquare, p] = (table as number[][])[1].slice(4);
        const [otherSquare, otherP] = (other as number[][])[1].slice(4);
        expect(otherSquare).toBeCloseTo(chiSquare, 9);
        expect(otherP).toBeCloseTo(p, 9);
      }),
    );
  });
});

/** Σ over times of observed less expected in group a, squared, over the sum of hypergeometric variances. */
function twoGroups(some: readonly Row[]): number | 'undefined' {
  const times = [...new Set(some.filter(({ left }) => left).map((one) => one.time))];
  let excess = 0;
  let variance = 0;
  for (const at of times) {
    const there = some.filter((one) => one.time >= at);
    const gone = there.filter((one) => one.time === at && one.left === 1);
    const [n, d] = [there.length, gone.length];
    const share = there.filter(({ group }) => group === 'a').length / n;
    excess += gone.filter(({ group }) => group === 'a').length - d * share;
    if (n > 1) variance += (d * share * (1 - share) * (n - d)) / (n - 1);
  }
  return variance > 0 ? excess ** 2 / variance : 'undefined';
}
