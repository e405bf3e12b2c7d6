import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Patient stay under 5 days',
    { metric: 'Patient stay', direction: 'less_than', target: 5, unit: 'd' },
  ],
  [
    'Average patient stay at most 4 days',
    {
      metric: 'Average patient stay',
      direction: 'at_most',
      target: 4,
      unit: 'd',
      aggregation: 'mean',
    },
  ],
  [
    'Patients stay under 5 days',
    { metric: 'Patients', verb: 'keep', direction: 'less_than', target: 5, unit: 'd' },
  ],
  [
    'Hospital stay of at most 4 days',
    { metric: 'Hospital stay', direction: 'at_most', target: 4, unit: 'd' },
  ],
  [
    'Length of stay below 6 days',
    { metric: 'Length of stay', direction: 'less_than', target: 6, unit: 'd' },
  ],
  [
    'Hold time: 45 seconds or less',
    { metric: 'Hold time', direction: 'at_most', target: 45, unit: 's' },
  ],
  [
    'Cut hold time to 60 seconds',
    { metric: 'hold time', verb: 'decrease', direction: 'at_most', target: 60, unit: 's' },
  ],
  [
    'Drop rate under 2%',
    { metric: 'Drop rate', direction: 'less_than', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    'Keep the drop rate under 2%',
    {
      metric: 'drop rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Revenue growth rate above 12%',
    {
      metric: 'Revenue growth rate',
      direction: 'more_than',
      target: 0.12,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '고객 유지율 90% 이상',
    { metric: '고객 유지율', direction: 'at_least', target: 0.9, unit: '%', aggregation: 'last' },
  ],
  [
    '고용 유지율을 95%로 유지',
    { metric: '고용 유지율', verb: 'keep', target: 0.95, unit: '%', aggregation: 'last' },
  ],
  [
    '매출 증가율 15% 이상',
    { metric: '매출 증가율', direction: 'at_least', target: 0.15, unit: '%', aggregation: 'last' },
  ],
  [
    '재고 유지 비용 월 500만 원 이하',
    {
      metric: '재고 유지 비용',
      direction: 'at_most',
      target: 5e6,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '회원 유지 기간 24개월 이상',
    { metric: '회원 유지 기간', direction: 'at_least', target: 24, unit: '개월' },
  ],
  // How much of something bad is gone is better high.
  [
    '원가 절감률 5% 달성',
    {
      metric: '원가 절감률',
      verb: 'reach',
      direction: 'at_least',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '민원 해결률 90% 달성',
    {
      metric: '민원 해결률',
      verb: 'reach',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('reads a verb in a name as a part of it: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
