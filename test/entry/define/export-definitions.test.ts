import type { ExchangeMethods } from '../../../src/contract/rpc/exchange';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  refused,
  rowsOfTable,
  setUpAnew,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

type Exported = ExchangeMethods['exportDefinitions']['data'];
type Imported = ExchangeMethods['importDefinitions']['data'];

test('the register is exported with its headings, in the words of the reader', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  typeInto(host, 'kpis', 'actual', 750);
  const { text, fileName, count, notices } = told<Exported>(host, 'exportDefinitions', {
    format: 'csv',
  });
  expect([fileName, count, notices]).toEqual(['waymark-kpis-2026-04-01.csv', 1, []]);
  const [headings, row] = text.split('\r\n');
  expect(headings).toMatch(/^\ufeff번호,상태 구분,지표명,실적,방향,목표값,/);
  // The number that the measure gave is of its day and stays.
  expect(row).toMatch(/^K-001,운영 중,월 매출,,이상,300,/);
  expect(row).toContain('"SUM_IN(Orders!A:A, Orders!B:B, from, to)"');
  expect(row).toContain(',2026-01-01,2026-12-31,');
});

test('JSON holds keys, tokens and numbers', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  told(host, 'saveKpi', { draft: aDraft({ name: '둘', state: 'draft' }, 'form-2') });
  const { text, fileName } = told<Exported>(host, 'exportDefinitions', {
    format: 'json',
    ids: ['K-002'],
  });
  expect(fileName).toBe('waymark-kpis-2026-04-01.json');
  const { kpis } = JSON.parse(text) as { kpis: object[] };
  expect(kpis).toEqual([
    expect.objectContaining({
      id: 'K-002',
      name: '둘',
      state: 'draft',
      target: 300,
      starts: '2026-01-01',
      weight: null,
    }),
  ]);
  expect(refused(host, 'exportDefinitions', { format: 'csv', ids: ['K-009'] }).code).toBe(
    'kpi_unknown',
  );
});

test('a cell that holds what no field can be is told, and an import leaves it alone', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }) });
  const long = '가'.repeat(10_000);
  typeInto(host, 'kpis', 'definition', long);
  const { text, notices } = told<Exported>(host, 'exportDefinitions', { format: 'csv' });
  expect(notices).toEqual([expect.stringMatching(/^K-001 · 정의: .*10000/)]);
  const { rows } = told<Imported>(host, 'importDefinitions', { text, dryRun: false });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  expect(rowsOfTable(host, 'kpis')[0].definition).toBe(long);
});

const HOSTILE = {
  name: '=HYPERLINK("x")',
  definition: '두 줄\n"따옴표", 쉼표; 세미콜론 👩‍👩‍👧 ' + '한글'.normalize('NFD') + '가'.repeat(4000),
  objective: "'=apostrophe",
  source: '+82 2 123, @home',
  plan: '-1\n=2',
  team: '@영업; "A"',
  unit: '%',
  target: '-0.1',
  stages: '2026-06-30: -0.3; 2026-12-31: 0.000001',
  watchers: 'a@example.com, +b=c@example.com',
  weight: '0.30000000000000004',
  muted_until: '2026-05-31',
};

test.each([
  ['ko', 'csv'],
  ['en', 'csv'],
  ['ko', 'json'],
])('hostile texts leave and enter a %s file as %s without a change', (language, format) => {
  const host = setUpAnew({}, language);
  told(host, 'saveKpi', { draft: aDraft(HOSTILE) });
  const before = rowsOfTable(host, 'kpis');
  const { text } = told<Exported>(host, 'exportDefinitions', { format });
  const back = told<Imported>(host, 'importDefinitions', { text, dryRun: false, reason: 'r' });
  expect(back.rows.map(({ outcome, problems }) => [outcome, problems])).toEqual([
    ['unchanged', []],
  ]);
  expect([back.written, rowsOfTable(host, 'kpis')]).toEqual([false, before]);
  // Into another file it goes as a new KPI.
  const other = setUpAnew({}, language === 'ko' ? 'en' : 'ko');
  const nameless = text.replace(/^(\ufeff?.*\r\n)?K-001/, '$1').replace('"K-001"', 'null');
  const entered = told<Imported>(other, 'importDefinitions', { text: nameless, dryRun: false });
  expect(entered.rows.map(({ outcome, id }) => [outcome, id])).toEqual([['new', 'K-001']]);
  const values = (of: typeof host) =>
    told<{ values: object }>(of, 'getKpi', { id: 'K-001' }).values;
  expect({ ...values(other), actual: null }).toEqual({ ...values(host), actual: null });
});
