import type {
  ChoiceValues,
  ChosenKpi,
  DefineSetMethods,
  KeptChoice,
} from '../../../src/contract/rpc/define-set';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  callsOf,
  LEAD,
  refused,
  rowsOfTable,
  sheetTitled,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

type Host = ReturnType<typeof aSetUpSpreadsheet>;
type Candidates = DefineSetMethods['listCandidates']['data'];

const list = (host: Host, language = 'en') =>
  told<Candidates>(host, 'listCandidates', { language });

/** What is changed of a draft, over what was shown of it. */
const chosen = (id: string, set: ChoiceValues, shown: ChoiceValues = {}): ChosenKpi => ({
  ...{ id, set, shown },
});

function save(host: Host, choices: ChosenKpi[]) {
  return told<{ saved: string[] }>(host, 'saveChoice', { choices }).saved;
}

/** Orders stand in January to March; it is April. */
function withKpis(...parts: DraftValues[]): Host {
  const host = aSetUpSpreadsheet();
  parts.forEach((values, at) => {
    const whole = { state: 'draft', name: `KPI ${at}`, ...values };
    told(host, 'saveKpi', { draft: aDraft(whole, `form-${at}`) });
  });
  return host;
}

const SUM = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';

test('a register without drafts has no candidates', () => {
  expect(list(aSetUpSpreadsheet())).toMatchObject({ candidates: [], running: [], kept: null });
});

const OF_SHOP = 'COUNT_IN(Orders!A:A, from, to, Orders!C:C, "shop")';
const SHOPS = ['Channel', 'shop', 'web', 'shop', 'web', 'shop'];

/** Measure, what is typed into the orders, and what the check says. */
const DATA: [
  said: string,
  measure: string,
  cells: [number, number, unknown][],
  found: unknown[],
][] = [
  ['sound rows', SUM, [], ['ok', 5, []]],
  [
    'a day that is missing among all others',
    SUM,
    ['10', '11', '13', '14', '15'].map((day, at): [number, number, string] => [
      at + 1,
      0,
      `2026-03-${day}`,
    ]),
    ['check', 4, ['Closed periods with a value: only 1.', 'Dates without a row in Orders!A:A: 1.']],
  ],
  [
    'an amount that is a word',
    SUM,
    [[5, 1, 'later']],
    ['broken', 2, [expect.stringContaining('Orders!B6')]],
  ],
  [
    'a blank among criteria',
    OF_SHOP,
    [...SHOPS.map((shop, row): [number, number, string] => [row, 2, shop]), [2, 2, '']],
    ['check', 3, ['Cells to look at in Orders!C:C: 1 (blanks, outliers, other kinds of value).']],
  ],
  [
    'no order in the last period',
    SUM,
    [
      [4, 0, ''],
      [4, 1, ''],
      [5, 0, ''],
      [5, 1, ''],
    ],
    ['ok', 2, [expect.stringContaining('(March 2026)'), 'Closed periods with a value: only 2.']],
  ],
  [
    'customers who have not left yet',
    'CHURN(Orders!A:A, Orders!D:D, from, to)',
    [[1, 3, '2026-03-20']],
    ['ok', 4, ['Closed periods with a value: only 2.']],
  ],
  ['a single cell', 'Orders!B2', [], [null, 3, [expect.stringContaining('single cell')]]],
];

test.each(DATA)('%s', (_, measure, cells, found) => {
  const host = aSetUpSpreadsheet();
  const orders = sheetTitled(host, 'Orders');
  for (const [row, column, value] of cells) host.workbook.write(orders, row, column, [[value]]);
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft', measure }) });
  const [{ data }] = list(host).candidates;
  expect([data.verdict, data.mark, data.missing]).toEqual(found);
});

test('the check says how many rows there are, from when to when, and for which periods', () => {
  const [{ data }] = list(withKpis({ measure: SUM })).candidates;
  expect(data).toMatchObject({ rows: 5, first: '2026-01-10', last: '2026-03-31', periods: 3 });
});

