import {
  dictionary,
  headingTerms,
  termsOf,
} from '../../../../../src/domain/define/found/words/terms';

const words = dictionary();
const keys = (text: string) => termsOf(text, words).map(({ key }) => key);

test.each([
  ['월간 주문 고객 수', ['cadence', 'order', 'customer', 'count']],
  ['주문고객수', ['order', 'customer', 'count']],
  ['월매출', ['cadence', 'sales']],
  ['고객의 이탈률은', ['customer', 'leave', 'rate']],
  ['신규 고객을', ['new', 'customer']],
  ['총 판매액', ['total', 'sales']],
  ['건당 처리시간', ['per', 'duration']],
])('Korean words are parted into what they are made of: %s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test.each([
  ['Number of new customers', ['count', 'new', 'customer']],
  ['first response time', ['respond', 'duration']],
  ['Average days to ship', ['mean', 'duration', 'ship']],
  ['companies', ['customer']],
  ['customerId', ['customer', 'id']],
  ['order_date', ['order', 'date']],
  ['OrderDate', ['order', 'date']],
  ['MRR', ['recurring']],
])('English words are found in any writing and number: %s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('a syllable means nothing in the middle of a name', () => {
  expect(keys('수원 지점')).toEqual(['수원', 'store']);
});

test('a heading is read without the unit behind it', () => {
  expect(headingTerms('매출액(원)', words).map(({ key }) => key)).toEqual(['sales']);
  expect(headingTerms('Resolution time (h)', words).map(({ key }) => key)).toEqual([
    'resolve',
    'duration',
  ]);
});

test('a word that no table knows is its own, and is known again in the plural', () => {
  expect(termsOf('Bakeries', words)).toEqual([
    { key: 'bakery', kind: 'thing', written: 'Bakeries', isOwn: true },
  ]);
});
