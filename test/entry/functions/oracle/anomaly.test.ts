import { farFences, quantileOf } from '../../../../src/domain/metrics/quantile';
import { builtFunctions } from '../../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  referenceRows,
  type ReferenceCase,
} from '../../../support/oracle';

const shows = builtFunctions();

/** Fences are no cell of any table: the function of the domain is asked for them, the built one for the count. */
function farOutliers(reference: ReferenceCase): void {
  const rows = referenceRows(String(reference.input.data));
  const values = rows.map((row) => Number(row.value ?? Object.values(row)[0]));
  const {
    q1,
    q3,
    tukey_far_type7: far,
  } = reference.expected as {
    q1: number;
    q3: number;
    tukey_far_type7: { lower: number; upper: number; outlier_index: number[] };
  };
  const sorted = Float64Array.from(values).sort();
  expectWithin(reference, quantileOf(sorted, 0.25), q1);
  expectWithin(reference, quantileOf(sorted, 0.75), q3);
  expectWithin(reference, farFences(sorted).low, far.lower);
  expectWithin(reference, farFences(sorted).high, far.upper);
  const [, column] = shows(
    'DATA_QUALITY',
    values.map((value) => [value]),
  ) as unknown[][];
  expect(column[6]).toBe(far.outlier_index.length);
}

const SERIES = 'KPI_ANOMALIES is not there yet';

describeReferences(
  'anomaly',
  {
    'outlier-basic-rosner_1983': farOutliers,
    'outlier-basic-nile': farOutliers,
    'outlier-basic-air_passengers': farOutliers,
  },
  {
    'gesd-rosner': 'the generalised ESD test is no function of the page',
    'hampel-nile': 'the Hampel filter is no function of the page',
    'injected-us_acc_deaths': SERIES,
    'control-individuals-nist': 'control charts are no function of the page',
  },
);
