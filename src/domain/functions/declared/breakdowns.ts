import { contributionOf, type ContributionValues } from '../../metrics/contribution';
import { funnelOf, type FunnelValues } from '../../metrics/funnel';
import { rateChangeOf, type RateChangeValues } from '../../metrics/rate-change';
import type { CellFunction, VectorForm } from '../declaration';

const funnel: VectorForm<FunnelValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    counts: { kind: 'numbers', atLeast: 0 },
    labels: { kind: 'keys', optional: true },
  },
  body: funnelOf,
};

const contribution: VectorForm<ContributionValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    segments: { kind: 'keys' },
    before: { kind: 'numbers' },
    after: { kind: 'numbers' },
  },
  body: contributionOf,
};

const rateChange: VectorForm<RateChangeValues> = {
  by: 'vector',
  result: 'table',
  parameters: {
    segments: { kind: 'keys' },
    numerators_before: { kind: 'numbers' },
    denominators_before: { kind: 'numbers', atLeast: 0 },
    numerators_after: { kind: 'numbers' },
    denominators_after: { kind: 'numbers', atLeast: 0 },
  },
  body: rateChangeOf,
};

export const FUNNEL: CellFunction = { name: 'FUNNEL', forms: [funnel] };
export const CONTRIBUTION: CellFunction = { name: 'CONTRIBUTION', forms: [contribution] };
export const RATE_CHANGE: CellFunction = { name: 'RATE_CHANGE', forms: [rateChange] };
