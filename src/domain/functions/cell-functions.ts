import type { CellFunction } from './declaration';
import { ANNUALIZE, CHURN, CHURN_BY, CHURN_SPREAD, RETENTION } from './declared/churn';
import { COHORT } from './declared/cohort';
import { CONTRIBUTION, FUNNEL, RATE_CHANGE } from './declared/breakdowns';
import { LTV_FORECAST, LTV_MODEL } from './declared/customer-worth';
import { DATA_QUALITY } from './declared/data-quality';
import { LTV } from './declared/ltv';
import { GRR, MRR_MOVEMENTS, NRR } from './declared/mrr';
import { ACHIEVABILITY, BASELINE, KPI_ANOMALIES, KPI_FORECAST } from './declared/outlook';
import { AB_TEST, AB_TEST_MEANS, KPI_TREND, LEAD_LAG } from './declared/movement-tests';
import {
  COUNT_IN,
  DISTINCT_IN,
  LAST_IN,
  MEAN_IN,
  MEDIAN_IN,
  SUM_IN,
} from './declared/period-aggregates';
import { RETENTION_FORECAST, RETENTION_MODEL } from './declared/retention';
import { ATTAINMENT, KPI_SCORE, KPI_STATUS, PACE } from './declared/standing';
import { SURVIVAL, SURVIVAL_COMPARE } from './declared/survival';
import { CSAT, NPS, NPS_INTERVAL, RATE_INTERVAL } from './declared/voice';
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
  BASELINE,
  ACHIEVABILITY,
  CHURN,
  RETENTION,
  CHURN_SPREAD,
  CHURN_BY,
  ANNUALIZE,
  GRR,
  NRR,
  MRR_MOVEMENTS,
  COHORT,
  SURVIVAL,
  SURVIVAL_COMPARE,
  RETENTION_FORECAST,
  RETENTION_MODEL,
  LTV,
  LTV_ORDERS,
  LTV_FORECAST,
  LTV_MODEL,
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
  NPS,
  CSAT,
  NPS_INTERVAL,
  RATE_INTERVAL,
  FUNNEL,
  KPI_TREND,
  LEAD_LAG,
  CONTRIBUTION,
  RATE_CHANGE,
  AB_TEST,
  AB_TEST_MEANS,
  DATA_QUALITY,
  KPI_FORECAST,
  KPI_ANOMALIES,
};
