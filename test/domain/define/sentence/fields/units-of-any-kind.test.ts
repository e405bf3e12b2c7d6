import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '주간 신규 계좌 개설 350좌 이상',
    {
      metric: '신규 계좌 개설',
      direction: 'at_least',
      target: 350,
      unit: '좌',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    '등록 품목 3,400품목 이상',
    { metric: '등록 품목', direction: 'at_least', target: 3400, unit: '품목' },
  ],
  [
    '월 시험 편성 20슬롯 미만',
    {
      metric: '시험 편성',
      direction: 'less_than',
      target: 20,
      unit: '슬롯',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '불량 로트 월 4lot 이하',
    {
      metric: '불량 로트',
      direction: 'at_most',
      target: 4,
      unit: 'lot',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    'backorder 월 25 case 이하',
    {
      metric: 'backorder',
      direction: 'at_most',
      target: 25,
      unit: 'case',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '전력 사용량 월 5,000kWh 이하',
    {
      metric: '전력 사용량',
      direction: 'at_most',
      target: 5000,
      unit: 'kWh',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  ['공실은 세칸이하로', { metric: '공실', direction: 'at_most', target: 3, unit: '칸' }],
  [
    '보관 온도 2도에서 8도 사이',
    { metric: '보관 온도', direction: 'between', target: 2, targetHigh: 8, unit: '도' },
  ],
  [
    '실내 온도 22~26도 유지',
    {
      metric: '실내 온도',
      verb: 'keep',
      direction: 'between',
      target: 22,
      targetHigh: 26,
      unit: '도',
    },
  ],
  [
    'API latency under 200ms',
    { metric: 'API latency', direction: 'less_than', target: 200, unit: 'ms' },
  ],
  [
    'Energy use at most 400 kWh a month',
    {
      metric: 'Energy use',
      direction: 'at_most',
      target: 400,
      unit: 'kWh',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  ['결제 한도 이하로 관리', { metric: '결제 한도 이하', verb: 'keep', aggregation: 'sum' }],
  [
    '두께 이상 신고 10건 이하',
    { metric: '두께 이상 신고', direction: 'at_most', target: 10, unit: '건', aggregation: 'sum' },
  ],

  [
    '전기차 충전기 150기 설치 완료',
    {
      metric: '전기차 충전기',
      verb: 'reach',
      direction: 'at_least',
      target: 150,
      unit: '기',
      leftover: ['설치'],
    },
  ],
  ['기관차 20량 정비', { metric: '기관차', target: 20, unit: '량', leftover: ['정비'] }],
  [
    '월 50대 이상 차량 출고',
    {
      metric: '차량 출고',
      direction: 'at_least',
      target: 50,
      unit: '대',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  ['2호점 매출 3억', { metric: '2호점 매출', target: 3e8, unit: 'KRW', aggregation: 'sum' }],
];

test.each(ROWS)('reads what no list of units knows: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
