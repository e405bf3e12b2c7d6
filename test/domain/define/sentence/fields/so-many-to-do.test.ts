import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Our goal is to close thirty deals a month',
    {
      metric: 'deals',
      verb: 'reach',
      direction: 'at_least',
      target: 30,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    "I'd like us to run two workshops a month",
    {
      metric: 'workshops',
      verb: 'reach',
      direction: 'at_least',
      target: 2,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'The plan for spring is to plant five hundred trees',
    {
      metric: 'trees',
      verb: 'reach',
      direction: 'at_least',
      target: 500,
      unit: '#',
      aggregation: 'sum',
      leftover: ['plan for spring'],
    },
  ],
  [
    'Our team hopes to onboard twenty-five merchants by September',
    {
      metric: 'merchants',
      verb: 'reach',
      direction: 'at_least',
      target: 25,
      unit: '#',
      due: '2026-09-30',
      aggregation: 'sum',
      leftover: ['team hopes'],
    },
  ],
  [
    'She is expected to write four articles a week',
    {
      metric: 'articles',
      verb: 'reach',
      direction: 'at_least',
      target: 4,
      unit: '#',
      cadence: 'week',
      aggregation: 'sum',
      leftover: ['She is expected'],
    },
  ],
  [
    'Time to hire under 45 days',
    { metric: 'Time to hire', direction: 'less_than', target: 45, unit: 'd' },
  ],
  [
    '이번 분기에 스무 건을 계약하기로 했다',
    { metric: '계약', target: 20, unit: '건', due: '2026-03-31', aggregation: 'sum' },
  ],
  [
    '한 달에 열두 명을 채용하고자 한다',
    {
      metric: '채용',
      verb: 'reach',
      direction: 'at_least',
      target: 12,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '매주 다섯 건 상담합니다',
    { metric: '상담', target: 5, unit: '건', cadence: 'week', aggregation: 'sum' },
  ],
  [
    '하루에 스물다섯 곳을 방문하기로 합시다',
    { metric: '방문', target: 25, unit: '곳', cadence: 'day', aggregation: 'sum' },
  ],
];

test.each(ROWS)('counts what is to be done: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
