import { aReading, fieldsOf, type Row } from './a-reading';

const ROWS: Row[] = [
  [
    'Q4까지 MRR $50k 달성',
    {
      metric: 'MRR',
      verb: 'reach',
      direction: 'at_least',
      target: 50_000,
      unit: 'USD',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    '우리 팀은 이번 분기에 신규 고객 100명을 확보한다',
    {
      metric: '신규 고객',
      verb: 'reach',
      direction: 'at_least',
      target: 100,
      unit: '명',
      due: '2026-03-31',
      aggregation: 'sum',
    },
  ],
  [
    '올해 4분기까지 만족도 90%',
    { metric: '만족도', target: 0.9, unit: '%', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    '12월 말까지 신규 가입자 1,000명',
    { metric: '신규 가입자', target: 1000, unit: '명', due: '2026-12-31', aggregation: 'sum' },
  ],
  [
    '내년 상반기 매출 20억 원 달성',
    {
      metric: '매출',
      verb: 'reach',
      direction: 'at_least',
      target: 2e9,
      unit: 'KRW',
      due: '2027-06-30',
      aggregation: 'sum',
    },
  ],
  [
    '2026년 12월 31일까지 이탈률 5% 이하',
    {
      metric: '이탈률',
      direction: 'at_most',
      target: 0.05,
      unit: '%',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    '한 달 안에 신규 회원 100명',
    { metric: '신규 회원', target: 100, unit: '명', due: '2026-04-10', aggregation: 'sum' },
  ],
  [
    '올해 매출 10억 원',
    { metric: '매출', target: 1e9, unit: 'KRW', due: '2026-12-31', aggregation: 'sum' },
  ],
  [
    '4월부터 12월까지 재구매율 20% 이상',
    {
      metric: '재구매율',
      direction: 'at_least',
      target: 0.2,
      unit: '%',
      starts: '2026-04-01',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    '300명의 신규 회원을 6월까지 모집합니다',
    {
      metric: '신규 회원',
      verb: 'reach',
      direction: 'at_least',
      target: 300,
      unit: '명',
      due: '2026-06-30',
      aggregation: 'sum',
    },
  ],
  [
    '3/4분기 매출 10억',
    { metric: '매출', target: 1e9, unit: 'KRW', due: '2026-09-30', aggregation: 'sum' },
  ],
  [
    '다음 달엔 신규 상담 서른 건은 넘기죠',
    {
      metric: '신규 상담',
      direction: 'at_least',
      verb: 'reach',
      target: 30,
      unit: '건',
      due: '2026-04-30',
      aggregation: 'sum',
    },
  ],
  [
    '이번달 문의 답변율 95퍼는 찍어야죠',
    {
      metric: '문의 답변율',
      verb: 'reach',
      direction: 'at_least',
      target: 0.95,
      unit: '%',
      due: '2026-03-31',
      aggregation: 'last',
    },
  ],
  [
    '인스타 팔로워 올해 안으로 2만명 만들어봅시다',
    { metric: '인스타 팔로워', target: 20000, unit: '명', due: '2026-12-31', aggregation: 'last' },
  ],
  [
    '하반기까지 누적가입자 삼십만은 가야죠',
    { metric: '누적가입자', target: 300000, due: '2026-12-31', aggregation: 'last', unit: '#' },
  ],
  [
    '교육 수료자 상반기 내 이백 명 이상',
    { metric: '교육 수료자', direction: 'at_least', target: 200, unit: '명', due: '2026-06-30' },
  ],
  [
    '신규 매장 네 군데는 열어야 해요 올해',
    {
      metric: '신규 매장',
      target: 4,
      unit: '군데',
      due: '2026-12-31',
      aggregation: 'sum',
      leftover: ['열어야'],
    },
  ],
  [
    '구독자수 3월말까지 이만오천명 됐으면 좋겠어요',
    { metric: '구독자수', target: 25000, unit: '명', due: '2026-03-31', aggregation: 'last' },
  ],
  [
    '이번 주까지 견적서 열두 건 보내주세요',
    { metric: '견적서', target: 12, unit: '건', due: '2026-03-15', aggregation: 'sum' },
  ],
  [
    '분기 말까지 미수금 오천만원 이하로',
    {
      metric: '미수금',
      direction: 'at_most',
      target: 50000000,
      unit: 'KRW',
      due: '2026-03-31',
      aggregation: 'last',
    },
  ],
  [
    'NPS 50점 이상, 4분기까지요',
    {
      metric: 'NPS',
      direction: 'at_least',
      target: 50,
      unit: 'score',
      due: '2026-12-31',
      aggregation: 'last',
    },
  ],
  [
    'MAU 는 3분기까지 100k 넘기기',
    {
      metric: 'MAU',
      verb: 'reach',
      direction: 'at_least',
      target: 100000,
      unit: '#',
      due: '2026-09-30',
      aggregation: 'last',
    },
  ],

  [
    '월요일 오전 10시까지 보고서 10건 제출',
    {
      metric: '보고서',
      verb: 'reach',
      direction: 'at_least',
      target: 10,
      unit: '건',
      aggregation: 'sum',
      leftover: ['월요일 오전 10시까지'],
    },
  ],
  [
    '금요일까지 견적 10건',
    { metric: '견적', target: 10, unit: '건', aggregation: 'sum', leftover: ['금요일까지'] },
  ],
];

test.each(ROWS)('reads until when: %s', (text, fields) => {
  expect(fieldsOf(text)).toEqual(aReading(fields));
});

test('months of which the first is over are those of this year', () => {
  const quarter = { starts: '2026-01-01', due: '2026-03-31' };
  expect(fieldsOf('1월~3월 매출 10억 이상', '2026-02-10')).toMatchObject(quarter);
});
