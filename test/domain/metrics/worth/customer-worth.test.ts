import fc from '../../../support/fast-check';
import { isoOf } from '../../../../src/domain/calendar/day';
import { purchasesAhead } from '../../../../src/domain/metrics/worth/bg-nbd';
import { unitEnds } from '../../../../src/domain/metrics/worth/unit-ends';
import { column, shows } from '../../functions/formula';

/** One purchase: customer, day after 2026-01-01, amount. */
type Purchase = readonly [string, number, number];

const FIRST = 20_454;
const AS_OF = '2026-03-29';

/** The log of the help's examples. */
const LOG: readonly Purchase[] = [
  ...[['K-3', 11, 130] as const, ['K-6', 15, 50] as const, ['K-4', 16, 25] as const],
  ...[['K-4', 18, 25] as const, ['K-5', 18, 20] as const, ['K-5', 19, 15] as const],
  ...[['K-1', 20, 55] as const, ['K-4', 21, 20] as const, ['K-4', 24, 25] as const],
  ...[['K-2', 29, 135] as const, ['K-4', 29, 15] as const, ['K-2', 37, 110] as const],
  ...[['K-6', 54, 50] as const, ['K-1', 82, 60] as const],
];

function ranges(log: readonly Purchase[]): [unknown[][], unknown[][], unknown[][]] {
  return [
    column(...log.map(([customer]) => customer)),
    column(...log.map(([, day]) => isoOf(FIRST + day))),
    column(...log.map(([, , amount]) => amount)),
  ];
}

function model(log: readonly Purchase[], ...rest: unknown[]): unknown {
  return shows('LTV_MODEL', ...ranges(log), ...rest);
}

function forecast(log: readonly Purchase[], ...rest: unknown[]): unknown {
  return shows('LTV_FORECAST', ...ranges(log), ...rest);
}

/** Rows of a table by customer. */
function byCustomer(table: unknown): Map<string, number[]> {
  const [, ...rows] = table as [string[], ...[string, ...number[]][]];
  return new Map(rows.map(([customer, ...row]) => [customer, row]));
}

/** Customers who come back each week: as many purchases as the number says. */
function weekly(...purchases: number[]): Purchase[] {
  return purchases.flatMap((count, i) =>
    Array.from({ length: count }, (_, k): Purchase => [`W-${i}`, 7 * k, 10]),
  );
}

