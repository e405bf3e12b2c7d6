import { shownLanding } from '../../../../src/domain/kpi/standing/shown-landing';

test.each<[string, number, { low: number; high: number } | undefined, number, string, unknown]>([
  [
    'counts land on whole numbers, never below what is there',
    40.44,
    { low: 3.44, high: 77.44 },
    5,
    '40 38 44 41',
    { value: 40, interval: { low: 5, high: 77 } },
  ],
  [
    'large sums keep two digits of the width',
    1_234_567,
    { low: 1_174_321, high: 1_294_813 },
    600_000,
    '1100000 1200000',
    { value: 1_230_000, interval: { low: 1_170_000, high: 1_290_000 } },
  ],
  [
    'shares keep two digits of the width',
    0.73215,
    { low: 0.70111, high: 0.76318 },
    0.4,
    '0.7 0.72',
    { value: 0.732, interval: { low: 0.701, high: 0.763 } },
  ],
  [
    'a loss may grow',
    -12.34,
    { low: -20.12, high: -4.56 },
    -5.5,
    '-10 3.5',
    { value: -12, interval: { low: -20, high: -5 } },
  ],
  [
    'of which no interval is known has two digits',
    297_322.4,
    undefined,
    75_930.6,
    '250000.5 240000',
    { value: 300_000 },
  ],
  [
    'of which no interval is known is never below what is there',
    1549.2,
    undefined,
    1549,
    '',
    { value: 1549 },
  ],
  ['of which nothing is to come is what there is', 149, undefined, 149, '120', { value: 149 }],
  [
    'of which nothing is to come is what there is, with an interval as well',
    149,
    { low: 149, high: 149 },
    149,
    '120 130 140 150',
    { value: 149, interval: { low: 149, high: 149 } },
  ],
  ['without an interval a count is whole all the same', 59.7, undefined, 30, '60', { value: 60 }],
])('%s', (_, value, interval, reached, closed, expected) => {
  expect(
    shownLanding({ value, interval }, reached, closed.split(' ').filter(Boolean).map(Number)),
  ).toEqual(expected);
});
