import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, sheetTitled, told } from '../../support/a-spreadsheet';
import { listed, SUM, withCells, withKpis } from './a-choice';

test('a register without drafts has no candidates', () => {
  expect(listed(aSetUpSpreadsheet())).toMatchObject({ candidates: [], running: [], kept: null });
});

test('the list holds all drafts with their goals, and what is at work as core with its own', () => {
  const host = withKpis(
    { objective: '성장', hypothesis: 'A → B' },
    { objective: null },
    { state: 'active', objective: '절약', tier: 'core' },
    { state: 'active', objective: '절약', tier: 'supporting' },
    { state: 'retired', objective: '절약' },
  );
  expect(listed(host)).toMatchObject({
    candidates: [
      { id: 'K-001', objective: '성장', hypothesis: 'A → B' },
      { id: 'K-002', objective: '', hypothesis: '' },
    ],
    running: [{ id: 'K-003', objective: '절약' }],
  });
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
  const [{ data }] = listed(host).candidates;
  expect([data.verdict, data.mark, data.missing]).toEqual(found);
});

test('the check says how many rows there are, from when to when, and for which periods', () => {
  const [{ data }] = listed(withKpis({ measure: SUM })).candidates;
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
  expect(listed(host).candidates.map(({ data }) => [data.missing[0], data.mark])).toEqual([
    ['There is no measure yet. Data it needs: CRM: 계약일', 1],
    ['There is no measure yet. Choose what the KPI is calculated from.', 1],
    [expect.stringContaining('typed'), 3],
    [expect.stringContaining('Nowhere'), 1],
    ['The columns of its measure hold no dated rows.', 1],
  ]);
  expect(listed(host, 'ko').candidates[0].data.missing).toEqual([
    '계산식이 없습니다. 필요한 데이터: CRM: 계약일',
  ]);
});

test('a number in a cell counts wherever the cells are, and one in none does not', () => {
  const host = withCells(2, 'draft', 'behind');
  const none = { measure: null, actual: '=Orders!Z900', state: 'draft', name: 'None' };
  told(host, 'saveKpi', { draft: aDraft(none, 'none') });
  const far = { ...none, actual: '=Orders!A2000', name: 'Beyond' };
  told(host, 'saveKpi', { draft: aDraft(far, 'far') });
  expect(listed(host).candidates.map(({ data }) => data.mark)).toEqual([3, 3, 1, 1]);
});
