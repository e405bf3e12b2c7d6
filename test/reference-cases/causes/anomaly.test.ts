import { deviationOf } from '../../../src/domain/metrics/forecast/robust-fit';
import { medianOf } from '../../../src/domain/numeric/median';
import { farFences, quantileOf } from '../../../src/domain/numeric/quantile';
import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';
import { referenceSeries } from '../../support/reference-series';

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

/** The MAD rule on values as they stand, without trend or season. */
function judgesByMad(reference: ReferenceCase): void {
  const values = Float64Array.from(referenceRows(String(reference.input.data)), ({ value }) =>
    Number(value),
  );
  const { median, mad_normal, 'modified_z_3.5_index': unusual } = reference.expected;
  const middle = medianOf(values.slice());
  const deviation = deviationOf(values, middle);
  expectWithin(reference, middle, median);
  expectWithin(reference, deviation, mad_normal);
  const places = [...values.keys()].filter((i) => Math.abs(values[i] - middle) > 3.5 * deviation);
  expect(places.map((i) => i + 1)).toEqual(unusual);
}

function findsInjected(reference: ReferenceCase): void {
  const { dates, cells } = referenceSeries(reference);
  for (const [, row, factor] of String(reference.input.change).matchAll(
    /value\[(\d+)\]\*([\d.]+)/g,
  )) {
    cells[Number(row) - 1] = [Number(cells[Number(row) - 1][0]) * Number(factor)];
  }
  const [, ...rows] = shows('KPI_ANOMALIES', dates, cells) as unknown[][];
  const flagged = rows.flatMap(([, , , , , unusual], i) => (unusual === true ? [i + 1] : []));
  expect(flagged).toEqual(reference.expected.must_flag);
}

function outliers(reference: ReferenceCase): void {
  farOutliers(reference);
  judgesByMad(reference);
}

describeReferences(
  'anomaly',
  {
    'outlier-basic-rosner_1983': outliers,
    'outlier-basic-nile': outliers,
    'outlier-basic-air_passengers': outliers,
    'injected-us_acc_deaths': findsInjected,
  },
  {
    'gesd-rosner': 'the generalised ESD test is no function of the page',
    'hampel-nile': 'the Hampel filter is no function of the page',
    'control-individuals-nist': 'control charts are no function of the page',
  },
);
