import type { Language } from '../../src/contract/language/language';

/** Name of the file in which the made sample is kept. */
export function sampleFileName(language: Language): string {
  return `sample-${language}.xlsx`;
}
