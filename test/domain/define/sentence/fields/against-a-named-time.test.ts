import { aChange, aReading, fieldsOf, type Row } from './a-reading';

/** Read on a day of March 2026. */
const ROWS: Row[] = [
  [
    '2025년 대비 문의 10% 감소',
    aChange({
      metric: '문의',
      verb: 'decrease',
      target: -0.1,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    '4분기 대비 매출 12% 성장',
    aChange({
      metric: '매출',
      verb: 'increase',
      target: 0.12,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    '2월보다 문의 5% 감소',
    aChange({
      metric: '문의',
      verb: 'decrease',
      target: -0.05,
      comparison: 'previous_month',
      aggregation: 'sum',
    }),
  ],
  [
    '작년 1분기 대비 객실 판매 8% 증가',
    aChange({
      metric: '객실 판매',
      verb: 'increase',
      target: 0.08,
      comparison: 'previous_year',
      aggregation: 'sum',
    }),
  ],
  [
    '2019년 대비 방문객 30% 증가',
    aChange({
      metric: '방문객',
      verb: 'increase',
      target: 0.3,
      comparison: 'baseline',
      aggregation: 'sum',
    }),
  ],
  [
    'Grow orders 10% vs Q4',
    aChange({
      metric: 'orders',
      verb: 'increase',
      target: 0.1,
      comparison: 'previous_quarter',
      aggregation: 'sum',
    }),
  ],
  [
    'Lower energy use by 15 percent compared with 2025',
    aChange({ metric: 'energy use', verb: 'decrease', target: -0.15, comparison: 'previous_year' }),
  ],
  [
    '15% more bookings than in 2019',
    aChange({
      metric: 'bookings',
      verb: 'increase',
      target: 0.15,
      comparison: 'baseline',
      aggregation: 'sum',
    }),
  ],
  [
    'Boost survey response rate 7 pp above last year',
    aChange({
      metric: 'survey response rate',
      verb: 'increase',
      target: 0.07,
      change: 'points',
      comparison: 'previous_year',
      aggregation: 'last',
    }),
  ],
  [
    'Twice as many referrals as last year',
    aChange({ metric: 'referrals', target: 1, comparison: 'previous_year', aggregation: 'sum' }),
  ],
  [
    'Make chapter volunteers four times what they are today',
    aChange({ metric: 'chapter volunteers', verb: 'increase', target: 3 }),
  ],

  [
    '지난해 같은 달보다 매출 7% 더',
    aChange({ metric: '매출', target: 0.07, comparison: 'previous_year', aggregation: 'sum' }),
  ],
];

test.each(ROWS)('reads what is compared with a time of a name: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

test('who keeps four fifths of last year lets a fifth go', () => {
  expect(fieldsOf('전년 대비 매출 80% 이상 유지')).toMatchObject({
    verb: 'keep',
    change: 'relative',
    comparison: 'previous_year',
    direction: 'at_least',
    target: -0.2,
  });
});
