/** The functions of the formula bar, as the design names them: spreadsheets depend on each. */

const STANDING = ['ATTAINMENT', 'PACE', 'KPI_STATUS', 'KPI_SCORE', 'BASELINE', 'ACHIEVABILITY'];

const PERIODS = ['SUM_IN', 'COUNT_IN', 'MEAN_IN', 'MEDIAN_IN', 'LAST_IN', 'DISTINCT_IN'];

const CUSTOMERS = [
  'CHURN',
  'RETENTION',
  'CHURN_SPREAD',
  'CHURN_BY',
  'ANNUALIZE',
  'GRR',
  'NRR',
  'MRR_MOVEMENTS',
  'COHORT',
  'SURVIVAL',
  'SURVIVAL_COMPARE',
  'RETENTION_FORECAST',
  'RETENTION_MODEL',
];

const WORTH = [
  ...['LTV', 'LTV_ORDERS', 'CAC', 'ARPU', 'AOV', 'CONVERSION', 'ROI'],
  ...['LTV_TO_CAC', 'CAC_PAYBACK', 'LTV_FORECAST', 'LTV_MODEL'],
];

const CAUSES = [
  ...['FUNNEL', 'CONTRIBUTION', 'RATE_CHANGE', 'DATA_QUALITY'],
  ...['KPI_FORECAST', 'KPI_ANOMALIES'],
];

const TESTS = ['KPI_TREND', 'LEAD_LAG', 'AB_TEST', 'AB_TEST_MEANS'];

const VOICE = ['NPS', 'CSAT', 'NPS_INTERVAL', 'RATE_INTERVAL'];

export const CELL_FUNCTION_NAMES: readonly string[] = [
  ...STANDING,
  ...PERIODS,
  ...CUSTOMERS,
  ...WORTH,
  ...VOICE,
  ...CAUSES,
  ...TESTS,
];
