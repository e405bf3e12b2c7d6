import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '분기 매출 10억 원 이상',
    {
      metric: '매출',
      direction: 'at_least',
      target: 1e9,
      unit: 'KRW',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '연간 매출 3천만 원 달성',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3e7,
      unit: 'KRW',
      cadence: 'year',
      aggregation: 'sum',
    },
  ],
  [
    '매출 1.5억 이상',
    { metric: '매출', direction: 'at_least', target: 1.5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '월평균 매출 5천만 원 이상',
    {
      metric: '매출',
      direction: 'at_least',
      target: 5e7,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'mean',
    },
  ],
  [
    '매출 1억 5천만 원 이상',
    { metric: '매출', direction: 'at_least', target: 1.5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '서울 지역 매출 3억 원 이상',
    {
      metric: '매출',
      scope: '서울 지역',
      direction: 'at_least',
      target: 3e8,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    '1인당 매출 5천만 원 이상',
    { metric: '1인당 매출', direction: 'at_least', target: 5e7, unit: 'KRW' },
  ],
  [
    '영업 손실 5억 원 이하',
    { metric: '영업 손실', direction: 'at_most', target: 5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    'Quarterly sales of at least $1.2M',
    {
      metric: 'sales',
      direction: 'at_least',
      target: 1.2e6,
      unit: 'USD',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '매출10억원이상',
    { metric: '매출', direction: 'at_least', target: 1e9, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '매출 １０억 원 이상',
    { metric: '매출', direction: 'at_least', target: 1e9, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '월 매출 삼천만 원을 달성합시다',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3e7,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '상위 10개 매장 매출 5억 원',
    { metric: '상위 10개 매장 매출', target: 5e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '월매출5천만원이상달성하자',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 50000000,
      unit: 'KRW',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '연매출 십이억 갑시다',
    { metric: '매출', target: 1200000000, unit: 'KRW', cadence: 'year', aggregation: 'sum' },
  ],
  [
    '영업이익 1억 2천 이상 내야 합니다',
    {
      metric: '영업이익',
      direction: 'at_least',
      target: 120000000,
      unit: 'KRW',
      aggregation: 'sum',
    },
  ],
  [
    'ARPU 는 12 달러 이상 나오게 해주세요',
    { metric: 'ARPU', direction: 'at_least', target: 12, unit: 'USD' },
  ],
  [
    'Would like cost per hire to be less than 4k dollars',
    { metric: 'cost per hire', direction: 'less_than', target: 4000, unit: 'USD' },
  ],

  [
    '기부금 1억 2천 이상',
    { metric: '기부금', direction: 'at_least', target: 1.2e8, unit: 'KRW', aggregation: 'sum' },
  ],
  [
    '대관 수입 2천만 이상',
    { metric: '대관 수입', direction: 'at_least', target: 2e7, unit: 'KRW', aggregation: 'sum' },
  ],
];

test.each(ROWS)('reads an amount of money: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
