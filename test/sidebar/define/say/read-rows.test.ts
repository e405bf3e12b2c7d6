import { readRows } from '../../../../sidebar/define/say/read-rows';
import { readingOf } from '../../../../sidebar/define/say/said-instead';
import type { Language } from '../../../../src/contract/language/language';
import { say } from '../../../../src/text/say';

function targetRead(sentence: string, language: Language): string | undefined {
  const page = {
    language,
    say: (phrase: Parameters<typeof say>[0], values = {}) => say(phrase, language, values),
  };
  const rows = readRows(readingOf(sentence, '2026-04-01'), page);
  return rows.find(({ key }) => key === 'target')?.said;
}

test.each<[string, Language, string]>([
  ['매출 전월 대비 20% 증가', 'ko', '전월 대비 20% 증가'],
  ['매출 전월 대비 20% 증가', 'en', '20% more than the previous month'],
  ['불만 건수 전년 대비 10% 감소', 'ko', '전년 동기 대비 10% 감소'],
  ['불만 건수 전년 대비 10% 감소', 'en', '10% less than the same period of the previous year'],
  ['Grow sales by 20%', 'ko', '기준선(현재값) 대비 20% 증가'],
  ['Grow sales by 20%', 'en', '20% more than the baseline (the value now)'],
])('a movement is read back in the words of the card: %s, in %s', (sentence, language, said) => {
  expect(targetRead(sentence, language)).toBe(said);
});
