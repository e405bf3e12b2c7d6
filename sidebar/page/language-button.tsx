import type { Language } from '../../src/contract/language/language';

/** Each named in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

interface LanguageButtonProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The way to the other language, named in that language. */
export function LanguageButton({ language, onLanguage }: LanguageButtonProps) {
  const other: Language = language === 'ko' ? 'en' : 'ko';
  return (
    <button type="button" class="plain" lang={other} onClick={() => onLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </button>
  );
}