describe('LTV_MODEL refuses', () => {
  const tooFew = 'no customer came back on two later days, so future purchases cannot be forecast';
  const tooAlike = 'customers differ too little in dates to fit BG/NBD';

  test.each([
    ['nobody', [], '2026-01-01', 'no row holds a value'],
    ['one customer who bought once', weekly(1), '', tooFew],
    ['customers who all bought once', weekly(1, 1, 1), '', tooFew],
    ['customers who came back once', weekly(2, 2, 1), '', tooFew],
    ['purchases of a single day', [...weekly(1, 1), ...weekly(1, 1)], '', tooFew],
    ['one customer', weekly(6), AS_OF, tooAlike],
    ['two customers', weekly(9, 3), AS_OF, tooAlike],
    ['identical customers', weekly(5, 5, 5, 5), AS_OF, tooAlike],
    ['customers who are all still there', weekly(12, 12, 12, 12, 12), '', tooAlike],
    ['a day before the first purchase', LOG, '2026-01-11', 'as_of (2026-01-11) is before'],
  ])('%s', (_, log, asOf, sentence) => {
    const shown = log.length > 0 ? model(log, asOf) : shows('LTV_MODEL', [['']], [['']], '', asOf);
    expect(shown).toEqual(expect.stringContaining(`LTV_MODEL: ${sentence}`));
  });

  test.each([
    [
      'amounts that are all the same',
      () => 10,
      'customers differ too little in amounts to fit gamma–gamma',
    ],
    ['refunds only', () => -10, 'amounts: no customer has repeat purchases with a mean above 0'],
    ['amounts of 0', () => 0, 'amounts: no customer has repeat purchases with a mean above 0'],
    ['amounts beyond all numbers', () => 1e308, 'the result is too large to be a number'],
  ])('%s', (_, amount, sentence) => {
    const log = LOG.map(([customer, day]): Purchase => [customer, day, amount()]);
    expect(model(log, AS_OF)).toEqual(expect.stringContaining(`LTV_MODEL: ${sentence}`));
    expect(forecast(log, 8, 0, AS_OF)).toEqual(
      expect.stringContaining(`LTV_FORECAST: ${sentence}`),
    );
  });

  test.each([
    [[0], 'horizon must be more than 0, found 0'],
    [[-4], 'horizon must be more than 0, found -4'],
    [[40_000], 'horizon must be at most 36525, found 40000'],
    [[8000], 'horizon must be at most 6383, found 8000'],
    [[8, -0.1], 'discount must be at least 0, found -0.1'],
    [[8, 0, AS_OF, 'year'], 'unit must be one of week (주), month (월), day (일), found "year"'],
    [[''], 'horizon is blank'],
  ])('a forecast with %j: %s', (rest, sentence) => {
    const [horizon, discount, asOf = AS_OF, unit] = rest;
    expect(forecast(LOG, horizon, discount, asOf, unit)).toBe(`LTV_FORECAST: ${sentence}`);
  });

  test('a row without its amount, by its number', () => {
    const [customers, dates, amounts] = ranges(LOG);
    amounts[3] = [''];
    expect(shows('LTV_MODEL', customers, dates, amounts)).toBe(
      'LTV_MODEL: amounts row 4 of the range is blank, but other cells in its row are not: fill it or clear the row',
    );
  });
});

