import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Keep cold storage at or below 4 degrees',
    { metric: 'cold storage', verb: 'keep', direction: 'at_most', target: 4, unit: 'degrees' },
  ],
  [
    'Freezer temperature at most -18 degrees Celsius',
    { metric: 'Freezer temperature', direction: 'at_most', target: -18, unit: 'degrees Celsius' },
  ],
  [
    'Daily greenhouse temperature of at least 18 degrees',
    {
      metric: 'greenhouse temperature',
      direction: 'at_least',
      target: 18,
      unit: 'degrees',
      cadence: 'day',
    },
  ],
  [
    'Keep vaccine fridges between 2 and 8 degrees',
    {
      metric: 'vaccine fridges',
      verb: 'keep',
      direction: 'between',
      target: 2,
      targetHigh: 8,
      unit: 'degrees',
    },
  ],
  [
    'Daily noise on site under 55 dB',
    {
      metric: 'noise',
      scope: 'site',
      direction: 'less_than',
      target: 55,
      unit: 'dB',
      cadence: 'day',
    },
  ],
  [
    '일일 서버실 온도 25도 이하',
    { metric: '서버실 온도', direction: 'at_most', target: 25, unit: '도', cadence: 'day' },
  ],
  [
    '실내 온도 20~24도 유지',
    {
      metric: '실내 온도',
      verb: 'keep',
      direction: 'between',
      target: 20,
      targetHigh: 24,
      unit: '도',
    },
  ],
  [
    '냉동 창고 온도 영하 18도 이하',
    { metric: '냉동 창고 온도', direction: 'at_most', target: -18, unit: '도' },
  ],
  [
    '온수 온도는 섭씨 55도 이상',
    { metric: '온수 온도', direction: 'at_least', target: 55, unit: '도' },
  ],
  [
    '매일 오븐 온도 180도 이상',
    { metric: '오븐 온도', direction: 'at_least', target: 180, unit: '도', cadence: 'day' },
  ],
];

test.each(ROWS)('adds up no temperatures: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
