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
import {
  AOV,
  ARPU,
  CAC,
  CAC_PAYBACK,
  CONVERSION,
  LTV_ORDERS,
  LTV_TO_CAC,
  ROI,
} from './declared/worth-ratios';

/** Every function of the formula bar, by name. */
export const CELL_FUNCTIONS: Readonly<Record<string, CellFunction>> = {
  ATTAINMENT,
  PACE,
  KPI_STATUS,
  KPI_SCORE,
  CHURN,
  LTV,
  LTV_ORDERS,
  CAC,
  ARPU,
  AOV,
  CONVERSION,
  ROI,
  LTV_TO_CAC,
  CAC_PAYBACK,
  SUM_IN,
  COUNT_IN,
  MEAN_IN,
  MEDIAN_IN,
  LAST_IN,
  DISTINCT_IN,
};
