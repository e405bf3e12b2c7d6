import { kpiTable } from '../../../workbench/cli/kpi-table';
import type { ReportedKpi } from '../../../workbench/cli/run-report';

function figureOf(value: number, unit: string, language: 'ko' | 'en'): string {
  const kpi = { id: 'K-1', name: 'A', status: 'met', value, target: null, attainment: null };
  const row = kpiTable(
    [{ ...kpi, reason: 'r' } as ReportedKpi],
    new Map([['K-1', unit]]),
    language,
  );
  return row.split('\n')[2].split(/ {2,}/)[3];
}

test.each([
  [4.06599, 'd', '4.07일', '4.07 days'],
  [1, 'h', '1시간', '1 hour'],
  [75930.8, 'USD', 'US$75,931', '$75,931'],
  [353.335, 'KRW', '₩353.34', '₩353.34'],
  [0.08123, '%', '8.1%', '8.1%'],
  [0.01234567, '#', '0.0123', '0.0123'],
  [4.5, 'score', '4.5', '4.5'],
  [170, '명', '170 명', '170 명'],
])('%d %s is written in the unit as the language writes it', (value, unit, ko, en) => {
  expect([figureOf(value, unit, 'ko'), figureOf(value, unit, 'en')]).toEqual([ko, en]);
});
