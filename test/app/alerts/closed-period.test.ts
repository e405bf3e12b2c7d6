import { isoOf } from '../../../src/domain/calendar/day';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { CellValue } from '../../../src/domain/measure/reference';
import { day } from '../../support/a-kpi';
import { missed, run } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { someTables } from '../../support/in-memory-ports';

const DAY = 86_400_000;

/** 12.4 a day from Monday 2026-03-16: a week of it reaches 86.8 of a target of 100. */
function daily(until: number): Record<string, CellValue[]> {
  const first = at('2026-03-16 00:00').getTime();
  const dates = Array.from({ length: until }, (_, index) => new Date(first + index * DAY));
  return { 'Orders!A:A': dates, 'Orders!B:B': dates.map(() => 12.4) };
}

/** Runs twice every morning from Thursday 2026-04-02 on; the row of each day is there by then. */
function mornings(count: number, kpi: Kpi) {
  const tables = someTables({ kpis: [kpi] });
  const told: string[] = [];
  for (let index = 0; index < count; index++) {
    const date = isoOf(day('2026-04-02') + index);
    tables.columns = daily(18 + index);
    const before = tables.outbox.length;
    run(tables, `${date} 08:30`);
    run(tables, `${date} 09:30`);
    for (const { subject } of tables.outbox.slice(before)) told.push(`${date} ${subject}`);
  }
  return { told, tables };
}

const weekly = (changes: Partial<Kpi> = {}) =>
  missed('K-001', { cadence: 'week', aggregation: 'sum', target: 100, ...changes });

describe('a sum that closes below miss_at', () => {
  test('is told once when its period has ended, and its alert closes as missed', () => {
    const { told, tables } = mornings(6, weekly());
    expect(told).toEqual(['2026-04-06 [Waymark] KPI 미달 1건 · Sales']);
    expect(tables.alerts).toMatchObject([
      {
        id: 'K-001@2026-03-30',
        status: 'missed',
        state: 'closed',
        closedBecause: 'missed',
        attainment: expect.closeTo(0.868) as number,
        deliveries: [{ kind: 'missed', state: 'sent' }],
      },
    ]);
    expect(tables.outbox[0].text).toContain('86.8');
    expect(tables.standings[0]).toMatchObject({ status: 'on_track', closed: false });
  });

  test('is not told again when a miss was mailed while it ran', () => {
    const { told } = mornings(6, weekly({ target: 200 }));
    expect(told.map((line) => line.slice(0, 10))).toEqual(['2026-04-02', '2026-04-07']);
  });

  test('waits for as many evaluations as it takes to confirm a miss', () => {
    const { told, tables } = mornings(5, weekly({ confirmAfter: 2 }));
    expect(told).toHaveLength(1);
    expect(tables.outbox[0].text).toContain('86.8');
  });

  test.each([
    ['it began to be in force only later', { starts: day('2026-04-06') }],
    ['it is muted', { mutedUntil: day('2026-12-31') }],
    ['it reached miss_at', { missAt: 0.86 }],
  ])('is not told when %s', (_, changes) => {
    expect(mornings(6, weekly(changes)).told).toEqual([]);
  });

  test('is not told when nobody looked in the first days of the next period', () => {
    const tables = someTables({ kpis: [weekly()], columns: daily(25) });
    run(tables, '2026-04-09 08:30');
    expect(tables.outbox).toEqual([]);
  });
});
