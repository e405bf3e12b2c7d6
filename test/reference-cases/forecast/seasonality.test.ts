import { parseIsoDay } from '../../../src/domain/calendar/day';
import { centredTrend, seasonFigure } from '../../../src/domain/metrics/forecast/decomposition';
import { calendarOf } from '../../../src/domain/metrics/forecast/series-calendar';
import { describeReferences, expectWithin, type ReferenceCase } from '../../support/oracle';
import { referenceSeries } from '../../support/reference-series';

function decomposes(reference: ReferenceCase): void {
  const { values } = referenceSeries(reference);
  const { figure, trend_head, trend_tail } = reference.expected as Record<string, number[]>;
  const period = Number(reference.input.period);
  const joining = reference.input.type === 'additive' ? 'added' : 'multiplied';
  const trend = centredTrend(values, period);
  const known = trend.filter((value) => !Number.isNaN(value));
  trend_head.forEach((value, i) => expectWithin(reference, known[i], value));
  trend_tail.forEach((value, i) => {
    expectWithin(reference, known[known.length - trend_tail.length + i], value);
  });
  const found = seasonFigure(values, trend, period, joining);
  figure.forEach((value, k) => expectWithin(reference, found[k], value));
}

/** The season is found from the dates, not from the values. */
function findsSeason(reference: ReferenceCase): void {
  const days = referenceSeries(reference).dates.map(([iso]) => Number(parseIsoDay(String(iso))));
  expect(calendarOf(Int32Array.from(days)).season).toBe(reference.expected.true_period);
}

const STL = 'not a function: KPI_ANOMALIES takes trend and season out by medians, not by STL';

describeReferences(
  'seasonality',
  {
    'decompose-air-add': decomposes,
    'decompose-air-mul': decomposes,
    'decompose-accd-add': decomposes,
    'decompose-accd-mul': decomposes,
    'period-air': findsSeason,
    'period-accd': findsSeason,
    'period-qcement': findsSeason,
  },
  { 'stl-air': STL, 'stl-air-robust': STL, 'stl-accd': STL, 'stl-accd-robust': STL },
);
