import { problemSentence } from '../server/problem-sentence';
import { sayIn, TERMINAL_TEXT } from '../text';
import { evaluate } from './evaluate';
import { lookBack } from './look-back';
import { evaluateOptions } from './options';
import { evaluationJson, evaluationText } from './print';
import { lookBackJson, lookBackText } from './print-look-back';
import { isMissed } from './run-report';

export interface Terminal {
  out(text: string): void;
  problem(text: string): void;
}

/** 0: nothing is missed. 1: something is. 2: the run could not be made, or a mail not sent. */
export type ExitCode = 0 | 1 | 2;

export async function main(
  args: readonly string[],
  { folder, root }: { folder: string; root: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const read = evaluateOptions(args, folder);
  if ('problem' in read) {
    terminal.problem(problemSentence(read.problem, 'ko'));
    return 2;
  }
  const { options } = read;
  const language = options.language ?? 'ko';
  if (options.help) {
    terminal.out(sayIn(language)(TERMINAL_TEXT.evaluateHelp));
    return 0;
  }
  try {
    if (options.lookBack) {
      const looked = await lookBack(options, options.lookBack, root);
      terminal.out(options.json ? lookBackJson(looked) : lookBackText(looked));
      return 0;
    }
    const evaluation = await evaluate(options, root);
    terminal.out(options.json ? evaluationJson(evaluation) : evaluationText(evaluation));
    if (evaluation.report.outcome === 'busy') return 2;
    if (evaluation.deliveries.some(({ refused }) => refused !== undefined)) return 2;
    return evaluation.report.kpis.some(isMissed) ? 1 : 0;
  } catch (problem) {
    terminal.problem(problemSentence(problem, language));
    return 2;
  }
}
