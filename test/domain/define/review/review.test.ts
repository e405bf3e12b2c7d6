import { alsoAsked } from '../../../../src/domain/define/review/also-asked';
import { reviewOf } from '../../../../src/domain/define/review/review';
import { NO_EVIDENCE } from '../../../../src/domain/define/review/reviewed';
import { reviewedReading } from '../../../../src/domain/define/review/reviewed-reading';
import type { Reading } from '../../../../src/domain/define/sentence/reading';
import { day } from '../../../support/a-kpi';
import { aReading } from '../../../support/a-reading';
import { reviewed } from './reviewed';

const TODAY = day('2026-04-01');

/** Each letter with its status: `S- M- A- R- T-` is all missing, `~` weak, `+` ok. */
function strip(said: Partial<Reading>): string {
  const marks = { ok: '+', weak: '~', missing: '-' };
  return reviewOf(reviewedReading(aReading('', said)), NO_EVIDENCE, TODAY)
    .map(({ letter, status }) => letter + marks[status])
    .join(' ');
}

const UP = { verb: 'increase' } as const;

test.each<[string, Partial<Reading>, string]>([
  ['매출을 늘리자', { metric: '매출', ...UP }, 'S- M- A- R- T-'],
  ['고객 만족도를 높이자', { metric: '고객 만족도', ...UP }, 'S- M- A- R- T-'],
  ['브랜드 인지도를 높이자', { metric: '브랜드 인지도', ...UP }, 'S- M- A- R- T-'],
  ['영업 활동 강화', { metric: '영업 활동', ...UP }, 'S- M- A- R- T-'],
  ['increase engagement', { metric: 'engagement', ...UP }, 'S- M- A- R- T-'],
  [
    '한 달 만에 매출 10배',
    {
      metric: '매출',
      target: 9,
      change: 'relative',
      comparison: 'current',
      unit: '%',
      due: '2026-04-30',
    },
    'S+ M~ A- R- T~',
  ],
  [
    '언젠가 매출 10억 원',
    { metric: '매출', target: 1e9, unit: 'KRW', leftover: ['언젠가'] },
    'S+ M~ A~ R- T-',
  ],
  [
    '3개월 내 월 매출 15% 증가',
    {
      metric: '매출',
      target: 0.15,
      change: 'relative',
      unit: '%',
      cadence: 'month',
      due: '2026-06-30',
    },
    'S+ M~ A~ R- T~',
  ],
])('“%s” is reviewed as it was read: %j is %s', (_, said, letters) => {
  expect(strip(said)).toBe(letters);
});

test('the five letters come in their order, whatever is known', () => {
  const letters = reviewOf(reviewed(), NO_EVIDENCE, TODAY).map(({ letter }) => letter);
  expect(letters).toEqual(['S', 'M', 'A', 'R', 'T']);
});

test('besides it is asked for what is not answered, and for nothing else', () => {
  const codes = (said: Parameters<typeof reviewed>[0]) =>
    alsoAsked(reviewed(said)).map(({ code, field }) => [code, field]);
  expect(codes({})).toEqual([
    ['left_out', 'definition'],
    ['plan_on_miss', 'plan'],
    ['why_measured', 'why'],
    ['core_or_supporting', 'tier'],
    ['leading_or_lagging', 'timing'],
  ]);
  expect(
    codes({
      definition: '주문 금액의 합계. 취소 제외',
      plan: '광고를 바꾼다',
      why: '성장',
      tier: 'core',
      timing: 'lagging',
    }),
  ).toEqual([]);
  expect(codes({ definition: 'Sum of orders, excluding cancelled ones' })).toHaveLength(4);
});
