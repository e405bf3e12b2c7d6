import { marked } from '../../../../sidebar/define/say/marked';
import type { Reading } from '../../../../src/domain/define/sentence/reading';

function stretches(sentence: string, words: Reading['words']) {
  return marked(sentence, words).map(({ text, fields }) => [text, fields.join(' ')]);
}

test('cuts the sentence where what was read begins and ends', () => {
  expect(
    stretches('월 신규 계약 30건 이상', { cadence: '월', metric: '신규 계약', target: '30건' }),
  ).toEqual([
    ['월', 'cadence'],
    [' ', ''],
    ['신규 계약', 'metric'],
    [' ', ''],
    ['30건', 'target'],
    [' 이상', ''],
  ]);
});

test('words that two fields came from are marked for both', () => {
  expect(stretches('10억 원 이상', { target: '10억 원 이상', unit: '원' })).toEqual([
    ['10억 ', 'target'],
    ['원', 'target unit'],
    [' 이상', 'target'],
  ]);
});

test.each<[string, Reading['words']]>([
  ['words that are not there', { target: '40' }],
  ['no words', {}],
  ['a blank', { target: '' }],
])('marks nothing for %s', (_, words) => {
  expect(stretches('30 leads', words)).toEqual([['30 leads', '']]);
});

test('an empty sentence has no stretch', () => {
  expect(marked('', { target: '1' })).toEqual([]);
});

test('what is put together again is the sentence', () => {
  const sentence = '매출 👍 10% 이상, 10% 넘게';
  const cut = marked(sentence, { target: '10%', metric: '매출', leftover: '넘게' } as never);
  expect(cut.map(({ text }) => text).join('')).toBe(sentence);
});
