import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { CellValue } from '../../../src/domain/measure/reference';
import { missed, run } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { someTables } from '../../support/in-memory-ports';

/** Amounts by day; 50 of a target of 100 came in in March. */
function rows(...amounts: [day: string, amount: number][]): Record<string, CellValue[]> {
  return {
    'Orders!A:A': amounts.map(([day]) => at(`${day} 00:00`)),
    'Orders!B:B': amounts.map(([, amount]) => amount),
  };
}

const MARCH: [string, number] = ['2026-03-10', 50];
const LATE: [string, number] = ['2026-03-31', 70];

const monthly = (changes: Partial<Kpi> = {}) =>
  missed('K-001', { aggregation: 'last', cadence: 'month', target: 100, ...changes });

/** March is judged on 1 April; then the rows are as given, at every hour of the mornings named. */
function afterMarch(kpi: Kpi, later: [string, number][], mornings: string[]) {
  const tables = someTables({ kpis: [kpi], columns: rows(MARCH) });
  run(tables, '2026-04-01 08:30');
  const told = tables.outbox.length;
  tables.columns = rows(...later);
  const reports = mornings.map((morning) => run(tables, `${morning} 09:30`).report);
  const march = tables.measurements.find(
    ({ period }) => period === at('2026-03-01 09:00').getTime() / 86_400_000,
  );
  return { tables, told, reports, march };
}

const APRIL = ['2026-04-01', '2026-04-02', '2026-04-05', '2026-04-06', '2026-04-08', '2026-04-10'];

describe('rows that come late to a closed period', () => {
  test('within its grace are counted: the value, the status, and no further mail', () => {
    const { tables, told, march } = afterMarch(monthly(), [MARCH, LATE], APRIL);
    expect(told).toBe(1);
    expect(march?.value).toBe(120);
    expect(tables.standings[0]).toMatchObject({ status: 'met', value: 120, attainment: 1.2 });
    expect(tables.outbox).toHaveLength(1);
    expect(tables.alerts).toMatchObject([{ state: 'closed', closedBecause: 'met' }]);
    expect(tables.replaced).toMatchObject([
      { kpi: 'K-001', was: 50, is: 120, because: 'late_rows' },
    ]);
  });

  test('of a sum whose miss was told after its end close its alert without another mail', () => {
    const sum = monthly({ aggregation: 'sum' });
    const { tables, told, march } = afterMarch(sum, [MARCH, LATE], APRIL.slice(0, 3));
    expect(told).toBe(1);
    expect(march?.value).toBe(120);
    expect(tables.outbox).toHaveLength(1);
    expect(tables.alerts[0]).toMatchObject({ closedBecause: 'met' });
  });

  test('that make it worse are counted, and mailed no second time', () => {
    const kpi = monthly({ repeatDays: 0, target: 54 });
    const { tables, told, march } = afterMarch(kpi, [['2026-03-10', 20]], APRIL.slice(0, 3));
    expect([told, tables.outbox.length]).toEqual([1, 1]);
    expect(march?.value).toBe(20);
  });

  test('after it are told as a difference, and the recorded value stands', () => {
    const { tables, reports, march } = afterMarch(
      monthly({ repeatDays: 0 }),
      [MARCH, LATE],
      ['2026-04-06', '2026-04-07'],
    );
    expect(march?.value).toBe(50);
    expect(tables.outbox).toHaveLength(1);
    for (const { problems } of reports) {
      expect(problems).toEqual([
        {
          code: 'value_differs',
          values: {
            kpi: 'K-001',
            name: 'Renewals',
            period: '2026-03-01',
            cadence: 'month',
            unit: '#',
            recorded: 50,
            found: 120,
          },
        },
      ]);
    }
    expect(JSON.parse(tables.properties.lastRun)).toMatchObject({
      differences: [{ kpi: 'K-001', period: '2026-03-01', recorded: 50, found: 120 }],
    });
  });
});

describe('cells that show an error in a criteria range', () => {
  const criteria = 'SUM_IN(Orders!A:A, Orders!B:B, from, to, Orders!C:C, "Seoul")';
  const columns: Record<string, CellValue[]> = {
    ...rows(['2026-01-10', 100], ['2026-02-10', 200], ['2026-03-10', 300]),
    'Orders!C:C': ['Loading...', 'Loading...', '#REF!'],
  };

  test.each([criteria, criteria.replace('"Seoul"', '"<>Cancelled"')])(
    'break the measure: nothing is recorded, and nobody hears of a miss: %s',
    (measure) => {
      const tables = someTables({ kpis: [monthly({ measure, aggregation: 'sum' })], columns });
      for (const morning of ['2026-04-01', '2026-04-02', '2026-04-20']) {
        run(tables, `${morning} 08:30`);
        run(tables, `${morning} 09:30`);
      }
      expect(tables.measurements).toEqual([]);
      expect(tables.standings[0]).toMatchObject({
        status: 'error',
        reason: { code: 'error_cell' },
      });
      for (const { subject } of tables.outbox) expect(subject).not.toContain('미달');
    },
  );
});

test('a target of 0 is kept or missed like any other, and never mailed as a broken number', () => {
  const accidents = monthly({ direction: 'at_most', target: 0 });
  const kept = someTables({ kpis: [accidents], columns: rows(['2026-03-10', 0]) });
  run(kept, '2026-04-01 08:30');
  expect(kept.standings[0]).toMatchObject({ status: 'met', attainment: 1 });
  expect(kept.outbox).toEqual([]);
  const broken = someTables({ kpis: [accidents], columns: rows(['2026-03-10', 2]) });
  run(broken, '2026-04-01 08:30');
  expect(broken.standings[0]).toMatchObject({ attainment: 0 });
  expect(broken.outbox.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('미달 1건'),
  ]);
});
