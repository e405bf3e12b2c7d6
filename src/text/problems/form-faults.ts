import type { Language, Phrase } from '../../contract/language/language';
import type { Problem } from '../../domain/problem';
import { DEFINE_PROBLEM_TEXT } from '../define/definition-problems';
import { FIELD_PROBLEM_TEXT } from '../define/field-problems';
import { SHARE_PROBLEM_TEXT } from '../define/set';
import { TARGET_PROBLEM_TEXT } from '../define/targets';
import { phraseOf, say } from '../say';
import { definitionValues } from './definition-values';

/** What can be wrong with a form before anybody is asked; a page has no need of the other problems. */
const FORM_FAULT_TEXTS: readonly Readonly<Record<string, Phrase>>[] = [
  FIELD_PROBLEM_TEXT,
  DEFINE_PROBLEM_TEXT,
  TARGET_PROBLEM_TEXT,
  SHARE_PROBLEM_TEXT,
];

/** The sentence for a fault that the form itself finds. */
export function formFaultSentence(problem: Problem, language: Language): string {
  for (const text of FORM_FAULT_TEXTS) {
    const phrase = phraseOf(text, problem.code);
    if (phrase) return say(phrase, language, definitionValues(problem, language));
  }
  return problem.code;
}
