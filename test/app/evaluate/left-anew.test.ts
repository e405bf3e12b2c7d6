import { evaluateSaved } from '../../../src/app/evaluate/evaluate-one';
import { computeOwed } from '../../../src/app/evaluate/finish-edits';
import type { Measurement } from '../../../src/app/evaluate/ports';
import { takeOverValue } from '../../../src/app/evaluate/take-over-value';
import { Refusal } from '../../../src/app/refusal';
import { memoryTexts } from '../../../src/contract/document-memory';
import type { LastRun } from '../../../src/contract/remembered-values';
import { zoneReader } from '../../../src/domain/calendar/zone';
import { aKpi, day } from '../../support/a-kpi';
import { at } from '../../support/an-alert';
import { type Faults, portsOver, someTables } from '../../support/in-memory-ports';

const NOW = new Date('2026-04-10T00:00:00Z');
const MOMENT = { now: NOW, zone: zoneReader('Asia/Seoul'), locale: () => 'ko_KR' };
const HOW = { moment: MOMENT, runBy: 'lead@example.com' };
const MEASURE = 'SUM_IN(Sales!A:A, Sales!B:B, from, to)';
const ANEW = { id: 'K-001', isAnew: true };

const march: Measurement = {
  kpi: 'K-001',
  period: day('2026-03-01'),
  value: 7,
  target: 100,
  recordedAt: new Date('2026-04-02T00:00:00Z'),
  recordedBy: 'lead@example.com',
  source: 'formula',
  note: '',
};

/** March was recorded as 7; by the definition of today it is 5. */
function tablesOwing(ids = ['K-001']) {
  return someTables({
    kpis: [aKpi({ measure: MEASURE })],
    columns: { 'Sales!A:A': [at('2026-03-20 00:00')], 'Sales!B:B': [5] },
    measurements: [march],
    properties: memoryTexts({ owedAnew: ids }),
  });
}

type Tables = ReturnType<typeof tablesOwing>;

const marchOf = ({ measurements }: Tables) =>
  measurements.find(({ period }) => period === march.period)?.value;

/** One pass over what is owed, and what is owed after it. */
function pass(tables: Tables, faults: Faults = {}) {
  const ports = portsOver(tables, { now: NOW }, faults);
  computeOwed(ports, HOW);
  return ports.settings.read('owedAnew');
}

/** The change log's sheet is gone, or a column of it. */
const unread: Faults = {
  before(_, name) {
    if (name !== 'changes.read') return;
    throw new Refusal({ code: 'table_missing', values: { table: 'changes' } });
  },
};

test('what is owed stays owed while the change log cannot be read, and is computed when it can', () => {
  const tables = tablesOwing();
  expect([pass(tables, unread), marchOf(tables)]).toEqual([['K-001'], 7]);
  expect([pass(tables), marchOf(tables)]).toEqual([undefined, 5]);
});

test('a save meanwhile leaves its KPI as well, if its values mean something else', () => {
  const ports = portsOver(tablesOwing(), { now: NOW }, unread);
  expect(evaluateSaved(ports, [ANEW], HOW).left).toEqual([ANEW]);
  expect(evaluateSaved(ports, [{ ...ANEW, isAnew: false }], HOW).left).toEqual([]);
});

test('a difference cannot be taken over then, and is still told', () => {
  const tables = tablesOwing();
  const told = {
    period: '2026-03-01',
    cadence: 'month',
    unit: '#',
    recorded: 7,
    found: 5,
  } as const;
  const lastRun: LastRun = {
    at: NOW.toISOString(),
    by: '',
    outcome: 'done',
    sent: 0,
    kept: 0,
    refused: 0,
    noted: [],
    differences: [{ kpi: 'K-001', name: 'Renewals', ...told }],
  };
  tables.properties = memoryTexts({ lastRun });
  const value = { kpi: 'K-001', period: '2026-03-01', moment: MOMENT, by: 'lead@example.com' };
  const ports = portsOver(tables, { now: NOW }, unread);
  expect(() => takeOverValue(ports, value)).toThrow(Refusal);
  expect([marchOf(tables), ports.settings.read('lastRun')?.differences]).toEqual([
    7,
    lastRun.differences,
  ]);
  expect(takeOverValue(portsOver(tables, { now: NOW }), value)).toEqual([]);
  expect(marchOf(tables)).toBe(5);
});

describe('a KPI whose row cannot be read', () => {
  const problem = { code: 'day_unreadable', field: 'due' };

  test.each<[string, Partial<Tables>, readonly string[] | undefined]>([
    ['stays owed', { problems: [{ rowNumber: 3, kpi: 'K-001', problem }] }, ['K-001']],
    [
      'stays owed beside another one that is computed',
      {
        kpis: [aKpi({ id: 'K-002', measure: MEASURE })],
        problems: [{ rowNumber: 3, kpi: 'K-001', problem }],
      },
      ['K-001'],
    ],
    ['is owed nothing when it has no row any more', {}, undefined],
  ])('%s', (_, parts, owed) => {
    const tables = { ...tablesOwing(['K-001', 'K-002']), kpis: [], ...parts };
    expect(pass(tables)).toEqual(owed);
    Object.assign(tables, tablesOwing(owed && [...owed]), { problems: [] });
    if (owed) expect([pass(tables), marchOf(tables)]).toEqual([undefined, 5]);
  });
});

test('what is kept of an earlier definition is still the value of its period, and judged', () => {
  const tables = tablesOwing();
  tables.edits = [
    {
      at: NOW,
      by: 'lead@example.com',
      kpi: 'K-001',
      field: 'measure',
      before: 'COUNT_IN(Sales!A:A, from, to)',
      after: MEASURE,
      reason: 'other rows',
      effectiveFrom: day('2026-04-01'),
    },
  ];
  const { standings } = evaluateSaved(portsOver(tables, { now: NOW }), [ANEW], HOW);
  expect(standings).toMatchObject([{ status: 'missed', value: 7, period: { from: march.period } }]);
  expect(marchOf(tables)).toBe(7);
});
