import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Keep ticket backlog below150tickets',
    {
      metric: 'ticket backlog',
      verb: 'keep',
      direction: 'less_than',
      target: 150,
      unit: '#',
      aggregation: 'last',
      leftover: ['tickets'],
    },
  ],
  [
    'error rate under2%',
    { metric: 'error rate', direction: 'less_than', target: 0.02, unit: '%', aggregation: 'last' },
  ],
  [
    'at least30 demos a month',
    {
      metric: 'demos',
      direction: 'at_least',
      target: 30,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'no more than3 incidents a month',
    {
      metric: 'incidents',
      direction: 'at_most',
      target: 3,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'p95 latency under 200 ms',
    { metric: 'p95 latency', direction: 'less_than', target: 200, unit: 'ms' },
  ],
  [
    '5g coverage of at least 90%',
    { metric: '5g coverage', direction: 'at_least', target: 0.9, unit: '%', aggregation: 'last' },
  ],
  [
    'Spend on temp staff: max. 12,000 EUR a month',
    {
      metric: 'Spend',
      scope: 'temp staff',
      direction: 'at_most',
      target: 12000,
      unit: 'EUR',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'Travel costs: max. 5,000 EUR',
    { metric: 'Travel costs', direction: 'at_most', target: 5000, unit: 'EUR', aggregation: 'sum' },
  ],
  [
    'min. 20 demos a month',
    {
      metric: 'demos',
      direction: 'at_least',
      target: 20,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '월간 churn rate 2.5% under로 유지',
    {
      metric: 'churn rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.025,
      unit: '%',
      cadence: 'month',
      aggregation: 'last',
    },
  ],
  [
    'CPA 12,000원 below로 유지',
    { metric: 'CPA', verb: 'keep', direction: 'less_than', target: 12000, unit: 'KRW' },
  ],
  [
    'NPS 50 over로 유지',
    {
      metric: 'NPS',
      verb: 'keep',
      direction: 'more_than',
      target: 50,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'bounce rate 40% under 유지',
    {
      metric: 'bounce rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.4,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '설문에서의 응답률은 45%를 넘어야 한다',
    {
      metric: '응답률',
      scope: '설문',
      direction: 'more_than',
      target: 0.45,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '매출이 10억을 넘어서야 합니다',
    { metric: '매출', direction: 'more_than', target: 1000000000, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '가동률이 90%를 넘겨야 한다',
    { metric: '가동률', direction: 'more_than', target: 0.9, unit: '%', aggregation: 'last' },
  ],
  [
    '반품률이 3%를 넘어가지 않게',
    { metric: '반품률', direction: 'at_most', target: 0.03, unit: '%', aggregation: 'last' },
  ],
  [
    '대기 시간이 10분을 넘어서지 않도록 한다',
    { metric: '대기 시간', direction: 'at_most', target: 10, unit: 'min' },
  ],
];

test.each(ROWS)(
  'reads a limit glued to its number, cut short, or of the other language: %s',
  (text, fields) => {
    expect(fieldsOf(text)).toEqual(aReading(fields));
  },
);
