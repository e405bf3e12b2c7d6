/**
 * The house: every folder of the code, what it holds, and which other folders its files may import, each
 * with the reason. From the bottom to the top: a room imports only rooms that stand above it in this list.
 * test/structure/house.test.ts holds the code against it, and `npm run docs` draws it into CONTRIBUTING.md.
 */

/** What a layer may import of others; inside a layer the rooms below say it one by one. */
export const LAYERS = [
  {
    layer: 'src/domain',
    holds: 'what the words mean. Pure: plain values and the moment go in, new values come out',
    imports: [],
  },
  {
    layer: 'src/contract',
    holds: 'field records, tables, what pages may ask: shared by sidebar and server',
    imports: ['src/domain'],
  },
  {
    layer: 'src/text',
    holds: 'every sentence that a person reads, Korean and English side by side',
    imports: ['src/domain', 'src/contract'],
  },
  {
    layer: 'src/app',
    holds: 'use cases, and in `ports.ts` the few small interfaces that they need',
    imports: ['src/domain', 'src/contract', 'src/text'],
  },
  {
    layer: 'src/host',
    holds: 'the only place that names Google’s services',
    imports: ['src/domain', 'src/contract', 'src/text', 'src/app'],
  },
  {
    layer: 'src/entry',
    holds: 'what Google calls, one line each, and what joins app and host',
    imports: ['src/domain', 'src/contract', 'src/text', 'src/app', 'src/host'],
  },
  {
    layer: 'sidebar',
    holds: 'the pages beside the sheet',
    imports: ['src/domain', 'src/contract', 'src/text'],
  },
];

/** Rooms of all layers, bottom to top. `imports` names rooms of the same layer, with the reason. */
export const ROOMS = [
  // --- domain
  {
    room: 'src/domain',
    holds: 'what a problem is: a code and values, no words',
    imports: {},
  },
  {
    room: 'src/domain/numeric',
    holds: 'special functions, sums, quantiles, optimisers',
    imports: {},
  },
  {
    room: 'src/domain/calendar',
    holds: 'days, periods, working days, time zones',
    imports: {},
  },
  {
    room: 'src/domain/kpi',
    holds: 'definition, attainment, pace, history, standing, status',
    imports: {
      'src/domain': 'a number that is missing is told as a problem',
      'src/domain/calendar': 'a KPI is judged by periods and days',
      'src/domain/numeric': 'trend and landing are certain to a share, which needs Student’s t',
    },
  },
  {
    room: 'src/domain/functions',
    holds: 'the machinery of cell functions: arguments in, tables and errors out',
    imports: {
      'src/domain': 'an error of a cell is a problem until the edge says it',
      'src/domain/calendar': 'cells with dates are read as calendar days',
    },
  },
  {
    room: 'src/domain/metrics/periods',
    holds: 'sums, counts and means over the rows of a period',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/calendar': 'a period is a span of days',
      'src/domain/numeric': 'exact sums, and medians',
    },
  },
  {
    room: 'src/domain/metrics/forecast',
    holds: 'series, seasons, exponential smoothing',
    imports: {
      'src/domain/functions': 'a series that is too short is refused as every body refuses',
      'src/domain/metrics/periods': 'a series stands in the order of its days',
      'src/domain/calendar': 'a season is told from the distance of the days',
      'src/domain/numeric': 'fits and medians',
    },
  },
  {
    room: 'src/domain/metrics/standing',
    holds: 'ATTAINMENT to ACHIEVABILITY’s baseline: how a KPI stands, as cell functions',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/kpi': 'a cell says what the register says, by the same code',
      'src/domain/metrics/forecast': 'a seasonal baseline takes the season out',
      'src/domain/calendar': 'pace counts days',
      'src/domain/numeric': 'means and medians',
    },
  },
  {
    room: 'src/domain/metrics/customers',
    holds: 'churn, retention, cohorts, survival, recurring revenue',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/metrics/periods': 'churn by month walks the same periods',
      'src/domain/calendar': 'a customer is active on days',
      'src/domain/numeric': 'chi-square, fits, sums by key',
    },
  },
  {
    room: 'src/domain/metrics/worth',
    holds: 'lifetime value, its models, and the ratios of acquisition',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/metrics/periods': 'the index of days is the same',
      'src/domain/calendar': 'recency and age are counted in days',
      'src/domain/numeric': 'likelihoods and their peaks',
    },
  },
  {
    room: 'src/domain/metrics/voice',
    holds: 'what customers say: NPS, CSAT and their intervals',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/numeric': 'normal quantiles',
    },
  },
  {
    room: 'src/domain/metrics/causes',
    holds: 'why it moved and where it goes: breakdowns, tests, forecasts, anomalies, data quality',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/metrics/forecast': 'KPI_FORECAST and KPI_ANOMALIES show what it fits',
      'src/domain/metrics/standing': 'achievability takes the same words for a direction',
      'src/domain/metrics/periods': 'series are put in the order of their days',
      'src/domain/metrics/voice': 'a rate has the same interval in a test',
      'src/domain/calendar': 'forecasts are dated',
      'src/domain/numeric': 'p-values, quantiles, sums',
    },
  },
  {
    room: 'src/domain/metrics',
    holds: 'the list of all cell functions',
    imports: {
      'src/domain/functions': 'what a cell function is',
      'src/domain/metrics/causes': 'lists the family',
      'src/domain/metrics/customers': 'lists the family',
      'src/domain/metrics/periods': 'lists the family',
      'src/domain/metrics/standing': 'lists the family',
      'src/domain/metrics/voice': 'lists the family',
      'src/domain/metrics/worth': 'lists the family',
    },
  },
  {
    room: 'src/domain/measure',
    holds: 'the measure language: parsing, meaning, execution over cells',
    imports: {
      'src/domain': 'what is wrong with a measure is a problem',
      'src/domain/functions': 'a measure calls cell functions through their machinery',
      'src/domain/metrics': 'and knows them all by name',
      'src/domain/calendar': 'from and to are days',
    },
  },
  {
    room: 'src/domain/alerts',
    holds: 'the life of an alert, what mail is due, who gets it',
    imports: {
      'src/domain/kpi': 'an alert follows a KPI’s standing',
      'src/domain/calendar': 'an alert belongs to a period, and plans are due in working days',
    },
  },
];
