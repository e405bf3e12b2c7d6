import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '영업2팀 최 대리가 부산 지역 신규 계약 월 5건 이상 체결',
    {
      metric: '신규 계약',
      scope: '부산 지역',
      verb: 'reach',
      direction: 'at_least',
      target: 5,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['영업2팀 최 대리가'],
    },
  ],
  [
    '물류팀 김 과장이 수도권 지역 당일 배송률을 95% 이상으로 유지',
    {
      metric: '당일 배송률',
      scope: '수도권 지역',
      verb: 'keep',
      direction: 'at_least',
      target: 0.95,
      unit: '%',
      aggregation: 'last',
      leftover: ['물류팀 김 과장이'],
    },
  ],
  [
    '영업1팀이 제주 지역 매출을 15% 늘린다',
    aChange({
      metric: '매출',
      scope: '제주 지역',
      verb: 'increase',
      target: 0.15,
      aggregation: 'sum',
      leftover: ['영업1팀이'],
    }),
  ],
  [
    '정유나 매니저가 인천 지점 재등록률을 60%까지 올립니다',
    {
      metric: '재등록률',
      scope: '인천 지점',
      verb: 'increase',
      direction: 'at_least',
      target: 0.6,
      unit: '%',
      aggregation: 'last',
      leftover: ['정유나 매니저가'],
    },
  ],
  [
    '최유진이 부산 지역 신규 회원 300명 확보',
    {
      metric: '신규 회원',
      scope: '부산 지역',
      verb: 'reach',
      direction: 'at_least',
      target: 300,
      unit: '명',
      aggregation: 'sum',
      leftover: ['최유진이'],
    },
  ],
  [
    '영업팀이 분기 매출 3억 원 달성',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3e8,
      unit: 'KRW',
      cadence: 'quarter',
      aggregation: 'sum',
      leftover: ['영업팀이'],
    },
  ],
  [
    '윤 센터장님께서 경기 권역 민원 처리 시간 3일 이내로 관리',
    {
      metric: '민원 처리 시간',
      scope: '경기 권역',
      verb: 'keep',
      direction: 'at_most',
      target: 3,
      unit: 'd',
      leftover: ['윤 센터장님께서'],
    },
  ],
  // What somebody does is a part of the name.
  [
    '점주가 받는 본사 지원 만족도 4점 이상',
    {
      metric: '점주가 받는 본사 지원 만족도',
      direction: 'at_least',
      target: 4,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'Sam from logistics will keep same-day delivery in Busan above 95%',
    {
      metric: 'same-day delivery',
      scope: 'Busan',
      verb: 'keep',
      direction: 'more_than',
      target: 0.95,
      unit: '%',
      aggregation: 'last',
      leftover: ['Sam from logistics will'],
    },
  ],
  [
    'The Lisbon crew should keep spoilage at the north depot under 2%',
    {
      metric: 'spoilage',
      scope: 'north depot',
      verb: 'keep',
      direction: 'less_than',
      target: 0.02,
      unit: '%',
      aggregation: 'last',
      leftover: ['The Lisbon crew should'],
    },
  ],
  [
    'In the southern region, Ana will keep churn below 4%',
    {
      metric: 'churn',
      scope: 'southern region',
      verb: 'keep',
      direction: 'less_than',
      target: 0.04,
      unit: '%',
      aggregation: 'last',
      leftover: ['Ana will'],
    },
  ],
  [
    'Across all branches, the managers will keep turnover under 12%',
    {
      metric: 'turnover',
      scope: 'all branches',
      verb: 'keep',
      direction: 'less_than',
      target: 0.12,
      unit: '%',
      aggregation: 'last',
      leftover: ['the managers will'],
    },
  ],
  [
    'Tom has to get occupancy in the old town hotels above 80%',
    {
      metric: 'occupancy',
      scope: 'old town hotels',
      verb: 'reach',
      direction: 'more_than',
      target: 0.8,
      unit: '%',
      aggregation: 'last',
      leftover: ['Tom has to'],
    },
  ],
];

test.each(ROWS)('tells who does it from where: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
