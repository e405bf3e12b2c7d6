import { reviewRelevant } from '../../../../src/domain/define/review/relevant';
import type { Neighbour, Reviewed } from '../../../../src/domain/define/review/reviewed';
import { reviewed } from './reviewed';

const SERVES = { name: '신규 계약', objective: '성장' };
const DOWNLOADS = { name: '앱 다운로드 수', objective: '성장' };

const beside = (name: string, category: Neighbour['category'] = null) => ({
  beside: [{ name, category }],
});

const CASES: [string, Partial<Reviewed>, string, string][] = [
  ['an objective', SERVES, 'ok', 'relevant'],
  ['the company’s own', { ...SERVES, level: 'company' }, 'ok', 'relevant'],
  ['a team’s with a parent', { ...SERVES, level: 'team', parent: 'K-001' }, 'ok', 'relevant'],
  ['a team’s without one', { ...SERVES, level: 'team' }, 'weak', 'parent_missing'],
  ['a person’s without one', { ...SERVES, level: 'person' }, 'weak', 'parent_missing'],
  ['no objective', { name: '신규 계약' }, 'missing', 'objective_missing'],
  ['outside of control', { ...SERVES, isOutsideControl: true }, 'weak', 'outside_control'],
  ['no part of the business', { ...SERVES, name: '봉사활동 참여율' }, 'weak', 'off_business'],
  [
    'no part of the business, with what it brings',
    { ...SERVES, name: '봉사활동 참여율', contribution: '이직률을 낮춘다' },
    'ok',
    'relevant',
  ],
  ['vanity alone', DOWNLOADS, 'weak', 'vanity'],
  ['vanity beside more vanity', { ...DOWNLOADS, ...beside('팔로워 수') }, 'weak', 'vanity'],
  ['vanity beside its outcome', { ...DOWNLOADS, ...beside('MAU') }, 'ok', 'relevant'],
  ['vanity beside an outcome', { ...DOWNLOADS, ...beside('구매 전환율') }, 'ok', 'relevant'],
  ['vanity beside revenue', { ...DOWNLOADS, ...beside('장바구니', 'revenue') }, 'ok', 'relevant'],
  ['vanity beside newcomers', { ...DOWNLOADS, ...beside('신규', 'acquisition') }, 'weak', 'vanity'],
  [
    'vanity beside more vanity, called an outcome',
    { ...DOWNLOADS, ...beside('팔로워 수', 'revenue') },
    'weak',
    'vanity',
  ],
  ['vanity for nothing', { name: '인스타그램 팔로워' }, 'missing', 'vanity_for_nothing'],
];

test.each(CASES)('%s: %j is %s: %s', (_, said, status, reason) => {
  const review = reviewRelevant(reviewed(said));
  expect([review.letter, review.status, review.reason.code]).toEqual(['R', status, reason]);
  expect(review.proposal === null).toBe(status === 'ok');
});

test.each([
  ['앱 다운로드 수', 'downloads'],
  ['app downloads', 'downloads'],
  ['페이지뷰', 'page_views'],
  ['블로그 조회수', 'page_views'],
  ['page views', 'page_views'],
  ['인스타그램 팔로워', 'followers'],
  ['followers', 'followers'],
  ['게시물 좋아요 수', 'likes'],
  ['likes', 'likes'],
  ['광고 노출 수', 'impressions'],
  ['누적 가입자 수', 'signups'],
])('“%s” is a vanity metric: %s', (name, vanity) => {
  expect(reviewRelevant(reviewed({ name, objective: '성장' })).proposal).toMatchObject({
    code: 'add_outcome',
    values: { vanity },
  });
});

test.each([
  '다운로드 대비 구매 전환율',
  '유료 구독자 수',
  '앱 평점',
  'active users',
  'reviews',
  'MAU',
])('“%s” is none', (name) => {
  expect(reviewRelevant(reviewed({ name, objective: '성장' })).status).toBe('ok');
});

test('a long objective is shown only so far as it is recognised', () => {
  const { reason } = reviewRelevant(reviewed({ name: '계약', objective: '가'.repeat(500) }));
  expect(String(reason.values.objective)).toHaveLength(80);
});
