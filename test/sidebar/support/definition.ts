import type { DraftValues } from '../../../src/contract/rpc/define';

/** A whole definition as `getKpi` answers it. */
export const CHURN: DraftValues = {
  state: 'active',
  name: 'Half-yearly customer churn',
  definition: 'Customers lost in the half-year / customers at its start',
  objective: 'Keep the customers that we win',
  source: 'Sheet Customers',
  unit: '%',
  measure: 'CHURN(Customers!C:C, Customers!D:D, from, to)',
  actual: 0.081,
  aggregation: 'last',
  cadence: 'half',
  direction: 'at_most',
  target: 0.05,
  starts: '2026-01-01',
  due: '2026-12-31',
  owner: 'minji@example.com',
  tier: 'core',
  warn_at: 1,
  miss_at: 0.9,
  confirm_after: 1,
  repeat_days: 7,
};
