import type { CellFunction } from './declaration';
import { CHURN } from './declared/churn';
import { LTV } from './declared/ltv';
import {
  COUNT_IN,
  DISTINCT_IN,
  LAST_IN,
  MEAN_IN,
  MEDIAN_IN,
  SUM_IN,
} from './declared/period-aggregates';
import { ATTAINMENT, KPI_SCORE, KPI_STATUS, PACE } from './declared/standing';

/** Every function of the formula bar, by name. */
export const CELL_FUNCTIONS: Readonly<Record<string, CellFunction>> = {
  ATTAINMENT,
  PACE,
  KPI_STATUS,
  KPI_SCORE,
  CHURN,
  LTV,
  SUM_IN,
  COUNT_IN,
  MEAN_IN,
  MEDIAN_IN,
  LAST_IN,
  DISTINCT_IN,
};
