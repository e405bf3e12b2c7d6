import type { CellFunction, NumbersParameter, VectorForm } from '../../functions/declaration';
import { confidence } from '../../functions/confidence';
import { rateIntervalOf, type RateValues } from './rate-interval';
import { csatOf, npsIntervalOf, npsOf, type SatisfactionValues } from './scores';

const recommendations: NumbersParameter = { kind: 'numbers', atLeast: 0, atMost: 10, whole: true };

const promoted: VectorForm<{ scores: Float64Array }> = {
  by: 'vector',
  result: 'number',
  parameters: { scores: recommendations },
  body: npsOf,
};

const promotedBetween: VectorForm<{ scores: Float64Array; confidence: number }> = {
  by: 'vector',
  result: 'table',
  parameters: { scores: recommendations, confidence },
  body: npsIntervalOf,
};

const satisfied: VectorForm<SatisfactionValues> = {
  by: 'vector',
  result: 'number',
  parameters: {
    scores: { kind: 'numbers', atLeast: 1 },
    satisfied_from: { kind: 'number', atLeast: 1, optional: true },
    scale: { kind: 'number', atLeast: 2, whole: true, default: 5 },
  },
  body: csatOf,
};

const ratedBetween: VectorForm<RateValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    successes: { kind: 'number', atLeast: 0, whole: true },
    trials: { kind: 'number', atLeast: 1, whole: true },
    confidence,
  },
  body: rateIntervalOf,
};

export const NPS: CellFunction = { name: 'NPS', forms: [promoted] };
export const CSAT: CellFunction = { name: 'CSAT', forms: [satisfied] };
export const NPS_INTERVAL: CellFunction = { name: 'NPS_INTERVAL', forms: [promotedBetween] };
export const RATE_INTERVAL: CellFunction = { name: 'RATE_INTERVAL', forms: [ratedBetween] };
