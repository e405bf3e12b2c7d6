import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Yearly attrition no more than 10%',
    {
      metric: 'attrition',
      direction: 'at_most',
      target: 0.1,
      unit: '%',
      cadence: 'year',
      aggregation: 'last',
    },
  ],
  [
    'Key feature reach no less than 60 percent',
    {
      metric: 'Key feature reach',
      direction: 'at_least',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '불량률이 1%를 초과하지 않도록',
    { metric: '불량률', direction: 'at_most', target: 0.01, unit: '%', aggregation: 'last' },
  ],
  [
    '클레임은 한달에 다섯건 안 넘게 관리해주셨으면 좋겠습니다',
    {
      metric: '클레임',
      verb: 'keep',
      direction: 'at_most',
      target: 5,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '장애 건수가 월 2건을 넘지 말아야 합니다',
    {
      metric: '장애 건수',
      direction: 'at_most',
      target: 2,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '응답시간은 30초를 넘기지 않도록 해주세요',
    { metric: '응답시간', direction: 'at_most', target: 30, unit: 's' },
  ],
  [
    '가동률이 98% 아래로 떨어지지 않게 해야 됩니다',
    { metric: '가동률', direction: 'at_least', target: 0.98, unit: '%', aggregation: 'last' },
  ],
  [
    '배달 시간 평균 35분 넘기지 말아주세요',
    { metric: '배달 시간', direction: 'at_most', target: 35, unit: 'min', aggregation: 'mean' },
  ],
  [
    'pls make sure response time never goes above 4 hours',
    { metric: 'response time', direction: 'at_most', target: 4, unit: 'h' },
  ],
  [
    'we want uptime to never drop below 99.9%',
    { metric: 'uptime', direction: 'at_least', target: 0.999, unit: '%', aggregation: 'last' },
  ],
  [
    "ad spend can't go over 30k bucks a month",
    {
      metric: 'ad spend',
      direction: 'at_most',
      target: 30000,
      unit: 'USD',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'no fewer than 8 blog posts each month',
    {
      metric: 'blog posts',
      direction: 'at_least',
      target: 8,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    "don't let the defect rate exceed 1.5 percent",
    { metric: 'defect rate', direction: 'at_most', target: 0.015, unit: '%', aggregation: 'last' },
  ],
  [
    'customers should wait no longer than 10 minutes',
    { metric: 'customers wait', direction: 'at_most', target: 10, unit: 'min' },
  ],
  [
    "can't have more than 3 outages per quarter",
    {
      metric: 'outages',
      direction: 'at_most',
      target: 3,
      unit: '#',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    "our csat shouldn't fall below 4.3",
    { metric: 'csat', direction: 'at_least', target: 4.3, unit: 'score', aggregation: 'last' },
  ],
  [
    'SLA 준수율이 99% 밑으로 내려가면 안 됩니다',
    { metric: 'SLA 준수율', direction: 'at_least', target: 0.99, unit: '%', aggregation: 'last' },
  ],
  [
    'No more than 2% of invoices overdue',
    {
      metric: 'invoices overdue',
      direction: 'at_most',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'expense ratio no higher than 18 percent of sales',
    {
      metric: 'expense ratio',
      direction: 'at_most',
      target: 0.18,
      unit: '%',
      aggregation: 'last',
      leftover: ['sales'],
    },
  ],
  [
    'absenteeism must not exceed 3%',
    { metric: 'absenteeism', direction: 'at_most', target: 0.03, unit: '%', aggregation: 'last' },
  ],

  [
    "let's not spend more than $15k a month on cloud",
    {
      metric: 'spend',
      scope: 'cloud',
      direction: 'at_most',
      target: 15000,
      unit: 'USD',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    "we can't afford more than 1.5 hours of downtime a month",
    { metric: 'downtime', direction: 'at_most', target: 1.5, unit: 'h', cadence: 'month' },
  ],
  [
    "checkout shouldn't take longer than 75 seconds",
    { metric: 'checkout', direction: 'at_most', target: 75, unit: 's' },
  ],
  [
    'without exceeding 2% waste',
    { metric: 'waste', direction: 'at_most', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    '회의실 노쇼는 한 주에 다섯 번을 초과하면 안 됩니다',
    {
      metric: '회의실 노쇼',
      direction: 'at_most',
      target: 5,
      unit: '번',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    '전기 요금 월 30만원 못 넘게 해주세요',
    {
      metric: '전기 요금',
      direction: 'at_most',
      target: 300000,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('reads a limit that is denied: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
