import { marked } from '../../../../sidebar/define/say/marked';
import { parseIsoDay } from '../../../../src/domain/calendar/day';
import { readSentence } from '../../../../src/domain/define/sentence/fields/read-sentence';
import type { ReadField, Reading } from '../../../../src/domain/define/sentence/reading';

const TODAY = parseIsoDay('2026-03-10') ?? 0;

function stretches(sentence: string, places: Reading['places']) {
  return marked(sentence, places).map(({ text, fields }) => [text, fields.join(' ')]);
}

test('cuts the sentence where what was read begins and ends', () => {
  expect(
    stretches('월 신규 계약 30건 이상', {
      cadence: { from: 0, to: 1 },
      metric: { from: 2, to: 7 },
      target: { from: 8, to: 11 },
    }),
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
  expect(
    stretches('10억 원 이상', { target: { from: 0, to: 8 }, unit: { from: 4, to: 5 } }),
  ).toEqual([
    ['10억 ', 'target'],
    ['원', 'target unit'],
    [' 이상', 'target'],
  ]);
});

test.each<[string, Reading['places']]>([
  ['a place behind the end', { target: { from: 40, to: 42 } }],
  ['no places', {}],
])('marks nothing for %s', (_, places) => {
  expect(stretches('30 leads', places)).toEqual([['30 leads', '']]);
});

test('an empty sentence has no stretch', () => {
  expect(marked('', { target: { from: 0, to: 1 } })).toEqual([]);
});

const fieldOf = (sentence: string, field: ReadField) =>
  marked(sentence, readSentence(sentence, { today: TODAY }).places).flatMap(
    ({ text, fields }, at) => (fields.includes(field) ? [[at, text]] : []),
  );

test('a word that stands there twice is marked where it was read', () => {
  const cadence = fieldOf('12월 말까지 월 신규 계약 30건', 'cadence');
  expect(cadence.map(([, text]) => text)).toEqual(['월']);
  const { places } = readSentence('12월 말까지 월 신규 계약 30건', { today: TODAY });
  expect(places.cadence).toEqual({ from: 8, to: 9 });
  expect(places.due).toEqual({ from: 0, to: 7 });
});

test.each([
  '매출 👍 10% 이상, 10% 넘게',
  '１２월  말까지 월   신규 계약 30건',
  'Conversion rate of at least 20% per month by December 31',
])('what is put together again is the sentence: %s', (sentence) => {
  const { places, words } = readSentence(sentence, { today: TODAY });
  expect(
    marked(sentence, places)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
  for (const [field, { from, to }] of Object.entries(places)) {
    expect(sentence.slice(from, to)).toBe(words[field as ReadField]);
  }
});
