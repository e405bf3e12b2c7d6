import { possibleValues } from '../../../../src/domain/define/outlook/possible-values';
import { parseMeasure } from '../../../../src/domain/measure';
import { series } from '../../../support/a-kpi';

const COUNT = 'COUNT_IN(A!A:A, from, to)';
const SUM = 'SUM_IN(A!A:A, A!B:B, from, to)';
const CHURN = 'CHURN(A!A:A, A!B:B, from, to)';

function possible(text: string, past: string) {
  const parsed = parseMeasure(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return possibleValues(parsed.measure.tree, series(past, '2026-03-31'));
}

test.each([
  ['a number of rows', COUNT, '3 0 5', 0, null],
  ['different values', 'DISTINCT_IN(A!A:A, A!B:B, from, to)', '3 0 5', 0, null],
  ['two numbers of rows together', `${COUNT} + ${COUNT}`, '3 0 5', 0, null],
  ['an amount that never was below 0', SUM, '300 0 500', 0, null],
  ['an amount that was', SUM, '300 -20 500', null, null],
  ['a difference, though it never was below 0', `${SUM} - ${SUM}`, '300 20 500', null, null],
  ['what is divided by a difference', `${SUM} / (${SUM} - ${SUM})`, '3 2 5', null, null],
  ['churn', CHURN, '0.1 0.2', 0, 1],
  ['what stayed', `1 - ${CHURN}`, '0.9 0.8', 0, 1],
  ['rows out of rows', `${COUNT} / ${COUNT}`, '0.9 0.8', 0, 1],
  ['rows to rows that were more', `${COUNT} / ${COUNT}`, '0.9 1.8', 0, null],
  ['an amount by another', `${SUM} / ${SUM}`, '0.9 0.8', 0, null],
  ['a score of promoters', 'NPS(A!A:A)', '30 40', null, null],
])('%s', (_, text, past, low, high) => {
  expect(possible(text, past)).toEqual({ low, high });
});

test('of values that are typed the past alone tells', () => {
  expect(possibleValues(undefined, series('3 4', '2026-03-31'))).toEqual({ low: 0, high: null });
  expect(possibleValues(undefined, series('3 -4', '2026-03-31')).low).toBeNull();
});
