import { builtFunctions } from '../../support/built-functions';
import { describeBesideData, describeReferences, type ReferenceCase } from '../../support/oracle';
import { firstRows, referenceSeries } from '../../support/reference-series';

const call = builtFunctions();

interface Peers {
  peers: Record<string, { mase: number }>;
  median_mase: number;
  mase_scale: number;
}

interface Quality {
  id: string;
  mase: number;
  reference: number;
  naive: number;
  hits80: number;
  hits95: number;
  values: number;
}

const found: Quality[] = [];

/** The last values are forecast from those before them, as a person would have in a sheet. */
function foretells(reference: ReferenceCase): void {
  const { train, h } = reference.input as Record<string, number>;
  const { peers, median_mase, mase_scale } = reference.expected as unknown as Peers;
  const series = referenceSeries(reference);
  const known = firstRows(series, train);
  const later = [...series.values.subarray(train, train + h)];
  const rows = (confidence: number) =>
    (call('KPI_FORECAST', ...known, h, confidence) as number[][]).slice(1);
  const hits = (confidence: number) =>
    rows(confidence).filter(([, , low, high], i) => low <= later[i] && later[i] <= high).length;
  const missed = rows(0.8).map(([, forecast], i) => Math.abs(forecast - later[i]));
  const mase = missed.reduce((sum, value) => sum + value, 0) / h / mase_scale;
  found.push({
    id: reference.id,
    mase,
    reference: peers.ets.mase,
    naive: peers.snaive.mase,
    hits80: hits(0.8),
    hits95: hits(0.95),
    values: h,
  });
  expect(mase).toBeLessThan(1.25 * median_mase);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const geometric = (values: number[]) => Math.exp(mean(values.map(Math.log)));
const share = (key: 'hits80' | 'hits95') =>
  mean(found.map((one) => one[key] * 1)) / mean(found.map(({ values }) => values));

describeReferences(
  'forecast-quality',
  {
    'fc-holdout-air-12': foretells,
    'fc-holdout-air-24': foretells,
    'fc-holdout-accd': foretells,
    'fc-holdout-qcement': foretells,
    'fc-holdout-nile': foretells,
  },
  { 'accuracy-small': 'not a function: no cell function measures the error of given forecasts' },
);

describeBesideData('over the hold-outs', () => {
  test('the errors are smaller than those of the reference, and the intervals hold what they promise', () => {
    const ours = geometric(found.map(({ mase, naive }) => mase / naive));
    const theirs = geometric(found.map(({ reference, naive }) => reference / naive));
    const lines = found.map(
      ({ id, mase, reference, naive, hits80, hits95, values }) =>
        `${id.padEnd(20)} ${mase.toFixed(3)} ${reference.toFixed(3)} ${naive.toFixed(3)} ${hits80}/${values} ${hits95}/${values}`,
    );
    const head = 'MASE, of R ets(), of the seasonal naive; inside 80 %, 95 %';
    const foot = `geometric mean against the naive ${ours.toFixed(3)}, of R ${theirs.toFixed(3)}; inside ${share('hits80').toFixed(3)}, ${share('hits95').toFixed(3)}`;
    process.stdout.write(`${[head, ...lines, foot].join('\n')}\n`);
    expect(ours).toBeLessThan(theirs);
    expect(ours).toBeLessThan(0.72);
    expect(share('hits95')).toBeGreaterThanOrEqual(0.88);
    expect(share('hits95')).toBeLessThanOrEqual(0.97);
  });
});
