import { alsoAsked } from '../../../../src/domain/define/review/also-asked';
import type { Reviewed } from '../../../../src/domain/define/review/reviewed';
import { reviewed } from './reviewed';

const ANSWERED: Partial<Reviewed> = {
  definition: '신규 계약 건수, 갱신은 제외',
  plan: '가격표를 다시 본다',
  why: '성장의 시작이다',
  tier: 'core',
  timing: 'leading',
};

const asked = (said: Partial<Reviewed>) => alsoAsked(reviewed(said)).map(({ code }) => code);

test('of an empty definition all is asked, in the order of the letters', () => {
  expect(alsoAsked(reviewed()).map(({ code, letter }) => [letter, code])).toEqual([
    ['S', 'left_out'],
    ['A', 'plan_on_miss'],
    ['R', 'why_measured'],
    ['R', 'core_or_supporting'],
    ['T', 'leading_or_lagging'],
  ]);
});

test('what is answered is not asked', () => {
  expect(asked(ANSWERED)).toEqual([]);
});

test.each([
  ['New contracts', ['left_out']],
  ['New contracts without renewals', []],
  ['New contracts, excluding renewals', []],
  ['갱신을 뺀 신규 계약', []],
  ['신규 계약 건수', ['left_out']],
])('what “%s” leaves out is asked: %j', (definition, codes) => {
  expect(asked({ ...ANSWERED, definition })).toEqual(codes);
});
