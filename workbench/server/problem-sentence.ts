import type { Language, Phrase } from '../../src/contract/language/language';
import { RunFailed } from '../cli/alert-run';
import { FileError } from '../files/file-error';
import { sayIn, TERMINAL_TEXT } from '../text';
import type { OptionProblem } from './options';

const OPTION_TEXT: Record<OptionProblem['code'], Phrase> = {
  unknown_option: TERMINAL_TEXT.unknownOption,
  port: TERMINAL_TEXT.badPort,
  language: TERMINAL_TEXT.badLanguage,
  at: TERMINAL_TEXT.badInstant,
  smtp: TERMINAL_TEXT.badSmtp,
  one_file: TERMINAL_TEXT.oneFile,
  number: TERMINAL_TEXT.badNumber,
  only_backtest: TERMINAL_TEXT.onlyBacktest,
  not_backtest: TERMINAL_TEXT.notBacktest,
};

const isOptionProblem = (problem: unknown): problem is OptionProblem =>
  typeof problem === 'object' && problem !== null && 'code' in problem && 'found' in problem;

/** Any problem as one sentence for the terminal, never a stack. */
export function problemSentence(problem: unknown, language: Language): string {
  const say = sayIn(language);
  if (problem instanceof FileError) return problem.sentence(language);
  if (problem instanceof RunFailed) return problem.message;
  if (isOptionProblem(problem)) return say(OPTION_TEXT[problem.code], { ...problem });
  if ((problem as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE')
    return say(TERMINAL_TEXT.portTaken);
  const detail = problem instanceof Error ? problem.message : String(problem);
  return say(TERMINAL_TEXT.unexpected, { detail });
}
