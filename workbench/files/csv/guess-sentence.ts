import type { Language, Phrase } from '../../../src/contract/language/language';
import type { CsvGuess, Separator } from './csv-text';

export const GUESS_TEXT = {
  read_as: {
    ko: '{encoding} 글자와 {separator} 구분으로 읽었습니다. 날짜와 숫자는 직접 입력한 것처럼 알아보고, 0으로 시작하는 번호와 =로 시작하는 글은 글로 두었습니다.',
    en: 'Read as {encoding} with {separator} between the fields. Dates and numbers are taken as if typed; codes that begin with 0 and texts that begin with = stay text.',
  },
} as const satisfies Record<string, Phrase>;

const SEPARATORS: Readonly<Record<Separator, Phrase>> = {
  ',': { ko: '쉼표(,)', en: 'commas' },
  ';': { ko: '쌍반점(;)', en: 'semicolons' },
  '\t': { ko: '탭', en: 'tabs' },
  '|': { ko: '세로줄(|)', en: 'vertical bars' },
};

/** How a delimited file was understood. */
export function guessSentence({ encoding, separator }: CsvGuess, language: Language): string {
  return GUESS_TEXT.read_as[language]
    .replace('{encoding}', encoding)
    .replace('{separator}', SEPARATORS[separator][language]);
}
