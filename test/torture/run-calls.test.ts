import { KPI_FIELDS } from '../../src/contract/fields/records/kpi-fields';
import type { ScriptHost } from '../../workbench/host/api';
import { copiesOf, DISTURBANCES, withFewBlankRows } from '../support/a-disturbance';
import { LEAD, setUpAnew, tableSheet } from '../support/a-spreadsheet';
import { type Call, callsOfWork, disturbablePlaces, inTurn, recordSweep } from '../support/sweep';

function withKpis(count: number, stateOf: (index: number) => string = () => 'active') {
  // Tables as large as they are made: one that has to grow makes calls of its own.
  const host = setUpAnew();
  const sheet = tableSheet(host, 'kpis');
  host.workbook.grow(sheet, count + 100, 60);
  const rows = Array.from({ length: count }, (_, index) =>
    KPI_FIELDS.map(({ key }) => {
      const row: Record<string, unknown> = {
        id: `K-${String(index + 1).padStart(3, '0')}`,
        state: stateOf(index),
        name: `KPI ${index}`,
        definition: 'd',
        objective: 'o',
        unit: 'KRW',
        source: 's',
        measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
        aggregation: 'last',
        cadence: 'month',
        direction: 'at_least',
        target: 500,
        starts: '2026-01-01',
        due: '2026-12-31',
        owner: 'minji@example.com',
        warn_at: 1,
        miss_at: 0.9,
        confirm_after: 1,
        repeat_days: 7,
      };
      return row[key] ?? '';
    }),
  );
  host.workbook.write(sheet, 2, 0, rows);
  return host;
}

/** Calls of the first run, which mails, and of the next one, which finds nothing new. */
function callsOfRuns(count: number) {
  const host = withKpis(count);
  const run = () =>
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' }).calls;
  return { first: run(), next: run(), mails: host.outbox.length };
}

test('a run makes as many calls for three hundred KPIs as for ten', () => {
  const ten = callsOfRuns(10);
  const many = callsOfRuns(300);
  expect(many.first.byMethod).toEqual(ten.first.byMethod);
  expect(many.next.byMethod).toEqual(ten.next.byMethod);
  expect([ten.mails, many.mails]).toEqual([1, 1]);
  expect(many.next.service).toBeLessThanOrEqual(25);
});

test('figures of many rows apart get their formats in as few calls, and rows between keep theirs', () => {
  const formatted = (count: number) => {
    const host = withKpis(count, (index) => (index % 2 ? 'draft' : 'active'));
    const sheet = tableSheet(host, 'kpis');
    const column = KPI_FIELDS.findIndex(({ key }) => key === 'target');
    const area = { row: 2, column, rows: count, columns: 1 };
    host.workbook.setFormats(
      sheet,
      area,
      Array.from({ length: count }, () => ['0.00']),
    );
    const { calls } = host.run('runHourly', [], {
      user: LEAD,
      authMode: 'FULL',
      kind: 'time-trigger',
    });
    return { calls, formats: host.workbook.formats(sheet, area).flat() };
  };
  const ten = formatted(10);
  const many = formatted(300);
  expect(many.formats).toEqual(
    Array.from({ length: 300 }, (_, index) => (index % 2 ? '0.00' : '#,##0"원"')),
  );
  expect(many.calls.byMethod).toEqual(ten.calls.byMethod);
});

/** The calls of a run in which somebody moves a column of the measurements, for each place. */
function callsWithMovedColumn(count: number, chosen: (places: Call[]) => Call[]): number[] {
  const fresh = copiesOf(withFewBlankRows(withKpis(count)));
  const run = (host: ScriptHost) =>
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' }).calls.total;
  return chosen(disturbablePlaces(callsOfWork(fresh(), run))).map(({ atCall }) => {
    const host = fresh();
    const first = () => DISTURBANCES['a column moved to the left'](host, 'measurements');
    host.intervene([{ atCall, first }]);
    return run(host);
  });
}

test('what a moved column spoilt is put right in few calls more for forty KPIs than for ten', () => {
  const most = Math.max(...callsWithMovedColumn(10, (places) => places));
  const ofForty = callsWithMovedColumn(40, (places) => inTurn(places, 4));
  const dear = ofForty.filter((calls) => calls >= most + 10);
  recordSweep('races', ofForty.length, dear.length);
  expect(dear).toEqual([]);
});
