import {
  englishNumber,
  nativeKorean,
  numeralInDigits,
  sinoKorean,
} from '../../../../../src/domain/define/sentence/tokens/numerals';

test.each([
  ['1,234.5', 1234.5],
  ['10', 10],
  ['4,5', 4.5],
  ['1,000,000원', 1_000_000],
  ['0.03', 0.03],
])('digits: %s', (text, value) => {
  expect(numeralInDigits(text, 0)?.value).toBe(value);
});

test.each([
  ['십', 10],
  ['이십오', 25],
  ['천이백', 1_200],
  ['삼천만', 30_000_000],
  ['이십억', 2_000_000_000],
  ['일억 오천만', 150_000_000],
  ['구천구백구십구', 9_999],
  ['만', 10_000],
  ['삼억오천', 350_000_000],
  ['일조 오천', 1_500_000_000_000],
  ['이만오천', 25_000],
])('Sino-Korean: %s', (text, value) => {
  expect(sinoKorean(text, 0)).toEqual({ value, end: text.length });
});

test('two digits side by side are no number in words', () => {
  expect(sinoKorean('일일', 0)).toBeUndefined();
});

test.each([
  ['한', 1],
  ['두', 2],
  ['열', 10],
  ['열두', 12],
  ['스무', 20],
  ['서른다섯', 35],
  ['아흔아홉', 99],
])('native Korean: %s', (text, value) => {
  expect(nativeKorean(text, 0)).toEqual({ value, end: text.length, native: true });
});

test.each([
  ['twenty', 20],
  ['twenty five', 25],
  ['half a million', 500_000],
  ['a hundred', 100],
  ['one hundred and twenty', 120],
  ['three thousand', 3_000],
  ['ten million', 10_000_000],
  ['two and a half', 2.5],
  ['zero', 0],
  ['two hundred thousand', 200_000],
])('English: %s', (text, value) => {
  const words = text.split(' ');
  expect(englishNumber(words)).toEqual({ value, taken: words.length });
});

test.each(['a user', 'half of', 'sales', 'hundred'])('no number: %s', (text) => {
  expect(englishNumber(text.split(' '))).toBeUndefined();
});

test('a number ends where the next word is none of it', () => {
  expect(englishNumber(['five', 'new', 'contracts'])).toEqual({ value: 5, taken: 1 });
  expect(englishNumber(['twenty', 'and', 'more'])).toEqual({ value: 20, taken: 1 });
});