describe('the purchases of a log', () => {
  test('on one day are one, with their amounts added up', () => {
    const split = LOG.flatMap(([customer, day, amount]): Purchase[] => [
      [customer, day, amount - 7],
      [customer, day, 7],
    ]);
    expect(model(split, AS_OF)).toEqual(model(LOG, AS_OF));
    expect(forecast(split, 8, 0.01, AS_OF)).toEqual(forecast(LOG, 8, 0.01, AS_OF));
  });

  test('are counted up to as_of, which is the latest date unless given', () => {
    const later: readonly Purchase[] = [...LOG, ['K-9', 88, 40], ['K-1', 90, 700]];
    expect(model(later, AS_OF)).toEqual(model(LOG, AS_OF));
    expect(forecast(later, 8, 0, AS_OF)).toEqual(forecast(LOG, 8, 0, AS_OF));
    expect(model(LOG)).toEqual(model(LOG, '2026-03-24'));
  });

  test('may come in any order: the answer is the same to the last bit', () => {
    const expected = [model(LOG, AS_OF), byCustomer(forecast(LOG, 60, 0.01, AS_OF))];
    fc.assert(
      fc.property(fc.shuffledSubarray([...LOG], { minLength: LOG.length }), (log) => {
        expect([model(log, AS_OF), byCustomer(forecast(log, 60, 0.01, AS_OF))]).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('give each customer a row in order of appearance, under the customer’s own name', () => {
    const numbered = ranges(LOG);
    numbered[0] = column(...LOG.map(([customer]) => Number(customer.slice(2))));
    const [headings, ...rows] = shows('LTV_FORECAST', ...numbered, 8, 0, AS_OF) as unknown[][];
    expect(rows.map(([customer]) => customer)).toEqual([3, 6, 4, 5, 1, 2]);
    expect(headings).toEqual([
      ...['customer', 'purchases', 'recency', 'age', 'p(alive)', 'expected purchases'],
      ...['expected order value', 'value'],
    ]);
  });
});

describe('LTV_FORECAST', () => {
  test('scales order values and values with the currency, and nothing else', () => {
    const before = byCustomer(forecast(LOG, 8, 0.01, AS_OF));
    for (const by of [1e-4, 0.5, 1300]) {
      const scaled = LOG.map(([who, day, amount]): Purchase => [who, day, amount * by]);
      for (const [customer, row] of byCustomer(forecast(scaled, 8, 0.01, AS_OF))) {
        const [order, value] = (before.get(customer) as number[]).slice(-2);
        expect(row.slice(0, -2)).toEqual(before.get(customer)?.slice(0, -2));
        expect(row[5] / order / by).toBeCloseTo(1, 9);
        expect(row[6] / value / by).toBeCloseTo(1, 9);
      }
    }
  });

  test('is the same in weeks and in days but for the times themselves', () => {
    const days = byCustomer(shows('LTV_FORECAST', ...ranges(LOG), 56, 0, AS_OF, '일'));
    for (const [customer, row] of byCustomer(forecast(LOG, 8, 0, AS_OF, 'Week'))) {
      const other = days.get(customer) as number[];
      expect([other[1], other[2]]).toEqual([Math.round(7 * row[1]), Math.round(7 * row[2])]);
      for (const i of [3, 4, 5, 6]) expect(row[i] / other[i]).toBeCloseTo(1, 10);
    }
  });

  test('counts a month as 365.25 / 12 days', () => {
    const [, row] = forecast(LOG, 2, 0, AS_OF, 'month') as number[][];
    expect(row[3]).toBe(76 / (365.25 / 12));
  });

  test('gives a value that grows with the horizon and falls with the discount', () => {
    const valueOf = (horizon: number, discount: number) =>
      byCustomer(forecast(LOG, horizon, discount, AS_OF)).get('K-1')?.[6] as number;
    const horizons = [0.5, 1, 1.5, 2, 30, 52, 52.5, 200, 1000].map((one) => valueOf(one, 0.02));
    expect(horizons).toEqual([...horizons].sort((one, other) => one - other));
    const discounts = [0, 1e-9, 0.01, 0.1, 1, 1e6].map((one) => valueOf(30, one));
    expect(discounts).toEqual([...discounts].sort((one, other) => other - one));
    expect(valueOf(30, 1e-12) / valueOf(30, 0)).toBeCloseTo(1, 10);
  });

  test('leaves the last two columns out without amounts', () => {
    const [customers, dates] = ranges(LOG);
    const whole = forecast(LOG, 8, 0.01, AS_OF) as unknown[][];
    expect(shows('LTV_FORECAST', customers, dates, '', 8, 0.01, AS_OF)).toEqual(
      whole.map((row) => row.slice(0, 6)),
    );
  });

  test('lets refunds lower an expected order value', () => {
    const own = (log: readonly Purchase[]) =>
      byCustomer(forecast(log, 8, 0, AS_OF)).get('K-6')?.[5] as number;
    expect(own([...LOG, ['K-6', 54, -5]])).toBeLessThan(own(LOG) - 2);
  });
});

describe('values discounted at the ends of units', () => {
  const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

  test.each([
    // Horizon and discount; the longer ones are interpolated.
    ...[[1, 0.1] as const, [2.5, 0.1] as const, [12, 0.01] as const, [52, 0.002] as const],
    ...[[200.25, 0.001] as const, [520, 0.002] as const],
  ])('are those of unit by unit: %d units at %d', (horizon, discount) => {
    const { times, weights } = unitEnds(horizon, discount, parameters);
    for (const [x, age] of [
      ...[[0, 0] as const, [0, 38.86] as const, [2, 12] as const, [40, 80] as const],
    ]) {
      const ahead = purchasesAhead(parameters, x);
      let expected = 0;
      for (let unit = 1, before = 0; unit < horizon + 1; unit += 1) {
        const until = ahead(age, Math.min(unit, horizon));
        expected += (until - before) / (1 + discount) ** unit;
        before = until;
      }
      const found = times.reduce((sum, time, i) => sum + weights[i] * ahead(age, time), 0);
      expect(Math.abs(found / expected - 1)).toBeLessThan(1e-11);
    }
    expect(times[times.length - 1]).toBe(horizon);
  });
});
