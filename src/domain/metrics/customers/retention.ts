import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { churnIn, fittedRetention, type RetentionModel } from './retention-model';

export interface SurvivorValues {
  /** How many of one cohort are there at its start, after one period, after two, … */
  survivors: Float64Array;
}

export interface RetentionForecastValues extends SurvivorValues {
  horizon: number;
}

/** What the model says of the periods seen and of `horizon` more, beside what was seen. */
export function retentionForecast({ survivors, horizon }: RetentionForecastValues): Table {
  const model = modelOf(survivors);
  const rows: (number | undefined)[][] = [[0, 1, 1]];
  let survival = 1;
  for (let period = 1; period < survivors.length + horizon; period += 1) {
    const observed = period < survivors.length ? survivors[period] / survivors[0] : undefined;
    const churn = churnIn(model, period - 1);
    const lost = survival * churn;
    survival *= 1 - churn;
    rows.push([period, observed, survival, 1 - churn, lost]);
  }
  return {
    columns: headed('period, observed survival, survival, retention, share lost in the period'),
    rows,
  };
}

/** An alpha that is above 1 by rounding only is 1. */
const ABOVE_ONE = 1 + 1e-9;

/**
 * Expected lifetime: the sum of the survival over all periods, the first included, which everybody begins,
 * (alpha + beta − 1) / (alpha − 1). With alpha up to 1 it has no end.
 */
export function retentionModel({ survivors }: SurvivorValues): Table {
  const { churn, spread, logLikelihood } = modelOf(survivors);
  if (spread === 0) {
    const retention = Number((1 - churn).toPrecision(6));
    refuse('retention_does_not_rise', { argument: 'survivors', values: { retention } });
  }
  const lifetime = churn > spread * ABOVE_ONE ? (1 - spread) / (churn - spread) : undefined;
  return {
    columns: headed('alpha, beta, log-likelihood, expected lifetime in periods'),
    rows: [[churn / spread, (1 - churn) / spread, logLikelihood, lifetime]],
  };
}

function modelOf(survivors: Float64Array): RetentionModel {
  if (survivors.length === 0) refuse('no_rows');
  if (survivors[0] === 0) {
    refuse('not_above', { argument: 'survivors', index: 0, values: { moreThan: 0 } });
  }
  for (let index = 1; index < survivors.length; index += 1) {
    const before = survivors[index - 1];
    if (survivors[index] > before) {
      refuse('survivors_rise', { argument: 'survivors', index, values: { before } });
    }
  }
  const renewals = { atRisk: survivors.subarray(0, -1), stayed: survivors.subarray(1) };
  return fittedRetention(renewals) ?? refuse('nobody_left_later', { argument: 'survivors' });
}
