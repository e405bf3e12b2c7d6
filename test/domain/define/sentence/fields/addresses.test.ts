import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    '부서장님들, 초과 근무는 1인당 월 12시간 이내로 관리해 주시면 감사하겠습니다',
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
    '여러분, 월 신규 계약 30건 이상 합시다',
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
    '팀장님, 응답률을 95% 이상으로 올려 주세요',
    {
      metric: '응답률',
      verb: 'increase',
      direction: 'at_least',
      target: 0.95,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    '영업팀 여러분, 해지율을 3% 이하로 낮춰 주시면 고맙겠습니다',
    {
      metric: '해지율',
      verb: 'decrease',
      direction: 'at_most',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    "I'd kindly ask everyone to get timesheet completion to at least 98%, please.",
    {
      metric: 'timesheet completion',
      verb: 'reach',
      direction: 'at_least',
      target: 0.98,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    'Could everyone please keep overtime under 10 hours a month',
    {
      metric: 'overtime',
      verb: 'keep',
      direction: 'less_than',
      target: 10,
      unit: 'h',
      cadence: 'month',
    },
  ],
  [
    'May I ask the team to raise CSAT to 4.5',
    {
      metric: 'CSAT',
      verb: 'increase',
      direction: 'at_least',
      target: 4.5,
      unit: 'score',
      aggregation: 'last',
    },
  ],
  [
    'Dear all, keep absence rate under 4%',
    {
      metric: 'absence rate',
      verb: 'keep',
      direction: 'less_than',
      target: 0.04,
      unit: '%',
      aggregation: 'last',
    },
  ],
  [
    "We'd appreciate it if returns stayed under 3%",
    {
      metric: 'returns',
      verb: 'keep',
      direction: 'less_than',
      target: 0.03,
      unit: '%',
      aggregation: 'last',
    },
  ],
];

test.each(ROWS)('drops who is spoken to and words of politeness: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});
