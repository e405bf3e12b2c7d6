import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Keep headcount at 40, but raise output by 10%',
    {
      metric: 'headcount',
      verb: 'keep',
      target: 40,
      unit: '#',
      aggregation: 'last',
      leftover: ['raise output by 10%'],
    },
  ],
  [
    'Headcount at 40, but output up 10%',
    {
      metric: 'Headcount',
      target: 40,
      unit: '#',
      aggregation: 'last',
      leftover: ['output up 10%'],
    },
  ],
  [
    'Keep prices at 12,000 won and raise visits by 5%',
    {
      metric: 'prices',
      verb: 'keep',
      target: 12000,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['raise visits by 5%'],
    },
  ],
  [
    'Freeze headcount at 60, but increase output to 700 units',
    {
      metric: 'headcount',
      verb: 'keep',
      target: 60,
      unit: '#',
      aggregation: 'last',
      leftover: ['increase output to 700 units'],
    },
  ],
  [
    'Hold inventory at 900 units, but lift turnover to 8x',
    {
      metric: 'inventory',
      verb: 'keep',
      target: 900,
      unit: '#',
      aggregation: 'last',
      leftover: ['units', 'lift turnover to 8x'],
    },
  ],
  [
    'Keep response time at 2 hours, but handle 10% more tickets',
    {
      metric: 'response time',
      verb: 'keep',
      target: 2,
      unit: 'h',
      leftover: ['handle 10% more tickets'],
    },
  ],
  [
    '인원은 40명으로 유지하되 생산량은 10% 늘린다',
    {
      metric: '인원',
      verb: 'keep',
      target: 40,
      unit: '명',
      aggregation: 'last',
      leftover: ['생산량은 10% 늘린다'],
    },
  ],
  [
    '재고는 500개로 하되 결품률은 1% 이하로',
    {
      metric: '재고',
      target: 500,
      unit: '개',
      aggregation: 'last',
      leftover: ['결품률은 1% 이하로'],
    },
  ],
  [
    '광고비는 3천만 원으로 잡고 신규 가입은 월 500명으로',
    {
      metric: '광고비',
      target: 3e7,
      unit: 'KRW',
      aggregation: 'sum',
      leftover: ['신규 가입은 월 500명으로'],
    },
  ],
  [
    '회의는 주 2회로 하고 결정 기한은 3일 이내로',
    {
      metric: '회의',
      target: 2,
      unit: '회',
      cadence: 'week',
      aggregation: 'sum',
      leftover: ['결정 기한은 3일 이내로'],
    },
  ],
  [
    '인력 8명은 그대로 두고 처리 건수를 월 900건으로 늘리자',
    { metric: '인력', target: 8, unit: '명', leftover: ['처리 건수를 월 900건으로 늘리자'] },
  ],
  // Without a number there is nothing to read of the first.
  [
    '구매 건수는 늘리되 반품률은 5% 이하로',
    {
      metric: '반품률',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      aggregation: 'last',
      leftover: ['구매 건수는 늘리되'],
    },
  ],
  [
    '직원은 줄이고 생산량은 월 900개 이상으로',
    {
      metric: '생산량',
      direction: 'at_least',
      target: 900,
      unit: '개',
      cadence: 'month',
      aggregation: 'sum',
      leftover: ['직원은 줄이고'],
    },
  ],
  [
    'Grow sales but keep returns under 3%',
    {
      metric: 'returns',
      verb: 'keep',
      direction: 'less_than',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
      leftover: ['Grow sales'],
    },
  ],
];

test.each(ROWS)('reads what is kept, and leaves over what is to move: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
