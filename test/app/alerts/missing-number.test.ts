import { isoOf } from '../../../src/domain/calendar/day';
import type { CellValue } from '../../../src/domain/measure/reference';
import { day } from '../../support/a-kpi';
import { missed, run } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { someTables, type Tables } from '../../support/in-memory-ports';

/** An order of 100 on each of the days. */
function ordersOn(dates: readonly string[]): Tables['columns'] {
  const cells: CellValue[] = dates.map((date) => at(`${date} 00:00`));
  return { 'Orders!A:A': cells, 'Orders!B:B': cells.map(() => 100) };
}

/** Runs every morning of April up to the day given; the mails with their day. */
function april(tables: Tables, until: number, onDay: (date: string) => void = () => {}) {
  const told: string[] = [];
  for (let index = 1; index < until; index++) {
    const date = isoOf(day('2026-04-01') + index);
    onDay(date);
    const before = tables.outbox.length;
    run(tables, `${date} 08:30`);
    for (const { subject } of tables.outbox.slice(before)) told.push(`${date} ${subject}`);
  }
  return told;
}

const daily = (changes = {}) => missed('K-001', { cadence: 'day', aggregation: 'sum', ...changes });
const week = ['2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02'];

describe('a daily number that stops coming', () => {
  test('is asked for one grace after it was due, then weekly', () => {
    const tables = someTables({ kpis: [daily()], columns: ordersOn(week) });
    expect(april(tables, 22)).toEqual([
      '2026-04-05 [Waymark] KPI 데이터 없음 1건 · Sales',
      '2026-04-12 [Waymark] KPI 데이터 없음 1건 · Sales',
      '2026-04-19 [Waymark] KPI 데이터 없음 1건 · Sales',
    ]);
  });

  test('is asked for anew when it came back in between', () => {
    const tables = someTables({ kpis: [daily()], columns: ordersOn(week) });
    const told = april(tables, 12, (date) => {
      if (date === '2026-04-07') tables.columns = ordersOn([...week, '2026-04-06']);
    });
    expect(told.map((line) => line.slice(0, 10))).toEqual(['2026-04-05', '2026-04-09']);
  });

  test('is asked for when it never came at all', () => {
    const tables = someTables({ kpis: [daily()], columns: ordersOn(['2026-04-30']) });
    expect(april(tables, 8).map((line) => line.slice(0, 10))).toEqual(['2026-04-03']);
  });

  test('is not asked for again after the owner has ticked the alert of one of its days', () => {
    const tables = someTables({ kpis: [daily()], columns: ordersOn(week) });
    const told = april(tables, 22, (date) => {
      if (date !== '2026-04-06') return;
      tables.alerts = tables.alerts.map((alert) => ({ ...alert, acknowledged: true }));
    });
    expect(told).toHaveLength(1);
  });

  test('is told as broken once and then weekly, not every day', () => {
    const measure = 'SUM_IN(Gone!A:A, Gone!B:B, from, to)';
    const tables = someTables({ kpis: [daily({ measure })] });
    expect(april(tables, 12).map((line) => line.slice(0, 10))).toEqual([
      '2026-04-02',
      '2026-04-09',
    ]);
  });
});
