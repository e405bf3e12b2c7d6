export const LANGUAGES = ['ko', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(word: unknown): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/** One sentence in both languages; `{name}` stands for a value. */
export interface Phrase {
  ko: string;
  en: string;
}

/** The language for a locale such as `ko_KR`, `ko` or `en-US`: Korean for Korean, English for all others. */
export function languageOf(locale: string): Language {
  return /^ko\b|^ko[_-]/i.test(locale) ? 'ko' : 'en';
}
