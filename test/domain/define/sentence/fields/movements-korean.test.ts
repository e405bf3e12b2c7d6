import { aChange, aReading, fieldsOf, type Row } from './a-reading';

const DOUBT = { doubts: ['percent_or_points'] as const };

const ROWS: Row[] = [
  [
    '방문자 전월 대비 20% 이상 증가',
    aChange({
      metric: '방문자',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '반복 문의 전 분기 대비 20% 감소',
    aChange({
      metric: '반복 문의',
      verb: 'decrease',
      target: -0.2,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    '7일 유지율 전 분기 대비 15% 이상 개선',
    aChange({
      metric: '7일 유지율',
      verb: 'increase',
      target: 0.15,
      comparison: 'previous_quarter',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '온보딩 완료율 20% 개선',
    aChange({
      metric: '온보딩 완료율',
      verb: 'increase',
      target: 0.2,
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '신규 이탈률 15% 감소 (전 분기 대비)',
    aChange({
      metric: '신규 이탈률',
      verb: 'decrease',
      target: -0.15,
      comparison: 'previous_quarter',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '화면 이탈률 10% 이상 감소',
    aChange({
      metric: '화면 이탈률',
      verb: 'decrease',
      target: -0.1,
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  ['복구 시간 40% 단축', aChange({ metric: '복구 시간', verb: 'decrease', target: -0.4 })],
  [
    '6개월 완료율 20%p 상승',
    aChange({
      metric: '6개월 완료율',
      verb: 'increase',
      target: 0.2,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '전환율 2%포인트 향상',
    aChange({
      metric: '전환율',
      verb: 'increase',
      target: 0.02,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '이탈률 3%p 감소',
    aChange({
      metric: '이탈률',
      verb: 'decrease',
      target: -0.03,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '3개월 내 월 매출 15% 증가',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.15,
      cadence: 'month',
      due: '2026-06-10',
      aggregation: 'sum',
    }),
  ],
  [
    'SNS 팔로워 10% 증가',
    aChange({ metric: 'SNS 팔로워', verb: 'increase', target: 0.1, aggregation: 'last' }),
  ],
  [
    '검색량 20% 증가',
    aChange({ metric: '검색량', verb: 'increase', target: 0.2, aggregation: 'sum' }),
  ],
  [
    '올해 매출 200% 성장',
    aChange({ metric: '매출', verb: 'increase', target: 2, due: '2026-12-31', aggregation: 'sum' }),
  ],
  [
    '불만 전월 대비 -20%',
    aChange({ metric: '불만', target: -0.2, comparison: 'previous_month', aggregation: 'sum' }),
  ],
  [
    '작년보다 매출 30% 성장',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.3,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  ['응답 시간 20% 개선', aChange({ metric: '응답 시간', verb: 'decrease', target: -0.2 })],
  [
    '기준선 대비 재방문율 30% 향상',
    aChange({
      metric: '재방문율',
      verb: 'increase',
      target: 0.3,
      comparison: 'baseline',
      aggregation: 'last',
      ...DOUBT,
    }),
  ],
  [
    '처리 시간 10분 단축',
    aChange({ metric: '처리 시간', verb: 'decrease', target: -10, unit: 'min', change: 'points' }),
  ],
  [
    '비용 15~20% 절감',
    aChange({
      metric: '비용',
      verb: 'decrease',
      target: -0.2,
      targetHigh: -0.15,
      direction: 'between',
      aggregation: 'sum',
    }),
  ],
  [
    '전년 대비 매출 120% 달성',
    aChange({
      metric: '매출',
      verb: 'reach',
      target: 0.2,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    '방문자 전월대비20%증가',
    aChange({
      metric: '방문자',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '고객 불만을 20% 줄여주세요',
    aChange({ metric: '고객 불만', verb: 'decrease', target: -0.2, aggregation: 'sum' }),
  ],
  [
    '1월부터 매출 10% 증가',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.1,
      starts: '2027-01-01',
      aggregation: 'sum',
    }),
  ],
  [
    '이번 분기 동안 월 매출 15% 증가',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.15,
      cadence: 'month',
      due: '2026-03-31',
      aggregation: 'sum',
    }),
  ],
  [
    '영업이익 전분기 대비 -10% 이내',
    aChange({
      metric: '영업이익',
      target: -0.1,
      direction: 'at_least',
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    '방문자 수 전월대비 20 % 이상 증가 시키기',
    aChange({
      metric: '방문자 수',
      verb: 'increase',
      target: 0.2,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '분기마다 파트너사 세 곳씩은 늘려가야 합니다',
    {
      metric: '파트너사',
      verb: 'increase',
      direction: 'at_least',
      target: 3,
      unit: '곳',
      change: 'points',
      comparison: 'current',
      cadence: 'quarter',
      aggregation: 'sum',
    },
  ],
  [
    '전 반기 대비 인건비 5% 줄이기',
    {
      metric: '인건비',
      verb: 'decrease',
      direction: 'at_most',
      target: -0.05,
      unit: '%',
      change: 'relative',
      comparison: 'previous_half',
      aggregation: 'sum',
    },
  ],
  [
    '영업이익률 -3%p 이내 하락',
    {
      metric: '영업이익률',
      verb: 'decrease',
      direction: 'at_least',
      target: -0.03,
      unit: '%',
      change: 'points',
      comparison: 'current',
      aggregation: 'last',
    },
  ],
  [
    '물류 파손 건수를 지난 분기보다 30% 줄이겠습니다',
    {
      metric: '물류 파손 건수',
      verb: 'decrease',
      direction: 'at_most',
      target: -0.3,
      unit: '%',
      change: 'relative',
      comparison: 'previous_quarter',
      aggregation: 'sum',
    },
  ],

  [
    '수수료율 0.5%p 인하',
    aChange({
      metric: '수수료율',
      verb: 'decrease',
      target: -0.005,
      change: 'points',
      aggregation: 'last',
    }),
  ],
  [
    '전주 대비 장바구니 담기 수 9% 증가',
    aChange({
      metric: '장바구니 담기 수',
      verb: 'increase',
      target: 0.09,
      comparison: 'previous_week',
      aggregation: 'sum',
    }),
  ],
];

test.each(ROWS)('reads a movement: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

test('what is to fall below a cap says where it ends, and not by how much it falls', () => {
  const level = { change: 'none', direction: 'less_than', target: 3, verb: 'decrease' };
  expect(fieldsOf('장애 3회 미만 감소')).toMatchObject(level);
});
