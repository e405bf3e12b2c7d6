import { noticeHandEdits } from '../../../src/app/evaluate/hand-edits';
import { readDraft } from '../../../src/contract/define/draft-reading';
import { runMoment, portsOver, someTables, type Tables } from '../../support/in-memory-ports';
import { day } from '../../support/a-kpi';

const CHURN = {
  state: 'active',
  name: 'Churn',
  definition: 'Customers lost of those at risk',
  unit: '%',
  direction: 'at_most',
  aggregation: 'last',
  target: 0.05,
  measure: 'CHURN(A:A, B:B, from, to)',
  actual: 0.1,
};

/** The log has no earlier value. */
const CHANGED = '(바뀜, 이전 값은 기록되지 않음)';

type Row = Record<string, string | number | null>;

/** Runs one after the other over these rows; what stays between them is in `tables`. */
function runs(tables: Tables, ...registers: readonly Record<string, Row>[]) {
  const calls = registers.map((rows) => {
    const definitions = Object.entries(rows).map(([id, typed]) => ({ id, ...readDraft(typed) }));
    const ports = portsOver(tables, { now: runMoment('2026-04-20 09:00').now });
    noticeHandEdits(ports, definitions, runMoment('2026-04-20 09:00'));
    return ports.calls.filter((name) => name.startsWith('changes.'));
  });
  return {
    calls,
    told: tables.edits.map(({ kpi, field, before, after }) => [kpi, field, before, after]),
  };
}

test('a definition that is seen for the first time is learned, and nothing is logged', () => {
  const tables = someTables();
  expect(runs(tables, { 'K-001': CHURN })).toEqual({ calls: [[]], told: [] });
});

test('an edit by hand is logged once, without a name and with the reason in the language of the file', () => {
  const tables = someTables();
  const edited = { ...CHURN, target: 0.08, plan: 'Call them' };
  const { told, calls } = runs(
    tables,
    { 'K-001': CHURN },
    { 'K-001': edited },
    { 'K-001': edited },
  );
  expect(told).toEqual([
    ['K-001', 'target', CHANGED, '0.08'],
    ['K-001', 'plan', '', 'Call them'],
  ]);
  expect(calls).toEqual([[], ['changes.read', 'changes.append'], []]);
  expect(tables.edits[0]).toMatchObject({
    by: '',
    reason: '시트에서 고침',
    effectiveFrom: day('2026-04-20'),
  });
});

test('of an id that stands twice neither row is watched: nobody knows which one is meant', () => {
  const tables = someTables();
  const moment = runMoment('2026-04-20 09:00');
  const rows = [CHURN, { ...CHURN, target: 0.2 }].map((typed) => ({
    id: 'K',
    ...readDraft(typed),
  }));
  for (const ports of [0, 1].map(() => portsOver(tables, { now: moment.now }))) {
    noticeHandEdits(ports, rows, moment);
  }
  expect(tables.edits).toEqual([]);
});

test('a field that was cleared is told', () => {
  const { told } = runs(someTables(), { K: { ...CHURN, plan: 'x' } }, { K: CHURN });
  expect(told).toEqual([['K', 'plan', CHANGED, '']]);
});

test.each([
  ['ko', '(바뀜, 이전 값은 기록되지 않음)'],
  ['en', '(changed, earlier value not recorded)'],
] as const)(
  'what stood there before is told where the log has it, in a file in %s',
  (language, said) => {
    const tables = someTables();
    const now = runMoment('2026-04-20 09:00');
    for (const target of [0.05, 0.06, 0.07]) {
      const ports = portsOver(tables, { now: now.now }, {}, language);
      noticeHandEdits(ports, [{ id: 'K', ...readDraft({ ...CHURN, target }) }], now);
    }
    expect(tables.edits.map(({ before, after }) => [before, after])).toEqual([
      [said, '0.06'],
      ['0.06', '0.07'],
    ]);
  },
);

