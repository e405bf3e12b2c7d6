import { alertRun } from '../../src/app/alerts/alert-run';
import type { Kpi } from '../../src/domain/kpi/kpi';
import type { CellValue } from '../../src/domain/measure/reference';
import { aKpi } from './a-kpi';
import { at } from './an-alert';
import { type Faults, portsOver, runMoment, type Tables } from './in-memory-ports';

/** One order of 50 on the tenth of each month from January 2025 to April 2026. */
export function orders(): Tables['columns'] {
  const dates: CellValue[] = [];
  for (let month = 0; month < 16; month++) {
    const year = 2025 + Math.floor(month / 12);
    dates.push(at(`${year}-${String((month % 12) + 1).padStart(2, '0')}-10 00:00`));
  }
  return { 'Orders!A:A': dates, 'Orders!B:B': dates.map(() => 50) };
}

/** A KPI whose orders reach half of its target. */
export function missed(id: string, changes: Partial<Kpi> = {}): Kpi {
  return aKpi({ id, measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)', ...changes });
}

export function run(tables: Tables, wallClock: string, faults: Faults = {}) {
  const ports = portsOver(tables, { now: at(wallClock) }, faults);
  const report = alertRun(ports, runMoment(wallClock), { runBy: 'lead@example.com' });
  return { report, ports };
}