test('a candidate without data says what is missing', () => {
  const host = withKpis(
    { measure: null, source: 'CRM: 계약일' },
    { measure: null, source: null },
    { measure: null, actual: '42' },
    { measure: 'SUM_IN(Nowhere!A:A, Nowhere!B:B, from, to)' },
    { measure: 'SUM_IN(Orders!D:D, Orders!E:E, from, to)' },
  );
  expect(list(host).candidates.map(({ data }) => [data.missing[0], data.mark])).toEqual([
    ['There is no measure yet. Data it needs: CRM: 계약일', 1],
    ['There is no measure yet. Choose what the KPI is calculated from.', 1],
    [expect.stringContaining('typed'), 3],
    [expect.stringContaining('Nowhere'), 1],
    ['The columns of its measure hold no dated rows.', 1],
  ]);
  expect(list(host, 'ko').candidates[0].data.missing).toEqual([
    '계산식이 없습니다. 필요한 데이터: CRM: 계약일',
  ]);
});

test('twelve candidates are cut to five: the others become supporting, and nothing is deleted', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'installTemplates', { names: ['smart_goals'] });
  const ids = list(host).candidates.map(({ id }) => id);
  expect(ids).toHaveLength(12);
  const goal = { objective: '고객이 다시 찾는 가게', hypothesis: '첫 주문 → 재주문' };
  const before = rowsOfTable(host, 'kpis');
  const choices = ids.map((id, at) =>
    chosen(id, {
      ...goal,
      ...{ impact: 5, feasibility: 4, data_quality: 3 },
      tier: at < 5 ? 'core' : 'supporting',
    }),
  );
  expect(save(host, choices)).toEqual(ids);
  const rows = rowsOfTable(host, 'kpis');
  expect(rows.map(({ tier }) => tier)).toEqual([
    ...Array<string>(5).fill('핵심'),
    ...Array<string>(7).fill('보조'),
  ]);
  const decided = ['tier', 'objective', 'hypothesis', 'impact', 'feasibility', 'data_quality'];
  const others = (row: Record<string, unknown>) =>
    Object.entries(row).filter(([key]) => !decided.includes(key));
  expect(rows.map(others)).toEqual(before.map(others));
  expect(rows[11]).toMatchObject({ ...goal, impact: 5, feasibility: 4, data_quality: 3 });
  expect(rowsOfTable(host, 'changes')).toEqual([]);
  expect(list(host).candidates[5]).toMatchObject({ ...goal, tier: 'supporting' });
  expect(save(host, choices)).toEqual([]);
});

test('what is not decided stays as it is, and what is cleared is blank', () => {
  const host = withKpis({ tier: 'supporting', impact: '4', feasibility: '2', objective: '성장' });
  expect(save(host, [chosen('K-001', {})])).toEqual([]);
  expect(save(host, [chosen('K-001', { impact: null }, { impact: 4 })])).toEqual(['K-001']);
  const [row] = rowsOfTable(host, 'kpis');
  expect(row).toMatchObject({ tier: '보조', feasibility: 2, objective: '성장' });
  expect(row).not.toHaveProperty('impact');
});

const shownAs = { impact: 2, tier: 'core', objective: '성장' } as const;

/** What happened since the list was shown, what is sent over it, and what is said. */
const MEANWHILE: [
  said: string,
  happen: (host: Host) => void,
  set: ChoiceValues,
  sentence: string,
][] = [
  [
    'another mark',
    (host) => typeInto(host, 'kpis', 'impact', 5),
    { impact: 3 },
    'Renewals: Impact was changed. It is now: 5',
  ],
  [
    'another objective',
    (host) => typeInto(host, 'kpis', 'objective', '품질'),
    { objective: '건강한 성장' },
    'Renewals: Objective was changed. It is now: 품질',
  ],
  [
    'another cut',
    (host) => typeInto(host, 'kpis', 'tier', '보조'),
    { tier: 'core' },
    'Renewals: Tier was changed. It is now: Supporting',
  ],
  [
    'a mark that was cleared',
    (host) => typeInto(host, 'kpis', 'impact', ''),
    { impact: 3 },
    'Renewals: Impact was cleared.',
  ],
  [
    'that it is in use',
    (host) => typeInto(host, 'kpis', 'state', '운영 중'),
    { impact: 3 },
    'Renewals is not a draft any more. To change it, open its definition.',
  ],
  [
    'that its row is gone',
    (host) => typeInto(host, 'kpis', 'id', 'K-404'),
    { impact: 3 },
    'The KPI with the ID K-001 was deleted.',
  ],
];

