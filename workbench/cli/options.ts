import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/contract/language/language';
import type { LookBackQuestion } from '../../src/contract/rpc/look-back';
import type { OptionProblem } from '../server/options';
import { BACKTEST_OPTIONS, lookBackOptions } from './look-back-options';

export interface EvaluateOptions {
  workbook?: string;
  at?: Date;
  /** Folder for the `.eml` files; beside the workbook when absent. */
  out?: string;
  json: boolean;
  smtp?: string;
  /** The workbook's own when absent. */
  language?: Language;
  help: boolean;
  /** No run: the mails of past months are counted. */
  lookBack?: LookBackQuestion;
}

export type EvaluateReading = { options: EvaluateOptions } | { problem: OptionProblem };

function instantOf(text: string): Date | undefined {
  const instant = new Date(text);
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  return whole && !Number.isNaN(instant.getTime()) ? instant : undefined;
}

function isSmtp(text: string): boolean {
  return URL.canParse(text) && ['smtp:', 'smtps:'].includes(new URL(text).protocol);
}

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      workbook: { type: 'string' },
      at: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      smtp: { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      ...BACKTEST_OPTIONS,
    },
  }).values;
}

/** The command line as data, or what is wrong with it. Relative paths start at `folder`. */
export function evaluateOptions(args: readonly string[], folder: string): EvaluateReading {
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    return { problem: { code: 'unknown_option', found: (error as Error).message } };
  }
  const at = values.at === undefined ? undefined : instantOf(values.at);
  if (values.at !== undefined && !at) return { problem: { code: 'at', found: values.at } };
  if (values.smtp !== undefined && !isSmtp(values.smtp))
    return { problem: { code: 'smtp', found: values.smtp } };
  const { language } = values;
  if (language !== undefined && language !== 'ko' && language !== 'en')
    return { problem: { code: 'language', found: language } };
  const lookBack = lookBackOptions(values);
  if (lookBack && 'problem' in lookBack) return lookBack;
  return {
    options: {
      ...(lookBack ? { lookBack: lookBack.question } : {}),
      ...(values.workbook === undefined ? {} : { workbook: path.resolve(folder, values.workbook) }),
      ...(at ? { at } : {}),
      ...(values.out === undefined ? {} : { out: path.resolve(folder, values.out) }),
      ...(values.smtp === undefined ? {} : { smtp: values.smtp }),
      ...(language === undefined ? {} : { language }),
      json: values.json === true,
      help: values.help === true,
    },
  };
}
