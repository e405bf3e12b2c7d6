import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '신규 회원 30만 명 확보',
    {
      metric: '신규 회원',
      verb: 'reach',
      direction: 'at_least',
      target: 300_000,
      unit: '명',
      aggregation: 'sum',
    },
  ],
  [
    '이상 거래 10건 이하',
    { metric: '이상 거래', direction: 'at_most', target: 10, unit: '건', aggregation: 'sum' },
  ],
  [
    '사건 수 5건 이하',
    { metric: '사건 수', direction: 'at_most', target: 5, unit: '건', aggregation: 'sum' },
  ],
  [
    'MAU 10만 명 이상',
    { metric: 'MAU', direction: 'at_least', target: 100_000, unit: '명', aggregation: 'last' },
  ],
  [
    '문의 천 건 이하',
    { metric: '문의', direction: 'at_most', target: 1000, unit: '건', aggregation: 'sum' },
  ],
  [
    '1. 신규 계약 30건 이상',
    { metric: '신규 계약', direction: 'at_least', target: 30, unit: '건', aggregation: 'sum' },
  ],
  [
    '신규회원 오천명만 모아주세요',
    {
      metric: '신규회원',
      verb: 'reach',
      direction: 'at_least',
      target: 5000,
      unit: '명',
      aggregation: 'sum',
    },
  ],
  ['체험단 모집 백명이요', { metric: '체험단 모집', target: 100, unit: '명' }],
  [
    'try and keep the backlog under 50 tickets',
    {
      metric: 'backlog',
      verb: 'keep',
      direction: 'less_than',
      target: 50,
      unit: '#',
      aggregation: 'last',
      leftover: ['tickets'],
    },
  ],
  [
    'wanna hit 2k followers by summer',
    {
      metric: 'followers',
      verb: 'reach',
      direction: 'at_least',
      target: 2000,
      unit: '#',
      aggregation: 'last',
      leftover: ['summer'],
    },
  ],

  [
    '신규발주50건이상',
    { metric: '신규발주', direction: 'at_least', target: 50, unit: '건', aggregation: 'sum' },
  ],
  ['입주30세대 이상', { metric: '입주', direction: 'at_least', target: 30, unit: '세대' }],
  [
    'A/B test 6회 이상 실행',
    {
      metric: 'A/B test',
      verb: 'reach',
      direction: 'at_least',
      target: 6,
      unit: '회',
      aggregation: 'sum',
    },
  ],

  ['버스 45대 신규 배치', { metric: '버스', target: 45, unit: '대', leftover: ['신규 배치'] }],
];

test.each(ROWS)('reads how many: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
