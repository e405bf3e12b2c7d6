import { reviewCycle } from '../../../src/domain/kpi/review-cycle';

test('a core KPI is reviewed each month and a supporting one each week, unless somebody chose', () => {
  expect(reviewCycle('core')).toBe('month');
  expect(reviewCycle('supporting')).toBe('week');
  expect(reviewCycle('core', 'quarter')).toBe('quarter');
});