test.each(MEANWHILE)(
  'of %s it tells by name, and writes nothing at all',
  (_, happen, set, said) => {
    const whole = { name: 'Renewals', ...shownAs, impact: '2' };
    const host = withKpis(whole, { name: 'Other' });
    happen(host);
    const before = rowsOfTable(host, 'kpis');
    const shown = Object.fromEntries(
      Object.keys(set).map((key) => [
        key,
        key === 'tier' ? 'supporting' : shownAs[key as 'impact'],
      ]),
    );
    const isTier = 'tier' in set;
    const wanted = isTier ? { tier: 'core' as const } : set;
    const over = isTier ? { tier: null } : shown;
    const choices = [
      chosen('K-002', { impact: 1 }, { impact: null }),
      chosen('K-001', wanted, over),
    ];
    const error = refused(host, 'saveChoice', { choices, language: 'en' });
    expect([error.code, error.fields?.map(({ message }) => message)]).toEqual([
      'choice_refused',
      [said],
    ]);
    expect(rowsOfTable(host, 'kpis')).toEqual(before);
  },
);

test('what moved in a field that nobody changed here stays as it moved', () => {
  const host = withKpis({ impact: '2', feasibility: '2' });
  typeInto(host, 'kpis', 'feasibility', 5);
  expect(save(host, [chosen('K-001', { impact: 3 }, { impact: 2 })])).toEqual(['K-001']);
  expect(rowsOfTable(host, 'kpis')).toMatchObject([{ impact: 3, feasibility: 5 }]);
});

test('the same choice sent twice is no news, and the same KPI twice in one is refused', () => {
  const host = withKpis({ impact: '2' });
  const choice = chosen('K-001', { impact: 3 }, { impact: 2 });
  save(host, [choice]);
  expect(save(host, [choice])).toEqual([]);
  const before = rowsOfTable(host, 'kpis');
  const choices = [chosen('K-001', { impact: 4 }), chosen('K-001', { feasibility: 4 })];
  expect(refused(host, 'saveChoice', { choices }).code).toBe('choice_twice');
  expect(rowsOfTable(host, 'kpis')).toEqual(before);
});

test('the list holds all drafts with their goals, and what is at work as core with its own', () => {
  const host = withKpis(
    { objective: '성장', hypothesis: 'A → B' },
    { objective: null },
    { state: 'active', objective: '절약', tier: 'core' },
    { state: 'active', objective: '절약', tier: 'supporting' },
    { state: 'retired', objective: '절약' },
  );
  expect(list(host)).toMatchObject({
    candidates: [
      { id: 'K-001', objective: '성장', hypothesis: 'A → B' },
      { id: 'K-002', objective: '', hypothesis: '' },
    ],
    running: [{ id: 'K-003', objective: '절약' }],
  });
});

test('nobody who may not edit saves a choice', () => {
  const closed = aSetUpSpreadsheet({
    users: [aUser(LEAD), { ...aUser('guest@example.com'), canEdit: false }],
  });
  const nothing = { choices: [] };
  expect(refused(closed, 'saveChoice', nothing, 'guest@example.com').code).toBe('no_edit_right');
});

const LEFT: KeptChoice = {
  ...{ step: 'hypothesis', objective: '성장', hypothesis: 'A → B', taken: ['K-001'] },
  from: { objective: '', hypothesis: '' },
  marks: { 'K-001': { impact: { shown: null, to: 4 } } },
  cut: { chosen: ['K-001'], shown: { 'K-001': 'core', 'K-002': null } },
  madeCore: ['K-003'],
  aside: { objective: '절약', hypothesis: '' },
};

test('a choice that was left is kept for the person alone, until it is forgotten', () => {
  const other = 'other@example.com';
  const host = aSetUpSpreadsheet({ users: [aUser(LEAD), aUser(other)] });
  expect(told(host, 'keepChoice', { choice: LEFT })).toEqual({ kept: true });
  expect(list(host).kept).toEqual(LEFT);
  expect(told<Candidates>(host, 'listCandidates', {}, other).kept).toBeNull();
  const long = { ...LEFT, objective: '가'.repeat(1000), hypothesis: '나'.repeat(1000) };
  const huge = { ...long, from: { objective: '가'.repeat(1000), hypothesis: '' } };
  expect(told(host, 'keepChoice', { choice: huge })).toEqual({ kept: false });
  expect(list(host).kept).toEqual(LEFT);
  told(host, 'keepChoice', { choice: null });
  expect(list(host).kept).toBeNull();
});

