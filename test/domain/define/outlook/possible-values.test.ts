import { possibleValues } from '../../../../src/domain/define/outlook/possible-values';
import { parseMeasure } from '../../../../src/domain/measure';
import { series } from '../../../support/a-kpi';

const COUNT = 'COUNT_IN(A!A:A, from, to)';
const SUM = 'SUM_IN(A!A:A, A!B:B, from, to)';
const CHURN = 'CHURN(A!A:A, A!B:B, from, to)';
const DISTINCT = 'DISTINCT_IN(A!A:A, A!B:B, from, to)';
const NARROWED = 'COUNT_IN(A!A:A, from, to, A!C:C, "won")';

function possible(text: string, past: string) {
  const parsed = parseMeasure(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return possibleValues(parsed.measure.tree, series(past, '2026-03-31'));
}

/** The measures are spelled out where what they read decides. */
test.each([
  ['a number of rows', COUNT, '3 0 5', 0, null],
  ['different values', DISTINCT, '3 0 5', 0, null],
  ['two numbers of rows together', `${COUNT} + ${COUNT}`, '3 0 5', 0, null],
  ['what is lost of those there were', 'CHURN(COUNT_IN(A!A:A, from, to), 90)', '0.1 0', 0, 1],
  ['what is left of them', 'RETENTION(3, COUNT_IN(A!A:A, from, to))', '0.9 1', 0, 1],
  // Who came and left in the period is lost as well: of 10 at its start 12 may be.
  ['churn by dates', CHURN, '0.1 0.2', 0, null],
  ['what stayed', `1 - ${CHURN}`, '0.9 0.8', null, 1],
  ['retention by dates', 'RETENTION(A!A:A, A!B:B, from, to)', '0.9 0.8', null, 1],
  ['revenue that is left', 'GRR(A!A:A, A!B:B)', '0.9 0.8', 0, 1],
  ['revenue that is left with its growth', 'NRR(A!A:A, A!B:B)', '0.9 0.8', 0, null],
  ['satisfied answers', 'CSAT(A!A:A)', '0.9 0.8', 0, 1],
  ['a score of promoters', 'NPS(A!A:A)', '30 40', -100, 100],
  ['a share in percent', '100 * CSAT(A!A:A)', '90 80', 0, 100],
  ['a score in hundredths', 'NPS(A!A:A) / 100', '0.3 0.4', -1, 1],
  ['a number of rows turned round', `-${COUNT}`, '-3 -5', null, 0],
])('%s', (_, text, past, low, high) => {
  expect(possible(text, past)).toEqual({ low, high });
});

describe('an amount is bounded by nothing, whatever it was', () => {
  test.each([
    ['a profit that never was below 0', SUM, '50 40 30 20 10 5'],
    ['one that was', SUM, '300 -20 500'],
    ['a mean', 'MEAN_IN(A!A:A, A!B:B, from, to)', '3 4 5'],
    ['the last of a column', 'LAST_IN(A!A:A, A!B:B, from, to)', '3 4 5'],
    ['a cell', 'A!B2', '3 4 5'],
    ['a difference', `${COUNT} - ${COUNT}`, '300 20 500'],
    ['what is divided by a difference', `${COUNT} / (${COUNT} - ${DISTINCT})`, '3 2 5'],
    ['what is divided by a share less a half', `${COUNT} / (CSAT(A!A:A) - 0.5)`, '9 8'],
    ['an amount by another', `${SUM} / ${SUM}`, '0.9 0.8'],
    ['an amount for each row', `${SUM} / ${COUNT}`, '9 8'],
    ['rows of none', `${COUNT} / 0`, '9 8'],
  ])('%s', (_, text, past) => {
    expect(possible(text, past)).toEqual({ low: null, high: null });
  });

  test('nor is what is typed', () => {
    const typed = possibleValues(undefined, series('3 4', '2026-03-31'));
    expect(typed).toEqual({ low: null, high: null });
  });
});

describe('rows out of rows are a share where they are some of them', () => {
  const SCORED = (least: number, more = '') =>
    `COUNT_IN(A!A:A, from, to, A!D:D, ">=${least}"${more})`;

  test.each([
    ['with a condition more', `${NARROWED} / ${COUNT}`],
    ['with the same and one more', `${SCORED(4, ', A!C:C, "won"')} / ${NARROWED}`],
    ['with one that asks for more', `${SCORED(4)} / ${SCORED(1)}`],
    ['with one that asks for ten and not nine', `${SCORED(10)} / ${SCORED(9)}`],
    ['the same rows', `${COUNT} / ${COUNT}`],
    ['different keys in rows', `${DISTINCT} / ${COUNT}`],
    [
      'different keys in fewer rows',
      `DISTINCT_IN(A!A:A, A!B:B, from, to, A!C:C, "won") / ${DISTINCT}`,
    ],
    ['as a function says it', `CONVERSION(${NARROWED}, ${COUNT})`],
    ['less than all of it', `1 - ${NARROWED} / ${COUNT}`],
  ])('%s', (_, text) => {
    expect(possible(text, '0.9 0.8')).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [
      'rows of another sheet',
      `COUNT_IN(Tickets!A:A, from, to) / COUNT_IN(Customers!A:A, from, to)`,
    ],
    ['another column of dates', `COUNT_IN(A!E:E, from, to) / ${COUNT}`],
    ['another period', `${COUNT} / COUNT_IN(A!A:A, from, from)`],
    ['another condition', `COUNT_IN(A!A:A, from, to, A!C:C, "lost") / ${NARROWED}`],
    ['the condition of another column', `COUNT_IN(A!A:A, from, to, A!D:D, "won") / ${NARROWED}`],
    ['a condition less', `${COUNT} / ${NARROWED}`],
    ['a condition that asks for less', `${SCORED(1)} / ${SCORED(4)}`],
    ['rows out of different keys', `${COUNT} / ${DISTINCT}`],
    ['different keys of another column', `DISTINCT_IN(A!A:A, A!E:E, from, to) / ${DISTINCT}`],
    ['twice the rows', `(${COUNT} + ${COUNT}) / ${COUNT}`],
    ['as a function says it', `CONVERSION(${COUNT}, COUNT_IN(Visits!A:A, from, to))`],
  ])('not %s', (_, text) => {
    expect(possible(text, '0.9 0.8')).toEqual({ low: 0, high: null });
  });
});

test.each([
  ['above a share', `${NARROWED} / ${COUNT}`, '0.9 1.8', 0, null],
  ['below a number of rows', COUNT, '3 -1', null, null],
])('a past %s shows that the bound is none', (_, text, past, low, high) => {
  expect(possible(text, past)).toEqual({ low, high });
});
