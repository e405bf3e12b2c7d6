import { computeOwed, finishEarlier } from '../../../src/app/evaluate/finish-edits';
import { memoryTexts } from '../../../src/contract/document-memory';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { aKpi } from '../../support/a-kpi';
import { portsOver, someTables } from '../../support/in-memory-ports';

const NOW = new Date('2026-04-20T00:00:00Z');
const MOMENT = { now: NOW, zone: zoneReader('Asia/Seoul'), locale: () => 'ko_KR' };
const IDS = ['K-001', 'K-002', 'K-003'];

function tablesOwing(ids: readonly string[]) {
  return someTables({
    kpis: IDS.map((id) => aKpi({ id, measure: 'SUM(Sales!A:A)' })),
    columns: { 'Sales!A:A': [5] },
    properties: memoryTexts({ owedAnew: ids }),
  });
}

test('what there is no time for stays owed, and each pass comes on by one KPI at least', () => {
  const tables = tablesOwing(IDS);
  const how = { moment: MOMENT, runBy: 'lead@example.com', isOver: () => true };
  const owed: unknown[] = [];
  for (let pass = 0; pass < 3; pass += 1) {
    const ports = portsOver(tables, { now: NOW });
    computeOwed(ports, how);
    owed.push(ports.settings.read('owedAnew'));
  }
  expect(owed).toEqual([['K-002', 'K-003'], ['K-003'], undefined]);
});

test('all that is owed takes each table and the sources once', () => {
  const ports = portsOver(tablesOwing(IDS), { now: NOW });
  computeOwed(ports, { moment: MOMENT, runBy: 'lead@example.com' });
  const reads = ports.calls.filter((name) => /read/.test(name));
  expect(reads.length).toBe(new Set(reads).size);
});

test('where it cannot be computed it stays owed, and the run goes on with what was in the way', () => {
  const tables = tablesOwing(IDS);
  const fault = (_: number, name: string) => {
    if (name === 'measurements.read') throw new Error('time-out');
  };
  const ports = portsOver(tables, { now: NOW }, { before: fault });
  expect(finishEarlier(ports, { moment: MOMENT, runBy: '' })).toEqual([
    { code: 'edits_not_logged', values: { problem: 'time-out' } },
  ]);
  expect(ports.settings.read('owedAnew')).toHaveLength(3);
});
