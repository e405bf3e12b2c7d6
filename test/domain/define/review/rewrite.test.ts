import { rewriteOf } from '../../../../src/domain/define/review/rewrite';
import { reviewSpecific } from '../../../../src/domain/define/review/specific';
import { figuresOf } from '../../../../src/text/figures';
import { rewriteSentence } from '../../../../src/text/define/rewrite-sentence';
import { day } from '../../../support/a-kpi';
import { reviewed } from './reviewed';

const GOALS: [goal: string, kpi: string][] = [
  ['매출을 늘리자', '이번 분기 동안 월 매출 15% 증가'],
  ['매출 확대', '이번 분기 동안 월 매출 15% 증가'],
  ['고객 만족도를 높이자', '이번 분기 동안 월 고객 만족도 4.5점 이상'],
  ['고객 불만 건수를 줄이자', '이번 분기 동안 월 고객 불만 건수 20% 감소'],
  ['이탈률 개선', '이번 분기 동안 월 이탈률 5%p 감소'],
  ['전환율을 높이자', '이번 분기 동안 월 전환율 5%p 증가'],
  ['앱 체류 시간 늘리기', '이번 분기 동안 월 앱 체류 시간 15% 증가'],
  ['영업 활동 강화', '이번 분기 동안 월 신규 계약 건수 15% 증가'],
  ['브랜드 인지도를 높이자', '이번 분기 동안 월 브랜드 검색량 15% 증가'],
  ['서비스 품질 개선', '이번 분기 동안 월 불량률 20% 감소'],
];

test.each(GOALS)('the goal “%s” becomes “%s”', (name, kpi) => {
  const { proposal } = reviewSpecific(reviewed({ name }));
  expect(proposal?.rewrite && rewriteSentence(proposal.rewrite, figuresOf('ko'))).toBe(kpi);
});

const ENGLISH: [goal: string, kpi: string][] = [
  ['increase sales', 'Increase monthly sales by 15% this quarter'],
  [
    'Improve customer satisfaction',
    'Reach a monthly customer satisfaction of at least 4.5 points this quarter',
  ],
  ['reduce complaints', 'Reduce monthly complaints by 20% this quarter'],
  ['increase engagement', 'Increase monthly active users by 15% this quarter'],
];

test.each(ENGLISH)('the goal “%s” becomes “%s”', (name, kpi) => {
  const { proposal } = reviewSpecific(reviewed({ name }));
  expect(proposal?.rewrite && rewriteSentence(proposal.rewrite, figuresOf('en'))).toBe(kpi);
});

test('a rate of scores moves by points', () => {
  expect(rewriteOf(reviewed({ name: '만족도 응답률', verb: 'increase' }), null)).toMatchObject({
    change: 'points',
    amount: 0.05,
  });
});

test('it keeps what the draft already says: rhythm, date, amount and direction', () => {
  const draft = reviewed({
    name: '매출',
    verb: 'decrease',
    target: -0.3,
    change: 'relative',
    cadence: 'quarter',
    due: day('2026-12-31'),
  });
  expect(rewriteSentence(rewriteOf(draft, null), figuresOf('ko'))).toBe(
    '2026년 12월 31일까지 분기 매출 30% 감소',
  );
});

test('it speaks the language of the goal, whoever reads it', () => {
  const sentence = (name: string, language: 'ko' | 'en') =>
    rewriteSentence(rewriteOf(reviewed({ name }), null), figuresOf(language));
  expect(sentence('월 매출을 늘리자', 'en')).toBe('이번 분기 동안 월 매출 15% 증가');
  expect(sentence('grow sales', 'ko')).toBe('Increase monthly sales by 15% this quarter');
});
