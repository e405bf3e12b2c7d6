import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/contract/language/language';

export interface ServerOptions {
  workbook?: string;
  /** 0 takes any free port. */
  port: number;
  language: Language;
  open: boolean;
  help: boolean;
}

export type OptionProblem =
  | { code: 'unknown_option'; found: string }
  | { code: 'port'; found: string }
  | { code: 'language'; found: string }
  | { code: 'at'; found: string }
  | { code: 'smtp'; found: string }
  | { code: 'one_file'; found: string }
  | { code: 'number'; found: string; option: string; min: number; max: number }
  | { code: 'only_backtest'; found: string }
  | { code: 'not_backtest'; found: string };

export type Options<Of> = { options: Of } | { problem: OptionProblem };

/** Korean unless somebody asks for another: Korean users come first. */
export function languageFrom(value: string | undefined): Language | undefined {
  if (value === undefined) return 'ko';
  return value === 'ko' || value === 'en' ? value : undefined;
}

export function serverOptions(args: readonly string[], folder: string): Options<ServerOptions> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        language: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { problem: { code: 'unknown_option', found: String((error as Error).message) } };
  }
  const { values, positionals } = parsed;
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { problem: { code: 'port', found: String(values.port) } };
  const language = languageFrom(values.language);
  if (!language) return { problem: { code: 'language', found: String(values.language) } };
  if (positionals.length > 1)
    return { problem: { code: 'one_file', found: positionals.join(' ') } };
  const [workbook] = positionals;
  return {
    options: {
      ...(workbook === undefined ? {} : { workbook: path.resolve(folder, workbook) }),
      port,
      language,
      open: values['no-open'] !== true,
      help: values.help === true,
    },
  };
}