test('what Waymark saved since the run before is what stood there before an edit in the sheet', () => {
  const tables = someTables();
  runs(tables, { K: CHURN });
  const saved = { at: new Date('2026-04-19T00:00:00Z'), by: 'lead@example.com', reason: 'r' };
  tables.edits = [{ ...saved, kpi: 'K', field: 'target', before: '0.05', after: '0.06' }];
  expect(runs(tables, { K: { ...CHURN, target: 0.07 } }).told[1]).toEqual([
    'K',
    'target',
    '0.06',
    '0.07',
  ]);
});

test('an earlier word of a choice, or a usual unit, is told although the log does not have it', () => {
  const { told } = runs(
    someTables(),
    { K: CHURN },
    { K: { ...CHURN, aggregation: 'mean', unit: '건', direction: 'at_least' } },
  );
  expect(told.map(([, ...change]) => change)).toEqual(
    expect.arrayContaining([
      ['aggregation', 'last', 'mean'],
      ['unit', '%', '건'],
      ['direction', 'at_most', 'at_least'],
    ]),
  );
});

test('an entry of the log that is not what stood there before is not taken for it', () => {
  const tables = someTables();
  runs(tables, { K: CHURN }, { K: { ...CHURN, target: 0.06 } });
  tables.edits = [{ ...tables.edits[0], before: '0.98', after: '0.99' }];
  expect(runs(tables, { K: { ...CHURN, target: 0.07 } }).told[1]).toEqual([
    'K',
    'target',
    CHANGED,
    '0.07',
  ]);
});

test('of a long text its end is seen as well', () => {
  const long = 'All customers with an order in the half-year before, without those of partners';
  const { told } = runs(
    someTables(),
    { K: { ...CHURN, definition: `${long}.` } },
    { K: { ...CHURN, definition: `${long}!` } },
  );
  expect(told).toEqual([['K', 'definition', CHANGED, `${long}!`]]);
});

test('what was changed through Waymark is in the log already and is not logged again', () => {
  const tables = someTables();
  runs(tables, { K: CHURN });
  tables.edits = [
    {
      at: new Date('2026-04-19T00:00:00Z'),
      by: 'lead@example.com',
      kpi: 'K',
      field: 'unit',
      before: '%',
      after: '건',
      reason: 'counted now',
      effectiveFrom: day('2026-04-01'),
    },
  ];
  expect(runs(tables, { K: { ...CHURN, unit: '건' } }).told).toHaveLength(1);
});

test('a change of what the values mean is remembered from the day on which it counts', () => {
  const tables = someTables();
  runs(tables, { K: CHURN }, { K: { ...CHURN, aggregation: 'mean' } });
  const { settings } = portsOver(tables, { now: runMoment('2026-04-20 09:00').now });
  expect(settings.read('definitions')?.known[0].since).toEqual({
    day: day('2026-04-20'),
    fields: ['aggregation'],
  });
  runs(tables, { K: { ...CHURN, aggregation: 'mean', target: 0.07 } });
  const later = portsOver(tables, { now: runMoment('2026-04-20 09:00').now }).settings;
  expect(later.read('definitions')?.known[0].since?.fields).toEqual(['aggregation']);
});

test.each([
  ['a number that evaluation writes', { actual: 0.2 }],
  ['a draft', { state: 'draft', target: 0.09 }],
])('%s is nobody’s edit', (_, change) => {
  const first = 'state' in change ? { ...CHURN, state: 'draft' } : CHURN;
  expect(runs(someTables(), { K: first }, { K: { ...first, ...change } }).told).toEqual([]);
});

test('the number that a movement comes to is nobody’s edit, and the movement is', () => {
  const moving = { ...CHURN, target_change: -0.2, target_basis: 'previous_half' };
  const { told } = runs(
    someTables(),
    { K: CHURN },
    { K: { ...moving, target: 0.04 } },
    { K: { ...moving, target: 0.03 } },
  );
  expect(told.map(([, field]) => field)).toEqual(['target_change', 'target_basis']);
});