test('a goal with 230 drafts is kept as it is ticked, and saved in one go', () => {
  const host = aSetUpSpreadsheet();
  const ids = Array.from({ length: 230 }, (_, at) => `K-${String(at + 1).padStart(3, '0')}`);
  const names = ids.map((id) => `,${id}`).join('\n');
  told(host, 'importDefinitions', { text: `id,name\n${names}`, dryRun: false });
  const shown = Object.fromEntries(ids.map((id) => [id, 'supporting' as const]));
  const choice = { ...LEFT, marks: {}, taken: ids, cut: { chosen: ids.slice(0, 5), shown } };
  expect(told(host, 'keepChoice', { choice })).toEqual({ kept: true });
  const tierOf = (at: number) => (at < 5 ? 'core' : 'supporting');
  const choices = ids.map((id, at) =>
    chosen(id, { objective: '성장', tier: tierOf(at) }, { objective: '', tier: 'core' }),
  );
  expect(save(host, choices)).toEqual(ids);
  const { candidates } = list(host);
  expect(candidates.filter(({ objective }) => objective === '성장')).toHaveLength(230);
  expect(candidates.filter(({ tier }) => tier === 'core')).toHaveLength(5);
});

test('a draft moves on from an objective as long as the register lets one be', () => {
  const objective = '가'.repeat(5000);
  const host = withKpis({ objective });
  expect(save(host, [chosen('K-001', { objective: '성장' }, { objective })])).toEqual(['K-001']);
});

test('rows that somebody sorts meanwhile get what was meant for them', () => {
  const host = withKpis({ name: 'A' }, { name: 'B' });
  const [first, second] = ['K-001', 'K-002'];
  typeInto(host, 'kpis', 'id', second, 0);
  typeInto(host, 'kpis', 'id', first, 1);
  save(host, [chosen(first, { impact: 1 }), chosen(second, { impact: 2 })]);
  expect(rowsOfTable(host, 'kpis').map(({ id, impact }) => [id, impact])).toEqual([
    [second, 2],
    [first, 1],
  ]);
});

/** KPIs whose number is in a cell of its own, one below the other, or further along a formula. */
function withCells(count: number, state: 'draft' | 'active', reach = 'direct'): Host {
  const host = aSetUpSpreadsheet();
  const orders = sheetTitled(host, 'Orders');
  for (let at = 0; at < count; at += 1) {
    host.workbook.write(orders, 10 + at, 6, [[at + 1]]);
    host.workbook.input(orders, 10 + at, 7, `=G${11 + at}*2`);
    const cell = reach === 'direct' ? `=Orders!G${11 + at}` : `=Orders!H${11 + at}`;
    const values = { measure: null, actual: cell, state, name: `KPI ${at}`, aggregation: 'last' };
    told(host, 'saveKpi', { draft: aDraft(values, `cell-${at}`) });
  }
  return host;
}

function callsFor(host: Host, method: string): number {
  told(host, method, {});
  return callsOf(host).total;
}

/** What reads of 5 and of 50 KPIs take. */
const READS: [method: string, made: (count: number) => Host][] = [
  [
    'listCandidates',
    (count) => withKpis(...Array.from({ length: count }, () => ({ measure: SUM }))),
  ],
  ['listCandidates', (count) => withCells(count, 'draft')],
  ['listCandidates', (count) => withCells(count, 'draft', 'behind')],
  ['kpiCards', (count) => withCells(count, 'active')],
  ['kpiCards', (count) => withCells(count, 'active', 'behind')],
  ['kpiTree', (count) => withCells(count, 'active')],
  ['lintKpis', (count) => withCells(count, 'active')],
];

test.each(READS)('%s takes as many calls for fifty KPIs as for five (%#)', (method, made) => {
  expect(callsFor(made(50), method)).toBe(callsFor(made(5), method));
});

test('a number in a cell counts wherever the cells are, and one in none does not', () => {
  const host = withCells(2, 'draft', 'behind');
  const none = { measure: null, actual: '=Orders!Z900', state: 'draft', name: 'None' };
  told(host, 'saveKpi', { draft: aDraft(none, 'none') });
  const far = { ...none, actual: '=Orders!A2000', name: 'Beyond' };
  told(host, 'saveKpi', { draft: aDraft(far, 'far') });
  expect(list(host).candidates.map(({ data }) => data.mark)).toEqual([3, 3, 1, 1]);
});
