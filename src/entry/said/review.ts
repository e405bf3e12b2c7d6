import type { ReviewedDefinition } from '../../app/define/review-definition';
import type { Language } from '../../contract/language/language';
import type { ReviewedLetter } from '../../contract/rpc/define';
import { figuresOf } from '../../text/figures';
import { QUESTION_TEXT } from '../../text/review';
import { letterSaid } from '../../text/review-said';
import { say } from '../../text/say';

/** The five letters in words, each with the questions that are asked beside it. */
export function saidReview(
  { letters, asked, evidence, unit }: ReviewedDefinition,
  language: Language,
): ReviewedLetter[] {
  const figures = figuresOf(language);
  return letters.map((found) => ({
    letter: found.letter,
    status: found.status,
    code: found.reason.code,
    ...letterSaid(found, unit, figures),
    field: found.proposal?.field ?? null,
    evidence: found.letter === 'A' ? evidence : null,
    asked: asked
      .filter(({ letter }) => letter === found.letter)
      .map(({ code, field }) => ({ field, question: say(QUESTION_TEXT[code], language) })),
  }));
}