test('a cell that is not understood says nothing, until it does', () => {
  const { told } = runs(
    someTables(),
    { K: CHURN },
    { K: { ...CHURN, target: 'soon' } },
    { K: { ...CHURN, target: 0.06 } },
  );
  expect(told).toEqual([['K', 'target', CHANGED, '0.06']]);
});

test('a log that cannot be written is told, and the next run logs', () => {
  const tables = someTables();
  runs(tables, { K: CHURN });
  const failing = portsOver(
    tables,
    { now: runMoment('2026-04-20 09:00').now },
    {
      before: (_, name) => {
        if (name === 'changes.append') throw new Error('timed out');
      },
    },
  );
  const edited = { id: 'K', ...readDraft({ ...CHURN, target: 0.08 }) };
  expect(noticeHandEdits(failing, [edited], runMoment('2026-04-20 09:00'))).toEqual([
    { code: 'edits_not_logged', values: { problem: 'timed out' } },
  ]);
  expect(runs(tables, { K: { ...CHURN, target: 0.08 } }).told).toHaveLength(1);
});

describe('what an earlier version kept', () => {
  const LONG = `${CHURN.definition}, without those of partners and of staff`;
  // Of texts longer than 48 letters their beginning and a hash.
  const CUT = 'Customers lost of those at risk, without those o…#1ryhxff';
  const kept = (definition: string) => {
    const fields = { ...CHURN, target: '0.05', actual: undefined, definition };
    return JSON.stringify([['K', fields, day('2026-03-01'), ['unit']]]);
  };

  test('makes no definition an edited one, is written anew without its texts, and keeps the day', () => {
    const tables = someTables({ properties: { definitions: kept(CUT) } });
    expect(runs(tables, { K: { ...CHURN, definition: LONG } }).told).toEqual([]);
    expect(tables.properties.definitions).not.toContain('Customers');
    const { settings } = portsOver(tables, { now: runMoment('2026-04-20 09:00').now });
    expect(settings.read('definitions')).toMatchObject({
      known: [{ id: 'K', since: { day: day('2026-03-01'), fields: ['unit'] } }],
    });
    expect(runs(tables, { K: { ...CHURN, definition: `${LONG}.` } }).told).toHaveLength(1);
  });

  test('tells an edit that was made since', () => {
    const tables = someTables({ properties: { definitions: kept(CHURN.definition) } });
    expect(runs(tables, { K: { ...CHURN, target: 0.07 } }).told).toEqual([
      ['K', 'target', CHANGED, '0.07'],
    ]);
  });
});

describe('of more definitions than there is room for', () => {
  const now = runMoment('2026-04-20 09:00');
  const definitions = (count: number, more: Row = {}) => {
    const texts = Object.fromEntries(
      ['why', 'scope', 'plan', 'objective', 'source', 'contribution'].map((key) => [key, 'x']),
    );
    const { values, problems } = readDraft({ ...CHURN, ...texts, ...more });
    return Array.from({ length: count }, (_, at) => ({ id: `KPI number ${at}`, values, problems }));
  };
  const noticed = (tables: Tables, count: number) =>
    noticeHandEdits(portsOver(tables, { now: now.now }), definitions(count), now);

  test('it is said how many are not watched, in each run, and of a few nothing is said', () => {
    const tables = someTables();
    expect(noticed(tables, 100)).toEqual([]);
    const said = noticed(tables, 13_000);
    expect(said).toEqual([{ code: 'edits_unwatched', values: { kpis: expect.any(Number) } }]);
    expect(noticed(tables, 13_000)).toEqual(said);
  });

  test('it is said that edits are watched less closely where one letter is left', () => {
    expect(noticed(someTables(), 11_000)).toEqual([{ code: 'edits_half_watched' }]);
  });

  test('those that are known stay known when the register is sorted', () => {
    const tables = someTables();
    noticed(tables, 13_000);
    const { definitions: before } = tables.properties;
    const ports = portsOver(tables, { now: now.now });
    noticeHandEdits(ports, definitions(13_000).reverse(), now);
    expect(tables.properties.definitions).toBe(before);
  });
});
