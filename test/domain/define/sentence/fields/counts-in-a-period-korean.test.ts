import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '월 신규 계약 30건 이상',
    {
      metric: '신규 계약',
      direction: 'at_least',
      target: 30,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '월 신규 계약 30건',
    { metric: '신규 계약', target: 30, unit: '건', cadence: 'month', aggregation: 'sum' },
  ],
  [
    '월 신규 리드 500건 이상',
    {
      metric: '신규 리드',
      direction: 'at_least',
      target: 500,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '개선안 분기 3건 이상',
    {
      metric: '개선안',
      direction: 'at_least',
      target: 3,
      unit: '건',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '분석 리포트 월 1회',
    { metric: '분석 리포트', target: 1, unit: '회', cadence: 'month', aggregation: 'sum' },
  ],
  [
    '일 방문자 1만 명 초과',
    {
      metric: '방문자',
      direction: 'more_than',
      target: 10_000,
      unit: '명',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    '월신규계약30건이상',
    {
      metric: '신규계약',
      direction: 'at_least',
      target: 30,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '신규 계약 월 열 건 이상',
    {
      metric: '신규 계약',
      direction: 'at_least',
      target: 10,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '팀 회의 주 세 번',
    { metric: '팀 회의', target: 3, unit: '번', cadence: 'week', aggregation: 'sum' },
  ],
  [
    '한 달에 두 건 이상의 개선안',
    {
      metric: '개선안',
      direction: 'at_least',
      target: 2,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '1일 평균 방문자 500명',
    { metric: '방문자', target: 500, unit: '명', cadence: 'day', aggregation: 'mean' },
  ],
  [
    '적어도 주 3회는 고객 인터뷰 했으면 해요',
    {
      metric: '고객 인터뷰',
      direction: 'at_least',
      target: 3,
      unit: '회',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    '좋아요 월 1만개 이상 받기',
    {
      metric: '좋아요',
      direction: 'at_least',
      target: 10000,
      unit: '개',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '일 방문자 천오백명 돌파해보자',
    {
      metric: '방문자',
      verb: 'reach',
      direction: 'at_least',
      target: 1500,
      unit: '명',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    '분기당 기술 블로그 여섯 편',
    { metric: '기술 블로그', target: 6, unit: '편', cadence: 'quarter', aggregation: 'sum' },
  ],
  [
    '월간 리포트 분기 3건 이상 발행',
    {
      metric: '월간 리포트',
      verb: 'reach',
      direction: 'at_least',
      target: 3,
      unit: '건',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '상담원 한 명당 하루 40콜 이상',
    {
      metric: '상담원 한 명당',
      direction: 'at_least',
      target: 40,
      unit: '콜',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    '회의는 한 주에 3번까지만 합시다',
    {
      metric: '회의',
      target: 3,
      unit: '번',
      cadence: 'week',
      aggregation: 'sum',
      direction: 'at_most',
    },
  ],
  [
    '월 평균 조회수 십만 회 이상',
    {
      metric: '조회수',
      direction: 'at_least',
      target: 100000,
      unit: '회',
      cadence: 'month',
      aggregation: 'mean',
    },
  ],
  [
    '재고회전율 분기 4회 이상이면 됩니다',
    {
      metric: '재고회전율',
      direction: 'at_least',
      target: 4,
      unit: '회',
      cadence: 'quarter',
      aggregation: 'last',
    },
  ],
  [
    '신메뉴 판매 하루 백오십 그릇은 팔아야 합니다',
    {
      metric: '신메뉴 판매',
      target: 150,
      unit: '그릇',
      cadence: 'day',
      aggregation: 'sum',
      leftover: ['팔아야'],
    },
  ],
  [
    '월 구독 해지 20명 이하로 막아봅시다',
    {
      metric: '구독 해지',
      direction: 'at_most',
      target: 20,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['막아봅시다'],
    },
  ],

  [
    '신규상담예약주50건이상!!',
    {
      metric: '신규상담예약',
      direction: 'at_least',
      target: 50,
      unit: '건',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
  [
    '신규가입매월30명이상',
    {
      metric: '신규가입',
      direction: 'at_least',
      target: 30,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '고객상담하루20건이상',
    {
      metric: '고객상담',
      direction: 'at_least',
      target: 20,
      unit: '건',
      cadence: 'day',
      aggregation: 'sum',
    },
  ],
  [
    '신규고객100명/월',
    { metric: '신규고객', target: 100, unit: '명', cadence: 'month', aggregation: 'sum' },
  ],
];

test.each(ROWS)('reads how many in which time: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
