import { predicateOf } from '../../../../../src/domain/define/sentence/words/predicates';
import { formsOf, pastOf } from '../../../../../src/domain/define/sentence/words/verb-forms';

test.each([
  ['늘리', ['늘리', '늘린', '늘릴', '늘립', '늘려', '늘렸']],
  ['맞추', ['맞추', '맞춘', '맞출', '맞춥', '맞춰', '맞췄']],
  ['따내', ['따내', '따낸', '따낼', '따냅', '따내', '따냈']],
  ['줄었', ['줄었']],
])('the stem %s changes before its endings', (stem, forms) => {
  expect(formsOf(stem)).toEqual(forms);
});

test.each([
  ['shorten', 'shortened'],
  ['reduce', 'reduced'],
  ['trim', 'trimmed'],
  ['drop', 'dropped'],
  ['boost', 'boosted'],
  ['squeeze', 'squeezed'],
])('%s has been %s', (verb, past) => {
  expect(pastOf(verb)).toBe(past);
});

test.each([
  '해주셨으면',
  '합시다',
  '부탁드립니다',
  '되어야',
  '나와야',
  '가시죠',
  '봅시다',
  '같습니다',
])('%s only says that something is wanted', (run) => {
  expect(predicateOf(run)).toBe('합니다');
});

test.each(['뚫읍시다', '챙겨야죠', '챙겨주세요', '끝내겠습니다'])(
  '%s is a verb of no list',
  (run) => {
    expect(predicateOf(run)).toBe('무엇합니다');
  },
);

test.each([
  '좋아요',
  '주요',
  '필요',
  '시야',
  '이자',
  '보고',
  '주기',
  '해지',
  '하자',
  '분야',
  '세요',
])('%s may be a noun or a part of one', (run) => {
  expect(predicateOf(run)).toBeUndefined();
});
