import { Refusal } from '../app/refusal';
import type { Language } from '../contract/language';
import type { Problem } from '../domain/problem';
import { problemSentence } from '../text/problem-sentence';

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
  return problemSentence(problemOfFailure(failure), language);
}
