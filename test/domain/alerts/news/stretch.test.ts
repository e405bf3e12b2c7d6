import { isStretchReached } from '../../../../src/domain/alerts/news/stretch';
import type { Direction, Kpi } from '../../../../src/domain/kpi/kpi';
import { aKpi } from '../../../support/a-kpi';

test.each<[Direction, number, boolean]>([
  ['at_least', 130, true],
  ['at_least', 129.9, false],
  ['more_than', 130, false],
  ['more_than', 130.1, true],
  ['at_most', 130, true],
  ['at_most', 130.1, false],
  ['less_than', 130, false],
  ['less_than', 129.9, true],
  ['between', 130, false],
])(
  '%s, with a stretch target of 130, a closed period of %f reaches it: %s',
  (direction, value, is) => {
    expect(isStretchReached(aKpi({ direction, stretch: 130 }), { value, closed: true })).toBe(is);
  },
);

test('float noise decides nothing', () => {
  const kpi = aKpi({ stretch: 0.3 });
  expect(isStretchReached(kpi, { value: 0.1 + 0.2, closed: true })).toBe(true);
  const strict = aKpi({ direction: 'more_than', stretch: 0.3 });
  expect(isStretchReached(strict, { value: 0.1 + 0.2, closed: true })).toBe(false);
});

test.each<[string, Partial<Kpi>, boolean]>([
  ['a growing sum has reached what it must not stay below', { aggregation: 'sum' }, true],
  ['a mean that runs may do so', { aggregation: 'mean' }, true],
  [
    'a growing sum has not yet stayed below',
    { aggregation: 'sum', direction: 'at_most', stretch: 200 },
    false,
  ],
  ['without a stretch target there is none', { stretch: undefined }, false],
  [
    'a target that is a movement has another unit',
    { change: { amount: 0.2, meant: 'relative', basis: 'previous_month' } },
    false,
  ],
])('%s', (_, changes, is) => {
  const kpi = aKpi({ stretch: 130, ...changes });
  expect(isStretchReached(kpi, { value: 140, closed: false })).toBe(is);
});

test('a period without a value reaches nothing', () => {
  const kpi = aKpi({ direction: 'at_most', stretch: 130 });
  expect(isStretchReached(kpi, { value: undefined, closed: true })).toBe(false);
});
