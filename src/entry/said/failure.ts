import { Refusal } from '../../app/refusal';
import type { Language } from '../../contract/language/language';
import type { Problem } from '../../domain/problem';
import { problemSentence } from '../../text/problems/problems';

/** Google's own words help whoever reads them; ours about a fault of ours would not. */
export function problemOfFailure(failure: unknown): Problem {
  if (failure instanceof Refusal) return failure.problem;
  if (failure instanceof Error && failure.name === 'Exception') {
    const message = failure.message.split('\n')[0].replace(/[.\s]+$/, '');
    return { code: 'host_failed', values: { message: message.slice(0, 200) } };
  }
  return { code: 'unexpected' };
}

export function failureSentence(failure: unknown, language: Language): string {
  return answerSentence(problemOfFailure(failure), language);
}

/** Where the sentences cannot be read, the problem's name is better than another failure. */
export function answerSentence(problem: Problem, language: Language): string {
  try {
    return problemSentence(problem, language);
  } catch (failure) {
    const values = Object.values(problem.values ?? {}).join(', ');
    return `${problem.code} (${values}). ${failure instanceof Error ? failure.message : ''}`;
  }
}
