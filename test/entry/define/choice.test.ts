import type { DefineSetMethods, ChosenKpi } from '../../../src/contract/rpc/define-set';
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

const undecided = (id: string): ChosenKpi => ({
  ...{ id, impact: null, feasibility: null, data_quality: null, tier: null },
});

function save(host: Host, choices: ChosenKpi[], goal = { objective: '', hypothesis: '' }) {
  return told<{ saved: string[] }>(host, 'saveChoice', { ...goal, choices }).saved;
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
  expect(list(aSetUpSpreadsheet())).toMatchObject({ objective: '', candidates: [], running: [] });
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
  const choices = ids.map((id, at): ChosenKpi => ({
    ...{ id, impact: 5, feasibility: 4, data_quality: 3 },
    tier: at < 5 ? 'core' : 'supporting',
  }));
  expect(save(host, choices, goal)).toEqual(ids);
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
  expect(list(host)).toMatchObject({ ...goal, candidates: { 5: { tier: 'supporting' } } });
  expect(save(host, choices, goal)).toEqual([]);
});

test('what is not decided yet stays as it is', () => {
  const host = withKpis({ tier: 'supporting', impact: '4', objective: '성장' });
  const [before] = rowsOfTable(host, 'kpis');
  expect(save(host, [undecided('K-001')])).toEqual([]);
  expect(rowsOfTable(host, 'kpis')).toEqual([before]);
});

test('a goal that is worded anew follows in all drafts that served it; another goal stays unless the KPI is chosen', () => {
  const host = withKpis(
    { objective: '성장' },
    { objective: '성장' },
    { objective: '절약' },
    { objective: '품질' },
    { objective: null },
  );
  const choices = [1, 2, 3, 4, 5].map((at) => undecided(`K-00${at}`));
  choices[3].tier = 'core';
  save(host, choices, { objective: '건강한 성장', hypothesis: '' });
  expect(rowsOfTable(host, 'kpis').map(({ objective }) => objective)).toEqual([
    ...['건강한 성장', '건강한 성장', '절약', '건강한 성장', '건강한 성장'],
  ]);
});

test('a KPI that is at work is logged with the goal as its reason, and counts beside the candidates', () => {
  const host = withKpis({ state: 'active', objective: '성장' }, { objective: '성장' });
  const goal = { objective: '성장', hypothesis: '' };
  const chosen = { ...undecided('K-001'), tier: 'core' as const, impact: 5 };
  save(host, [chosen, { ...chosen, id: 'K-002' }], goal);
  expect(rowsOfTable(host, 'changes')).toMatchObject([
    { kpi: 'K-001', field: '영향도', after: '5', reason: '지표 고르기: 성장', by: LEAD },
  ]);
  expect(list(host)).toMatchObject({
    candidates: [{ id: 'K-002' }],
    running: [{ id: 'K-001', name: 'KPI 0' }],
  });
});

test('nothing is written where one KPI is gone, and by nobody who may not edit', () => {
  const host = withKpis({});
  const before = rowsOfTable(host, 'kpis');
  const choices = [{ ...undecided('K-001'), impact: 5 }, undecided('K-404')];
  const payload = { objective: '', hypothesis: '', choices };
  expect(refused(host, 'saveChoice', payload).code).toBe('kpi_unknown');
  expect(rowsOfTable(host, 'kpis')).toEqual(before);
  const closed = aSetUpSpreadsheet({
    users: [aUser(LEAD), { ...aUser('guest@example.com'), canEdit: false }],
  });
  const nothing = { objective: '', hypothesis: '', choices: [] };
  expect(refused(closed, 'saveChoice', nothing, 'guest@example.com').code).toBe('no_edit_right');
});

test('rows that somebody sorts meanwhile get what was meant for them', () => {
  const host = withKpis({ name: 'A' }, { name: 'B' });
  const [first, second] = ['K-001', 'K-002'];
  typeInto(host, 'kpis', 'id', second, 0);
  typeInto(host, 'kpis', 'id', first, 1);
  save(host, [
    { ...undecided(first), impact: 1 },
    { ...undecided(second), impact: 2 },
  ]);
  expect(rowsOfTable(host, 'kpis').map(({ id, impact }) => [id, impact])).toEqual([
    [second, 2],
    [first, 1],
  ]);
});

test('twelve candidates take hardly more calls than one', () => {
  const one = withKpis({ measure: SUM });
  list(one);
  const calls = callsOf(one).total;
  const many = withKpis(...Array.from({ length: 12 }, () => ({ measure: SUM })));
  list(many);
  expect(callsOf(many).total).toBeLessThan(calls + 5);
});
