import type { Problem } from '../../../problem';
import type { Reading } from '../../sentence/reading';
import { unitOfValues } from '../words/asked';
import { answersMisfit } from './answers';
import type { Formula } from './formula';

/** What is known of a measure once its rows are read. */
export interface MeasuredPast {
  formula: Formula;
  /** Of the periods that have one. */
  values: readonly number[];
  /** The unit of the column that is added up or averaged, by its format or heading; '' where neither tells. */
  columnUnit: string;
}

type Stated = Pick<Reading, 'metric' | 'scope' | 'target' | 'unit' | 'change'>;

/** Values so many times larger or smaller than the target are of something else. */
const FARTHEST = 1000;
/** A share may be above the whole, as growth is, but not by so much. */
const LARGEST_SHARE = 3;
const LARGEST_SCORE = 100;
const CURRENCIES: readonly string[] = ['KRW', 'USD', 'EUR', 'GBP', 'CNY', 'JPY'];
const TIMES: readonly string[] = ['d', 'h', 'min', 's'];
const COUNTS: readonly Formula['shape'][] = ['count', 'distinct', 'present', 'difference'];
const OF_COLUMN: readonly Formula['shape'][] = ['sum', 'mean', 'median', 'last'];

/** Why the values of a measure cannot be what was stated; undefined where they may be. */
export function misfitOf(past: MeasuredPast, said: Stated): Problem | undefined {
  const stated = { ...said, unit: unitOfValues(said) };
  return answersMisfit(past.formula, said) ?? unitMisfit(past, stated) ?? sizeMisfit(past, stated);
}

function unitMisfit({ formula, columnUnit }: MeasuredPast, { unit }: Stated): Problem | undefined {
  if (unit === null || unit === '') return undefined;
  const isMoney = CURRENCIES.includes(unit);
  if (COUNTS.includes(formula.shape) && (isMoney || unit === '%' || TIMES.includes(unit))) {
    return { code: 'found_counts', values: { unit } };
  }
  if (!OF_COLUMN.includes(formula.shape) || columnUnit === '') return undefined;
  const kinds = [CURRENCIES, TIMES];
  const isOther =
    unit !== columnUnit && kinds.some((kind) => kind.includes(unit) && kind.includes(columnUnit));
  const isMoneyOnly = CURRENCIES.includes(columnUnit) && !isMoney;
  return isOther || isMoneyOnly
    ? { code: 'found_other_unit', values: { unit, columnUnit } }
    : undefined;
}

function sizeMisfit(
  { values }: MeasuredPast,
  { target, unit, change }: Stated,
): Problem | undefined {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return undefined;
  const typical = middleOf(sizes);
  if (unit === '%' && typical > LARGEST_SHARE) {
    return { code: 'found_no_share', values: { typical } };
  }
  if (unit === 'score' && typical > LARGEST_SCORE) {
    return { code: 'found_no_score', values: { typical } };
  }
  if (target === null || target === 0 || change !== 'none') return undefined;
  const times = Math.abs(target) / typical;
  return times > FARTHEST || times < 1 / FARTHEST
    ? { code: 'found_other_size', values: { target, typical, unit: unit ?? '' } }
    : undefined;
}

function middleOf(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
