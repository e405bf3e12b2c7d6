import type { Phrase } from '../../contract/language/language';
import { ARGUMENT_PROBLEM_TEXT } from './arguments';
import { CAUSES_PROBLEM_TEXT } from './causes';
import { CUSTOMERS_PROBLEM_TEXT } from './customers';
import { PERIODS_PROBLEM_TEXT } from './periods';
import { STANDING_PROBLEM_TEXT } from './standing';
import { VOICE_PROBLEM_TEXT } from './voice';
import { WORTH_PROBLEM_TEXT } from './worth';

/** Why a cell function has no answer, by problem code: what any of them may meet, then each family’s own. */
export const FUNCTION_PROBLEM_TEXTS: readonly Readonly<Record<string, Phrase>>[] = [
  ARGUMENT_PROBLEM_TEXT,
  STANDING_PROBLEM_TEXT,
  PERIODS_PROBLEM_TEXT,
  CUSTOMERS_PROBLEM_TEXT,
  WORTH_PROBLEM_TEXT,
  VOICE_PROBLEM_TEXT,
  CAUSES_PROBLEM_TEXT,
];
