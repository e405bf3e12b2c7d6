import type { Language, Phrase } from '../../../src/contract/language/language';
import type { Separator } from './csv-text';
import type { CsvGuess } from './read-csv';

export const GUESS_TEXT = {
  read_as: {
    ko: '문자 인코딩은 {encoding}, 구분 기호는 {separator}로 읽었습니다. 열 전체를 보고 날짜와 숫자를 알아봅니다. 1-10, 3/4, 2022-01처럼 날짜의 일부로 보이는 글, 0으로 시작하는 번호, =로 시작하는 글은 적힌 그대로 둡니다.',
    en: 'Read as {encoding} with {separator} between fields. Dates and numbers are recognised by the whole column. Parts of dates such as 1-10, 3/4 and 2022-01, codes that begin with 0, and text that begins with = stay as written.',
  },
  decimal_comma: {
    ko: '소수점은 쉼표로 읽었습니다(99,90 = 99.9).',
    en: 'Decimals are read after a comma (99,90 is 99.9).',
  },
  left_open: {
    ko: '일과 월의 순서를 알 수 없는 날짜 {count}개({example})는 글로 두었습니다. 2026-01-31처럼 적으면 날짜로 읽습니다.',
    en: '{count} dates such as {example} stay text because day and month cannot be told apart. Write them as 2026-01-31 to have them read as dates.',
  },
} as const satisfies Record<string, Phrase>;

const SEPARATORS: Readonly<Record<Separator, Phrase>> = {
  ',': { ko: '쉼표(,)', en: 'commas' },
  ';': { ko: '쌍반점(;)', en: 'semicolons' },
  '\t': { ko: '탭', en: 'tabs' },
  '|': { ko: '세로줄(|)', en: 'vertical bars' },
};

/** How a delimited file was understood. */
export function guessSentence(guess: CsvGuess, language: Language): string {
  const { habit, decimalComma, leftOpen, example } = guess;
  const sentences = [
    GUESS_TEXT.read_as[language]
      .replace('{encoding}', habit.encoding)
      .replace('{separator}', SEPARATORS[habit.separator][language]),
    ...(decimalComma ? [GUESS_TEXT.decimal_comma[language]] : []),
    ...(leftOpen > 0
      ? [
          GUESS_TEXT.left_open[language]
            .replace('{count}', leftOpen.toLocaleString(language))
            .replace('{example}', example),
        ]
      : []),
  ];
  return sentences.join(' ');
}
