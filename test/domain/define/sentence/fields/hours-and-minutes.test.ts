import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Resolve priority-1 outages within 3 h 30 min',
    { metric: 'Resolve priority-1 outages', direction: 'at_most', target: 3.5, unit: 'h' },
  ],
  [
    'Fix outages within 2 hours and 15 minutes',
    { metric: 'Fix outages', direction: 'at_most', target: 2.25, unit: 'h' },
  ],
  [
    'average handle time under 4 min 30 s',
    {
      metric: 'average handle time',
      direction: 'less_than',
      target: 4.5,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  [
    'repair time max 1h30m',
    { metric: 'repair time', direction: 'at_most', target: 1.5, unit: 'h' },
  ],
  [
    'call time under 2m30s',
    { metric: 'call time', direction: 'less_than', target: 2.5, unit: 'min' },
  ],
  [
    'Average wait at reception of half an hour at most',
    {
      metric: 'Average wait',
      scope: 'reception',
      direction: 'at_most',
      target: 0.5,
      unit: 'h',
      aggregation: 'mean',
    },
  ],
  [
    'Answer chats within half an hour',
    { metric: 'Answer chats', direction: 'at_most', target: 0.5, unit: 'h' },
  ],
  [
    'response time under an hour',
    { metric: 'response time', direction: 'less_than', target: 1, unit: 'h' },
  ],
  [
    'response time under an hour and a half',
    { metric: 'response time', direction: 'less_than', target: 1.5, unit: 'h' },
  ],
  [
    'Ship orders within a day and a half',
    { metric: 'Ship orders', direction: 'at_most', target: 1.5, unit: 'd' },
  ],
  [
    'response time of at most three quarters of an hour',
    { metric: 'response time', direction: 'at_most', target: 0.75, unit: 'h' },
  ],
  [
    'page load under two and a half seconds',
    { metric: 'page load', direction: 'less_than', target: 2.5, unit: 's' },
  ],
  [
    '장애 복구는 두 시간 반 안에',
    { metric: '장애 복구', direction: 'at_most', target: 2.5, unit: 'h' },
  ],
  [
    '응답 시간 2시간 30분 이내',
    { metric: '응답 시간', direction: 'at_most', target: 2.5, unit: 'h' },
  ],
  [
    '평균 통화 시간 3분 30초 이하',
    {
      metric: '평균 통화 시간',
      direction: 'at_most',
      target: 3.5,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  [
    '콜센터 평균 대기시간 1분 30초 이내',
    {
      metric: '콜센터 평균 대기시간',
      direction: 'at_most',
      target: 1.5,
      unit: 'min',
      aggregation: 'mean',
    },
  ],
  ['배송 1시간 반 이내', { metric: '배송', direction: 'at_most', target: 1.5, unit: 'h' }],
  [
    '20 visits a day',
    { metric: 'visits', target: 20, unit: '#', cadence: 'day', aggregation: 'sum' },
  ],
];

test.each(ROWS)(
  'reads a time of two units, or of a part of one, as one quantity: %s',
  (text, fields) => {
    expect(fieldsOf(text)).toEqual(aReading(fields));
  },
);
