import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '힘드시겠지만 이번 달 불량률은 2% 이하로 맞춰 주세요',
    {
      metric: '불량률',
      verb: 'reach',
      direction: 'at_most',
      target: 0.02,
      due: '2026-03-31',
      unit: '%',
      aggregation: 'last',
      leftover: ['힘드시겠지만'],
    },
  ],
  [
    '다들 바쁘시겠지만 월 신규 상담 40건 이상 부탁드립니다',
    {
      metric: '신규 상담',
      direction: 'at_least',
      target: 40,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['다들 바쁘시겠지만'],
    },
  ],
  [
    '어려운 부탁인 줄 알지만 응답 시간을 4시간 이내로 줄여 주십시오',
    {
      metric: '응답 시간',
      verb: 'decrease',
      direction: 'at_most',
      target: 4,
      unit: 'h',
      leftover: ['어려운 부탁인 줄 알지만'],
    },
  ],
  [
    '번번이 죄송합니다만 주간 보고서 5건 이상 제출 바랍니다',
    {
      metric: '보고서',
      verb: 'reach',
      direction: 'at_least',
      target: 5,
      unit: '건',
      cadence: 'week',
      aggregation: 'sum',
      leftover: ['번번이 죄송합니다만'],
    },
  ],
  [
    '무리한 요구일 수 있으나 재고 정확도 99% 이상 유지 부탁드려요',
    {
      metric: '재고 정확도',
      verb: 'keep',
      direction: 'at_least',
      target: 0.99,
      unit: '%',
      aggregation: 'last',
      leftover: ['무리한 요구일 수 있으나'],
    },
  ],
  [
    '여러모로 힘든 시기지만 결근율을 3% 이하로 유지해 주세요',
    {
      metric: '결근율',
      verb: 'keep',
      direction: 'at_most',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
      leftover: ['여러모로 힘든 시기지만'],
    },
  ],
  [
    '아시다시피 재방문율 35% 이상이 목표입니다',
    {
      metric: '재방문율',
      direction: 'at_least',
      target: 0.35,
      unit: '%',
      aggregation: 'last',
      leftover: ['아시다시피'],
    },
  ],
  [
    '죄송하지만 주간 방문 상담 15건 이상 해 주세요',
    {
      metric: '방문 상담',
      direction: 'at_least',
      target: 15,
      unit: '건',
      cadence: 'week',
      aggregation: 'sum',
      leftover: ['죄송하지만'],
    },
  ],
  [
    'I know everyone is busy, but please keep the error rate below 1%',
    {
      metric: 'error rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.01,
      unit: '%',
      aggregation: 'last',
      leftover: ['I know everyone is busy'],
    },
  ],
  [
    'Sorry to be a nag, but response time must stay under 2 hours',
    {
      metric: 'response time',
      verb: 'keep',
      direction: 'less_than',
      target: 2,
      unit: 'h',
      leftover: ['Sorry to be a nag'],
    },
  ],
  [
    "It won't be easy, but monthly revenue should reach $2M",
    {
      metric: 'revenue',
      verb: 'reach',
      direction: 'at_least',
      target: 2e6,
      unit: 'USD',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ["It won't be easy"],
    },
  ],
  [
    'With all due respect, the return rate needs to be under 3%',
    {
      metric: 'return rate',
      direction: 'less_than',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
      leftover: ['With all due respect'],
    },
  ],
  [
    'To be honest, we need average handle time under 6 minutes',
    {
      metric: 'average handle time',
      direction: 'less_than',
      target: 6,
      unit: 'min',
      aggregation: 'mean',
      leftover: ['To be honest'],
    },
  ],
  [
    'This may sound ambitious, but the reorder rate must reach 30%',
    {
      metric: 'reorder rate',
      verb: 'reach',
      direction: 'at_least',
      target: 0.3,
      unit: '%',
      aggregation: 'last',
      leftover: ['This may sound ambitious'],
    },
  ],
  [
    'Thanks for the hard work so far, but please cut overtime by 10%',
    aChange({
      metric: 'overtime',
      verb: 'decrease',
      target: -0.1,
      leftover: ['Thanks for the hard work so far'],
    }),
  ],
  // 지만 behind a noun is `only`.
  [
    '해지만 월 10건 이하로 줄이자',
    {
      metric: '해지',
      verb: 'decrease',
      direction: 'at_most',
      target: 10,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('sets aside what is only polite: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
