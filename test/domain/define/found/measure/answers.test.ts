import { answersMisfit } from '../../../../../src/domain/define/found/measure/answers';
import { findMeasures } from '../../../../../src/domain/define/found/find-measures';
import { aReading } from '../../../../support/a-reading';

/** A sheet of answers with these headings, and a row for each value of its last column. */
const survey = (headings: readonly string[], scores: readonly number[] = []) => [
  {
    title: 'Survey',
    prefix: 'Survey!',
    rows: [headings, ...scores.map((score) => ['2026-01-05', 'A-1', score])],
  },
];

function code(
  metric: string,
  said: Parameters<typeof aReading>[1],
  sheets: ReturnType<typeof survey>,
) {
  const reading = aReading(metric, { unit: 'score', ...said });
  const [found] = findMeasures(reading, sheets);
  return answersMisfit(found.formula, reading)?.code;
}

const CUSTOMERS = ['Answered on', 'Customer ID', 'Score (1–5)'];
const EMPLOYEES = ['응답일', '직원 번호', '만족도(1~7)'];

test.each([
  ['Employee satisfaction score', survey(CUSTOMERS), 'found_of_customers'],
  ['직원 만족도 점수', survey(CUSTOMERS), 'found_of_customers'],
  ['고객 만족도 점수', survey(EMPLOYEES), 'found_of_employees'],
  ['Customer satisfaction score', survey(CUSTOMERS), undefined],
  ['Satisfaction score', survey(CUSTOMERS), undefined],
  ['직원 만족도 점수', survey(EMPLOYEES), undefined],
])('whose answers they are: %s', (metric, sheets, expected) => {
  expect(code(metric, { target: 4 }, sheets)).toBe(expected);
});

test.each([
  ['that the heading says', survey(CUSTOMERS), 80, 'found_beyond_scale'],
  ['that the heading says, below it', survey(CUSTOMERS), 0.5, 'found_beyond_scale'],
  ['whose end is reached', survey(CUSTOMERS), 5, undefined],
  [
    'that the answers tell',
    survey(['Date', 'Client', 'Score'], [9, 10, 3]),
    80,
    'found_beyond_scale',
  ],
  ['that the answers leave open', survey(['Date', 'Client', 'Score'], [9, 10, 3]), 8.5, undefined],
  ['that nothing tells', survey(['Date', 'Client', 'Score']), 80, undefined],
])('a target off the scale %s cannot be reached', (_, sheets, target, expected) => {
  expect(code('Satisfaction score', { target }, sheets)).toBe(expected);
});

test('a movement is no place on the scale', () => {
  const said = { target: 20, change: 'relative' } as const;
  expect(code('Satisfaction score', said, survey(CUSTOMERS))).toBeUndefined();
});
