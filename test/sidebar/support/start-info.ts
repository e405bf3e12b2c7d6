import type { StartInfo } from '../../../src/contract/rpc/page';
import type { KpiSummary, PreviewPoint } from '../../../src/contract/rpc/define';

export const START: StartInfo = {
  language: 'en',
  user: 'lead@example.com',
  today: '2026-04-01',
  timeZone: 'Asia/Seoul',
  locale: 'ko_KR',
  ready: true,
  problems: [],
  draft: null,
  sheets: ['Orders', 'Customers'],
  owners: [
    { value: 'lead@example.com', label: { ko: 'lead@example.com', en: 'lead@example.com' } },
    { value: 'minji@example.com', label: { ko: 'minji@example.com', en: 'minji@example.com' } },
  ],
};

export const UNSET: StartInfo = {
  ...START,
  ready: false,
  problems: ['kpis', 'measurements', 'alerts', 'actions', 'changes', 'reviews'].map((table) => ({
    table,
    code: 'table_missing',
    message: `The table ${table} is missing.`,
    repairable: true,
  })),
};

const LAST_DAYS = [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31];

/** April 2025 to March 2026: churn between 3 and 6 per cent. */
export function closedMonths(): PreviewPoint[] {
  return LAST_DAYS.map((last, index) => {
    const month = String(((index + 3) % 12) + 1).padStart(2, '0');
    const year = index < 9 ? 2025 : 2026;
    return {
      from: `${year}-${month}-01`,
      to: `${year}-${month}-${last}`,
      value: 0.03 + ((index * 7) % 11) / 350,
      problem: null,
      running: false,
    };
  });
}

export function aKpi(part: Partial<KpiSummary>): KpiSummary {
  return {
    id: 'K-001',
    name: 'Quarterly sales',
    state: 'active',
    status: 'on_track',
    value: 520_000,
    target: 500_000,
    unit: 'USD',
    gap: null,
    attainment: 1.04,
    owner: 'minji@example.com',
    period: '2026-01-01',
    ...part,
  };
}
