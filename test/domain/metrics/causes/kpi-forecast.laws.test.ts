import fc from '../../../support/fast-check';
import { civilOf, dayOf, isoOf } from '../../../../src/domain/calendar/day';
import { shows } from '../../functions/formula';

type Rows = [date: string, value: number][];
type Line = [date: Date, forecast: number, low: number, high: number];

const monthEnd = (i: number) => isoOf(dayOf(2015, i + 2, 1) - 1);
const PERIODS = 4;
const DUE = (count: number) => monthEnd(count + PERIODS - 1);

const months = (values: readonly number[]): Rows => values.map((value, i) => [monthEnd(i), value]);

/** A trend, a season and noise: what KPIs are made of. */
const wave = fc
  .record({
    level: fc.integer({ min: 50, max: 500 }),
    slope: fc.integer({ min: -10, max: 20 }),
    swing: fc.integer({ min: 0, max: 30 }),
    noise: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 26, maxLength: 44 }),
  })
  .map(({ level, slope, swing, noise }) =>
    noise.map(
      (drawn, i) => level + (slope * i) / 10 + swing * Math.sin((i * Math.PI) / 6) + drawn / 20,
    ),
  );
/** Around nought, so that only models with absolute errors are candidates. */
const centred = wave.map((values) => {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - middle);
});

function columns(rows: Rows): [unknown[][], unknown[][]] {
  return [rows.map(([date]) => [date]), rows.map(([, value]) => [value])];
}

function forecast(rows: Rows, confidence = 0.8): Line[] {
  const shown = shows('KPI_FORECAST', ...columns(rows), PERIODS, confidence);
  if (!Array.isArray(shown)) throw new Error(String(shown));
  return (shown as Line[]).slice(1);
}

function chance(rows: Rows, target: number, direction: string): number {
  return shows('ACHIEVABILITY', ...columns(rows), target, DUE(rows.length), direction) as number;
}

/** Within a thousandth of the interval: optima are found to that, not to the last bit. */
function expectAlike(found: Line[], expected: number[][]): void {
  found.forEach((line, h) => {
    const width = expected[h][2] - expected[h][1];
    expected[h].forEach((value, i) => {
      expect(Math.abs((line[i + 1] as number) - value)).toBeLessThanOrEqual(1e-2 * width + 1e-9);
    });
  });
}

const law = (property: Parameters<typeof fc.assert>[0]) => {
  fc.assert(property, { numRuns: 12, seed: 3 });
};

describe('a forecast', () => {
  test('is the same to the last bit, whatever the order of the rows', () => {
    law(
      fc.property(
        wave.chain((values) =>
          fc.tuple(
            fc.constant(months(values)),
            fc.shuffledSubarray(months(values), { minLength: values.length }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(forecast(shuffled)).toEqual(forecast(rows));
        },
      ),
    );
  });

  test('lies between low and high, and a higher confidence reaches farther', () => {
    law(
      fc.property(wave, (values) => {
        const [narrow, wide] = [forecast(months(values), 0.5), forecast(months(values), 0.95)];
        narrow.forEach(([, value, low, high], h) => {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect(wide[h][2]).toBeLessThanOrEqual(low);
          expect(wide[h][3]).toBeGreaterThanOrEqual(high);
        });
      }),
    );
  });

  test('grows with the scale of the series, interval and all', () => {
    law(
      fc.property(wave, fc.constantFrom(0.001, 3, 1_000_000), (values, factor) => {
        const scaled = forecast(months(values.map((value) => value * factor)));
        const expected = forecast(months(values)).map(([, ...numbers]) =>
          numbers.map((value) => value * factor),
        );
        expectAlike(scaled, expected);
      }),
    );
  });

  test('moves with a constant where only absolute errors are candidates', () => {
    law(
      fc.property(centred, fc.constantFrom(-1000, -50), (values, shift) => {
        const below = values.map((value) => Math.min(value, 0) - Math.max(value, 0));
        const moved = forecast(months(below.map((value) => value + shift)));
        const expected = forecast(months(below)).map(([, ...numbers]) =>
          numbers.map((value) => value + shift),
        );
        expectAlike(moved, expected);
      }),
    );
  });

  test('is surer of the near than of the far where errors are absolute', () => {
    law(
      fc.property(centred, (values) => {
        const widths = forecast(months(values)).map(([, , low, high]) => high - low);
        widths.slice(1).forEach((width, h) => {
          expect(width).toBeGreaterThanOrEqual(widths[h] * (1 - 1e-12));
        });
      }),
    );
  });

  test('goes on at month ends', () => {
    const lines = forecast(months([3, 5, 4, 6, 5, 7]));
    const ends = lines.map(
      ([date]) => civilOf(Math.floor((date.getTime() + 9 * 3_600_000) / 86_400_000) + 1).date,
    );
    expect(ends).toEqual([1, 1, 1, 1]);
  });
});

describe('achievability', () => {
  test('up and down are each other’s rest', () => {
    law(
      fc.property(wave, fc.integer({ min: 0, max: 600 }), (values, target) => {
        const rows = months(values);
        expect(chance(rows, target, 'up') + chance(rows, target, 'down')).toBeCloseTo(1, 14);
      }),
    );
  });

  test('is half at the forecast, and a tenth at the high of 80 %', () => {
    law(
      fc.property(wave, (values) => {
        const rows = months(values);
        const [, value, low, high] = forecast(rows)[PERIODS - 1];
        expect(chance(rows, value, 'up')).toBeCloseTo(0.5, 10);
        expect(chance(rows, high, 'up')).toBeCloseTo(0.1, 10);
        expect(chance(rows, low, 'down')).toBeCloseTo(0.1, 10);
      }),
    );
  });

  test('never rises with the target', () => {
    law(
      fc.property(wave, fc.integer({ min: 0, max: 500 }), fc.nat(100), (values, target, more) => {
        const rows = months(values);
        expect(chance(rows, target + more, 'up')).toBeLessThanOrEqual(chance(rows, target, 'up'));
      }),
    );
  });
});
