import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '초과 근무는 1인당 월 12시간 이내로 관리한다',
    {
      metric: '초과 근무',
      scope: '1인당',
      verb: 'keep',
      direction: 'at_most',
      target: 12,
      unit: 'h',
      cadence: 'month',
    },
  ],
  [
    '회의는 1인당 주 5시간 이하',
    { metric: '회의', scope: '1인당', direction: 'at_most', target: 5, unit: 'h', cadence: 'week' },
  ],
  [
    '1인당 교육 시간 연 40시간 이상',
    { metric: '1인당 교육 시간', direction: 'at_least', target: 40, unit: 'h', cadence: 'year' },
  ],
  [
    '직원 1명당 월 2건 이상',
    {
      metric: '직원 1명당',
      direction: 'at_least',
      target: 2,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
    },
  ],
  [
    '1건당 처리 비용 5천 원 이하',
    { metric: '1건당 처리 비용', direction: 'at_most', target: 5000, unit: 'KRW' },
  ],
  [
    '매출 30억 당월 달성',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 3000000000,
      unit: 'KRW',
      due: '2026-03-31',
      aggregation: 'sum',
    },
  ],
  [
    '환자분들께서 느끼시는 만족도를 90점 이상으로 유지해 주십시오',
    {
      metric: '환자분들께서 느끼시는 만족도',
      verb: 'keep',
      direction: 'at_least',
      target: 90,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    '재방문율을 40% 이상으로 관리해 주십시오',
    {
      metric: '재방문율',
      verb: 'keep',
      direction: 'at_least',
      target: 0.4,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '상담을 주 3건 이상 해주십시오',
    {
      metric: '상담',
      direction: 'at_least',
      target: 3,
      unit: '건',
      cadence: 'week',
      aggregation: 'sum',
    },
  ],
];

test.each(ROWS)('takes no number that says for each of whom or what: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
