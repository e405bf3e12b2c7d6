import type { Language } from '../../../src/contract/language/language';
import type { Problem } from '../../../src/domain/problem';
import { formFaultSentence } from '../../../src/text/problems/form-faults';

/** One sentence by field: the first of its problems. */
export function faultSentences(
  problems: readonly Problem[],
  language: Language,
): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const problem of problems) {
    const sentence = formFaultSentence(problem, language);
    if (problem.field && sentence) sentences[problem.field] ??= sentence;
  }
  return sentences;
}
