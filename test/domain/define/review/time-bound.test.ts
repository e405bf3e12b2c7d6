import { reviewTimeBound } from '../../../../src/domain/define/review/time-bound';
import type { Reviewed } from '../../../../src/domain/define/review/reviewed';
import { day } from '../../../support/a-kpi';
import { reviewed } from './reviewed';

const TODAY = day('2026-04-01');
const WHOLE = {
  name: '매출',
  cadence: 'month',
  starts: day('2026-01-01'),
  due: day('2026-12-31'),
} as const;
const STAGES = [{ from: day('2027-01-01'), target: 5 }];

const CASES: [string, Partial<Reviewed>, string, string][] = [
  ['rhythm, start and due date', WHOLE, 'ok', 'time_bound'],
  ['due today', { ...WHOLE, due: TODAY }, 'ok', 'time_bound'],
  ['due in 18 months to the day', { ...WHOLE, due: day('2027-10-01') }, 'ok', 'time_bound'],
  ['due later than that', { ...WHOLE, due: day('2027-10-02') }, 'weak', 'due_far'],
  ['that with steps', { ...WHOLE, due: day('2028-01-01'), stages: STAGES }, 'ok', 'time_bound'],
  ['a due date without a rhythm', { ...WHOLE, cadence: null }, 'weak', 'cadence_missing'],
  ['a rhythm without a due date', { ...WHOLE, due: null }, 'weak', 'due_missing'],
  ['no start', { ...WHOLE, starts: null }, 'weak', 'start_missing'],
  ['a due date that has passed', { ...WHOLE, due: day('2026-03-31') }, 'weak', 'due_past'],
  ['the times of nothing', { ...WHOLE, name: '' }, 'missing', 'times_of_nothing'],
  ['the times of a target', { ...WHOLE, name: '', target: 5 }, 'ok', 'time_bound'],
  ['the times of a measure', { ...WHOLE, name: '', isMeasured: true }, 'ok', 'time_bound'],
  ['neither', { name: '매출' }, 'missing', 'times_missing'],
  ['some day', { name: '매출', leftover: ['언젠가'] }, 'missing', 'someday'],
  ['some day, every month', { ...WHOLE, due: null, name: '언젠가 매출' }, 'missing', 'someday'],
  ['some day in English', { name: 'sales', leftover: ['someday'] }, 'missing', 'someday'],
  ['some day with a date', { ...WHOLE, leftover: ['언젠가'] }, 'ok', 'time_bound'],
];

test.each(CASES)('%s: %j is %s: %s', (_, said, status, reason) => {
  const review = reviewTimeBound(reviewed(said), TODAY);
  expect([review.letter, review.status, review.reason.code]).toEqual(['T', status, reason]);
  expect(review.proposal === null).toBe(status === 'ok');
});
