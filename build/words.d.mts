/** Key or idea, Korean, English. */
export const TERMS: readonly (readonly [idea: string, ko: string, en: string])[];
/** Patterns of words that no sentence uses. */
export const AVOIDED: Readonly<Record<'ko' | 'en', readonly RegExp[]>>;
/** docs/words.md. */
export function wordsPage(): string;
