import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '야간에도 전화를 놓치지 않도록 통화 포기율을 5% 이하로 유지한다',
    {
      metric: '통화 포기율',
      verb: 'keep',
      direction: 'at_most',
      target: 0.05,
      leftover: ['야간에도 전화를 놓치지 않도록'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '고객이 기다리지 않도록 대기 시간을 10분 이내로 줄이자',
    {
      metric: '대기 시간',
      verb: 'decrease',
      direction: 'at_most',
      target: 10,
      unit: 'min',
      leftover: ['고객이 기다리지 않도록'],
    },
  ],
  [
    '인력은 늘리지 않고 월 출고량을 8,000박스 이상으로 끌어올린다',
    {
      metric: '출고량',
      verb: 'increase',
      direction: 'at_least',
      target: 8000,
      unit: '박스',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['인력은 늘리지 않고'],
    },
  ],
  [
    '민원이 많으니까 응답 시간을 24시간 이내로',
    {
      metric: '응답 시간',
      direction: 'at_most',
      target: 24,
      unit: 'h',
      leftover: ['민원이 많으니까'],
    },
  ],
  [
    '직원 3명이 늘었으니 월 계약 20건 이상 하자',
    {
      metric: '계약',
      direction: 'at_least',
      target: 20,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['직원 3명이 늘었으니'],
    },
  ],
  [
    '팀원이 5명이라서 월 계약 20건 이상',
    {
      metric: '계약',
      direction: 'at_least',
      target: 20,
      unit: '건',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['팀원이 5명이라서'],
    },
  ],
  [
    '재고는 그대로지만 재고 회전율을 6회 이상으로 높인다',
    {
      metric: '재고 회전율',
      verb: 'increase',
      direction: 'at_least',
      target: 6,
      unit: '회',
      aggregation: 'last',
      leftover: ['재고는 그대로지만'],
    },
  ],
  [
    '고객 만족을 위해 응답 시간을 24시간 이내로',
    {
      metric: '응답 시간',
      direction: 'at_most',
      target: 24,
      unit: 'h',
      leftover: ['고객 만족을 위해'],
    },
  ],
  [
    '이탈률이 5%를 넘지 않도록 관리한다',
    {
      metric: '이탈률',
      verb: 'keep',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'We hired two more agents, so calls abandoned should drop below 4%',
    {
      metric: 'calls abandoned',
      verb: 'decrease',
      direction: 'less_than',
      target: 0.04,
      leftover: ['We hired two more agents'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'We lost 3 customers, so churn must stay under 2%',
    {
      metric: 'churn',
      verb: 'keep',
      direction: 'less_than',
      target: 0.02,
      leftover: ['We lost 3 customers'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Our team grew by 20%, so keep error rate under 2%',
    {
      metric: 'error rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.02,
      leftover: ['Our team grew by 20%'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'While we migrate the warehouse, keep error rate under 2%',
    {
      metric: 'error rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.02,
      leftover: ['While we migrate the warehouse'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Because parents complained, homework feedback must be returned within 5 days',
    {
      metric: 'homework feedback returned',
      direction: 'at_most',
      target: 5,
      unit: 'd',
      leftover: ['Because parents complained'],
    },
  ],
  [
    'Since rent went up by 10%, cut energy costs to 4,000 EUR a month',
    {
      metric: 'energy costs',
      verb: 'decrease',
      direction: 'at_most',
      target: 4000,
      unit: 'EUR',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['Since rent went up by 10%'],
    },
  ],
  [
    'Now that we have 2 trucks, deliver at least 40 orders a day',
    {
      metric: 'orders',
      verb: 'reach',
      direction: 'at_least',
      target: 40,
      unit: '#',
      cadence: 'day',
      aggregation: 'sum',
      leftover: ['Now that we have 2 trucks'],
    },
  ],
  [
    'Keep error rate below 4% because we hired two more agents',
    {
      metric: 'error rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.04,
      leftover: ['because we hired two more agents'],
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Keep NPS above 50 while we grow',
    {
      metric: 'NPS',
      verb: 'keep',
      direction: 'more_than',
      target: 50,
      unit: 'score',
      aggregation: 'last',
      leftover: ['while we grow'],
    },
  ],
  [
    'As of June, at least 20 demos a month',
    {
      metric: 'demos',
      direction: 'at_least',
      target: 20,
      unit: '#',
      cadence: 'month',
      starts: '2026-06-01',
      aggregation: 'sum',
    },
  ],
  [
    'Churn is 8%, but raise conversion to 5%',
    {
      metric: 'conversion',
      verb: 'increase',
      direction: 'at_least',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
      leftover: ['Churn is 8%'],
    },
  ],
  [
    'We have 12 reps but want 60 demos a month',
    {
      metric: 'demos',
      target: 60,
      unit: '#',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['We have 12 reps'],
    },
  ],
  [
    'Calls are up 20% but keep wait under 2 min',
    {
      metric: 'wait',
      verb: 'keep',
      direction: 'less_than',
      target: 2,
      unit: 'min',
      leftover: ['Calls are up 20%'],
    },
  ],
  [
    'NPS of at least 50 but churn under 3%',
    {
      metric: 'NPS',
      direction: 'at_least',
      target: 50,
      unit: 'score',
      aggregation: 'last',
      leftover: ['churn under 3%'],
    },
  ],
  [
    '직원이 30명이니 월 신규 고객 20명 이상',
    {
      metric: '신규 고객',
      direction: 'at_least',
      target: 20,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['직원이 30명이니'],
    },
  ],
  [
    '직원이 30명인데도 월 신규 고객 20명 이상',
    {
      metric: '신규 고객',
      direction: 'at_least',
      target: 20,
      unit: '명',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['직원이 30명인데도'],
    },
  ],
];

test.each(ROWS)(
  'leaves over a clause that only tells a reason or what is not to happen: %s',
  (text, fields) => {
    expect(fieldsOf(text)).toEqual(aReading(fields));
  },
);

test('a clause that says a limit is aimed at, whatever its ending', () => {
  expect(fieldsOf('재고 30일 이하를 넘지 않도록 발주 100건')).toMatchObject({
    metric: '재고',
    direction: 'at_most',
    target: 30,
  });
});

test('a name keeps what stands before its but', () => {
  expect(fieldsOf('Short but useful calls above 30 a month').metric).toMatch(/^Short/);
});
