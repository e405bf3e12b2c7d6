import { kpiTable } from '../../../workbench/cli/kpi-table';
import type { ReportedKpi } from '../../../workbench/cli/run-report';

function figureOf(value: number, unit: string, language: 'ko' | 'en'): string {
  const kpi = { id: 'K-1', name: 'A', status: 'met', value, target: null };
  const row = kpiTable(
    [{ ...kpi, gap: null, attainment: null, reason: 'r' } as ReportedKpi],
    new Map([['K-1', unit]]),
    language,
  );
  return row.split('\n')[2].split(/ {2,}/)[3];
}

test.each([
  [4.06599, 'd', '4.07일', '4.07 days'],
  [1, 'h', '1시간', '1 hour'],
  [75930.8, 'USD', '7만 5,931달러', '$75,931'],
  [353.335, 'KRW', '353원', '₩353'],
  [0.08123, '%', '8.12%', '8.12%'],
  [0.01234567, '#', '0.0123', '0.0123'],
  [4.5, 'score', '4.5점', '4.5 points'],
  [170, '명', '170명', '170명'],
])('%d %s is written in the unit as the language writes it', (value, unit, ko, en) => {
  expect([figureOf(value, unit, 'ko'), figureOf(value, unit, 'en')]).toEqual([ko, en]);
});

test.each([
  ['ko', '상한보다 5.24%p 초과', '95.1%'],
  ['en', '5.24 pp above the limit of 5%', '95.1%'],
] as const)(
  'the gap stands before the attainment, which is left out where it says nothing: %s',
  (language, gap, share) => {
    const kpi: ReportedKpi = {
      id: 'K-1',
      name: 'A',
      status: 'missed',
      value: 0.1024,
      target: 0.05,
      gap: { side: 'over_limit', amount: 0.0524, bound: 0.05 },
      attainment: 0.951,
      reason: 'r',
      period: '2026-01-01',
    };
    const table = kpiTable(
      [kpi, { ...kpi, attainment: -0.048 }],
      new Map([['K-1', '%']]),
      language,
    );
    const [, , told, untold] = table.split('\n');
    expect(told).toMatch(new RegExp(`${gap} +${share} `));
    expect(untold).toContain(gap);
    expect(untold).not.toMatch(/-4\.8|−4\.8/);
  },
);
