import { completeness } from '../../../../sidebar/define/draft/completeness';

const FIELDS = ['measure', 'actual', 'target', 'target_high', 'plan'];

test.each<[string, Record<string, string | number>, number, number]>([
  ['nothing', {}, 0, 3],
  ['a measure, which needs no actual value', { measure: 'COUNT_IN(A:A, from, to)' }, 1, 3],
  ['an actual value, which needs no measure', { actual: 5 }, 1, 3],
  ['blanks, which say nothing', { plan: '  ', target: '' }, 0, 3],
  ['an upper target only with "between"', { direction: 'at_least', target_high: 5 }, 0, 3],
  ['a range', { direction: 'between', target: 1, target_high: 5 }, 2, 4],
  ['what cannot be read, which is not filled in', { target: 'many' }, 0, 3],
])('counts %s', (_, values, filled, asked) => {
  expect(completeness(values, FIELDS)).toEqual({ filled, asked });
});
