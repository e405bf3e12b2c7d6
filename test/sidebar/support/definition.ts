import type { BacktestMail, BacktestView } from '../../../src/contract/rpc/alerts';
import type { DraftValues, KpiCard, MeasuredColumn } from '../../../src/contract/rpc/define';

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

export const COLUMNS: MeasuredColumn[] = [
  { range: 'Customers!C:C', sheet: 'Customers', heading: 'First order', unit: '' },
  { range: 'Customers!D:D', sheet: 'Customers', heading: 'Lost on', unit: '' },
];

/** As `kpiCard` answers it for a KPI that was missed. */
export const A_CARD: KpiCard = {
  id: 'K-002',
  values: { ...CHURN, plan: 'Call every customer who cancelled.' },
  standing: {
    status: 'missed',
    reason: '3.1 pp above the limit of 5%.',
    period: '2026-01-01',
    closed: false,
    value: 0.081,
    target: 0.05,
    targetHigh: null,
    attainment: 0.38,
    expected: null,
    landing: null,
  },
  points: [
    { from: '2025-01-01', to: '2025-06-30', value: 0.044, target: null, running: false },
    { from: '2025-07-01', to: '2025-12-31', value: null, target: null, running: false },
    { from: '2026-01-01', to: '2026-06-30', value: 0.081, target: 0.05, running: true },
  ],
  alert: {
    since: '2026-04-01',
    acknowledged: false,
    plan: '',
    planDue: '2026-04-08',
  },
  changes: [
    {
      at: '2026-03-01T02:00:00.000Z',
      by: 'lead@example.com',
      field: 'target',
      before: '0.07',
      after: '0.05',
      reason: 'Agreed with the board',
      effectiveFrom: '2026-03-01',
    },
  ],
  breaks: [{ from: '2026-03-01', fields: ['definition', 'unit'] }],
  problem: null,
  actualAsMeasure: null,
};

const TOLD: Pick<BacktestMail, 'to' | 'target'> = { to: ['minji@example.com'], target: 0.05 };

/** As `backtest` answers it for a KPI that was missed once and then had no number. */
export const A_YEAR_OF_MAILS: BacktestView = {
  days: { from: '2025-04-01', to: '2026-03-31' },
  cadence: 'half',
  mails: [
    { ...TOLD, day: '2025-10-01', kind: 'missed', period: '2025-07-01', value: 0.081 },
    { ...TOLD, day: '2025-10-08', kind: 'reminder', period: '2025-07-01', value: 0.081 },
    { ...TOLD, day: '2026-01-20', kind: 'no_data', period: '2026-01-01', value: null },
  ],
  count: 3,
  kinds: [
    { kind: 'missed', count: 1 },
    { kind: 'reminder', count: 1 },
    { kind: 'no_data', count: 1 },
  ],
  people: [{ to: 'minji@example.com', count: 3 }],
  notes: ['Alerts run every hour.'],
  problem: null,
};
