import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '지금은 재계약률이 61%인데 연말까지 75% 이상으로 올리겠습니다',
    {
      metric: '재계약률',
      verb: 'increase',
      direction: 'at_least',
      target: 0.75,
      baseline: 0.61,
      comparison: 'baseline',
      due: '2026-12-31',
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '현재 이탈률이 8%라서 5% 이하로 낮추자',
    {
      metric: '이탈률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      baseline: 0.08,
      comparison: 'baseline',
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '지금은 반품률이 4%지만 3% 이하로 줄인다',
    {
      metric: '반품률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.03,
      baseline: 0.04,
      comparison: 'baseline',
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '문의가 30건인데 월 50건 이상으로 늘리자',
    {
      metric: '문의',
      verb: 'increase',
      direction: 'at_least',
      target: 50,
      baseline: 30,
      unit: '건',
      comparison: 'baseline',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '직원이 30명인데 월 계약 20건 이상',
    {
      metric: '계약',
      direction: 'at_least',
      target: 20,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['직원이 30명인데'],
    },
  ],
  [
    '해지율이 높으니까 3% 이하로 낮추자',
    {
      metric: '해지율',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.03,
      leftover: ['높으니까'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '대기 시간이 길어서 10분 이내로 줄이자',
    {
      metric: '대기 시간',
      verb: 'decrease',
      direction: 'at_most',
      target: 10,
      unit: 'min',
      leftover: ['길어서'],
    },
  ],
  [
    '매출은 작년보다 20% 늘었으니 올해는 30% 이상 늘리자',
    {
      metric: '매출',
      verb: 'increase',
      target: 0.3,
      direction: 'at_least',
      due: '2026-12-31',
      aggregation: 'sum',
      leftover: ['작년보다 20% 늘었으니'],
      unit: '%',
      change: 'relative',
      comparison: 'current',
    },
  ],
  [
    'Renewal rate is 61% now, so raise it to 75%',
    {
      metric: 'Renewal rate',
      verb: 'increase',
      direction: 'at_least',
      target: 0.75,
      baseline: 0.61,
      comparison: 'baseline',
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Churn was 8% last year but should drop to 5%',
    {
      metric: 'Churn',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.05,
      baseline: 0.08,
      comparison: 'baseline',
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Average wait is 12 minutes, so bring it below 8 minutes',
    {
      metric: 'Average wait',
      direction: 'less_than',
      target: 8,
      baseline: 12,
      unit: 'min',
      comparison: 'baseline',
      aggregation: 'mean',
    },
  ],
  [
    'NPS stands at 30, but raise it to 45',
    {
      metric: 'NPS',
      verb: 'increase',
      direction: 'at_least',
      target: 45,
      baseline: 30,
      unit: 'score',
      comparison: 'baseline',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)(
  'takes the name and the start from the clause that tells how it stands: %s',
  (text, fields) => {
    expect(fieldsOf(text)).toEqual(aReading(fields));
  },
);

test('what stands in another unit than the target is where nothing starts from', () => {
  expect(fieldsOf('매출이 8억인데 20% 이상으로')).toMatchObject({ target: 0.2, baseline: null });
});
