import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '담당자 최유진: 월 채용 면접 40회 이상 진행',
    {
      metric: '채용 면접',
      verb: 'reach',
      direction: 'at_least',
      target: 40,
      unit: '회',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['담당자 최유진'],
    },
  ],
  [
    '책임자: 이영희, 매출 10억 원 이상',
    {
      metric: '매출',
      direction: 'at_least',
      target: 1000000000,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['책임자: 이영희'],
    },
  ],
  [
    '박지훈 매니저가 맡아 분기 파트너 계약을 7건 이상 체결',
    {
      metric: '파트너 계약',
      verb: 'reach',
      direction: 'at_least',
      target: 7,
      unit: '건',
      cadence: 'quarter',
      aggregation: 'sum',
      leftover: ['박지훈 매니저가 맡아'],
    },
  ],
  [
    '김 대리가 담당하여 월 신규 회원 200명 확보',
    {
      metric: '신규 회원',
      verb: 'reach',
      direction: 'at_least',
      target: 200,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['김 대리가 담당하여'],
    },
  ],
  [
    '이수진 팀장이 책임지고 불량률을 1% 이하로 낮춘다',
    {
      metric: '불량률',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.01,
      leftover: ['이수진 팀장이 책임지고'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '시설관리팀 책임으로 엘리베이터 고장 연 6건 이하',
    {
      metric: '엘리베이터 고장',
      direction: 'at_most',
      target: 6,
      unit: '건',
      cadence: 'year',
      aggregation: 'sum',
      leftover: ['시설관리팀 책임으로'],
    },
  ],
  [
    '영업1팀 주관으로 월 신규 계약 30건 이상',
    {
      metric: '신규 계약',
      direction: 'at_least',
      target: 30,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['영업1팀 주관으로'],
    },
  ],
  [
    '담당자 교육 월 2회 이상',
    {
      metric: '담당자 교육',
      direction: 'at_least',
      target: 2,
      unit: '회',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '담당자 응답 시간: 24시간 이내',
    { metric: '담당자 응답 시간', direction: 'at_most', target: 24, unit: 'h' },
  ],
  [
    'Priya owns this one: net promoter score of 50 or better',
    {
      metric: 'net promoter score',
      direction: 'at_least',
      target: 50,
      unit: 'score',
      aggregation: 'last',
      leftover: ['Priya owns this one'],
    },
  ],
  [
    'Tom is responsible: error rate under 2%',
    {
      metric: 'error rate',
      direction: 'less_than',
      target: 0.02,
      leftover: ['Tom is responsible'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Owner: Jane Doe. Keep churn under 3%',
    {
      metric: 'churn',
      verb: 'keep',
      direction: 'less_than',
      target: 0.03,
      leftover: ['Owner: Jane Doe'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    "Maria's team will keep unplanned downtime to 4 hours a week at most",
    {
      metric: 'unplanned downtime',
      verb: 'keep',
      direction: 'at_most',
      target: 4,
      unit: 'h',
      cadence: 'week',
      leftover: ["Maria's team will"],
    },
  ],
  [
    'The ops team will cut lead time to 5 days',
    {
      metric: 'lead time',
      verb: 'decrease',
      direction: 'at_most',
      target: 5,
      unit: 'd',
      leftover: ['The ops team will'],
    },
  ],
  [
    'Owner satisfaction: at least 90%',
    {
      metric: 'Owner satisfaction',
      direction: 'at_least',
      target: 0.9,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Churn must fall below 3%',
    {
      metric: 'Churn',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)(
  'leaves over who answers for it, and takes no part of the name from there: %s',
  (text, fields) => {
    expect(fieldsOf(text)).toEqual(aReading(fields));
  },
);

test('who does it is said in a few words: what is counted may hold a verb as well', () => {
  const text =
    'Number of orders that our partners in the north will deliver goods on time above 95%';
  expect(fieldsOf(text).metric).toMatch(/^Number of orders/);
});
