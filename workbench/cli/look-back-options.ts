import { kpiField } from '../../src/contract/fields/records/kpi-field';
import type { LookBackQuestion, WhatIfPayload } from '../../src/contract/rpc/look-back';
import type { OptionProblem } from '../server/options';

/** What counts the mails of past months, as `parseArgs` takes it. */
export const BACKTEST_OPTIONS = {
  backtest: { type: 'boolean' },
  months: { type: 'string' },
  kpi: { type: 'string' },
  'miss-at': { type: 'string' },
  'warn-at': { type: 'string' },
  'confirm-after': { type: 'string' },
  'repeat-days': { type: 'string' },
} as const;

type Typed = Partial<Record<Exclude<keyof typeof BACKTEST_OPTIONS, 'backtest'>, string>> & {
  backtest?: boolean;
  out?: string;
  smtp?: string;
};

interface Bounds {
  min?: number;
  max?: number;
  /** Whole numbers alone. */
  isWhole: boolean;
}

const MONTHS: Bounds = { min: 1, max: 24, isWhole: true };

/** Other terms: the options, and the fields of the register that they stand for. */
const TERMS = [
  ['miss-at', 'missAt', 'miss_at'],
  ['warn-at', 'warnAt', 'warn_at'],
  ['confirm-after', 'confirmAfter', 'confirm_after'],
  ['repeat-days', 'repeatDays', 'repeat_days'],
] as const;

/** The question that these options ask; nothing without `--backtest`. */
export function lookBackOptions(
  typed: Typed,
): { question: LookBackQuestion } | { problem: OptionProblem } | undefined {
  const isGiven = (option: keyof Typed) => typed[option] !== undefined;
  if (!typed.backtest) {
    const options = Object.keys(BACKTEST_OPTIONS) as (keyof typeof BACKTEST_OPTIONS)[];
    const stray = options.find((option) => option !== 'backtest' && isGiven(option));
    return stray && { problem: { code: 'only_backtest', found: `--${stray}` } };
  }
  const sending = (['out', 'smtp'] as const).find(isGiven);
  if (sending) return { problem: { code: 'not_backtest', found: `--${sending}` } };
  const months = numberIn('months', typed.months ?? '12', MONTHS);
  if (typeof months !== 'number') return { problem: months };
  const whatIf: WhatIfPayload = {};
  for (const [option, term, field] of TERMS) {
    const found = typed[option];
    if (found === undefined) continue;
    const { min, max, kind } = kpiField(field);
    const value = numberIn(option, found, { min, max, isWhole: kind === 'wholeNumber' });
    if (typeof value !== 'number') return { problem: value };
    whatIf[term] = value;
  }
  const hasTerms = Object.keys(whatIf).length > 0;
  if (typed.kpi !== undefined) whatIf.kpi = typed.kpi;
  return { question: { months, ...(hasTerms ? { whatIf } : {}) } };
}

/** `85%` is 0.85. */
function numberIn(
  option: string,
  found: string,
  { min = 0, max = Infinity, isWhole }: Bounds,
): number | OptionProblem {
  const share = /^(.+)%$/.exec(found.trim());
  const value = share && !isWhole ? Number(share[1]) / 100 : Number(found);
  const isIn = found.trim() !== '' && value >= min && value <= max;
  if (isIn && (!isWhole || Number.isInteger(value))) return value;
  return { code: 'number', found, option: `--${option}`, min, max };
}
