import { readFileSync } from 'node:fs';
import type { Rpc } from '../../src/contract/rpc/rpc';
import type { StartInfo } from '../../src/contract/rpc/page';
import type { KpiDraft } from '../../src/contract/rpc/define';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  LEAD,
  MINJI,
  refused,
  told,
} from '../support/a-spreadsheet';
import { aUser } from '../support/script-host';

const HANDLERS = [
  'openNewKpi',
  'openKpis',
  'openSet',
  'openCards',
  'openFunctions',
  'openAlerts',
  'openSetUp',
];

test.each([
  ['bound', 'ko', '새 지표'],
  ['add-on', 'ko', '새 지표'],
  ['add-on', 'en', 'New KPI'],
] as const)(
  'opening with the %s script builds the menu in %s and nothing else',
  (installation, locale, label) => {
    const host = aSpreadsheet({ switches: { installation }, users: [aUser(LEAD, { locale })] });
    const menu = host.open(LEAD);
    expect(menu.map(({ functionName }) => functionName)).toEqual(HANDLERS);
    expect(menu[0].label).toBe(label);
    expect(host.log).toEqual([]);
    // Beside the menu it only looks whether alerts have stopped, where it may look at anything.
    const looks = installation === 'bound' ? ['PropertiesService', 'SpreadsheetApp'] : [];
    const others = Object.keys(host.lastCalls().byMethod).filter(
      (name) => !/Ui|Menu|Locale/.test(name),
    );
    expect([...new Set(others.map((name) => name.split('.')[0]))].sort()).toEqual(looks);
    expect(host.lastCalls().byMethod['PropertiesService.Properties.getProperties'] ?? 0).toBe(
      looks.length > 0 ? 1 : 0,
    );
    expect(host.takeToasts(LEAD)).toEqual([]);
  },
);

test.each([
  ['bound', { bar: 'own', title: 'Waymark' }],
  ['add-on', { bar: 'extensions', title: 'Waymark' }],
] as const)('the menu of the %s script bears the documented name', (installation, place) => {
  const host = aSpreadsheet({ switches: { installation } });
  host.open(LEAD);
  expect(host.menuPlace(LEAD)).toEqual(place);
});

test('installing builds the menu as well', () => {
  const host = aSpreadsheet({ switches: { installation: 'add-on' } });
  host.install(LEAD);
  expect(host.log).toEqual([]);
});

test.each([
  ['openNewKpi', 'new', 'sidebar'],
  ['openKpis', 'list', 'sidebar'],
  ['openAlerts', 'alerts', 'alerts'],
  ['openSetUp', 'setup', 'sidebar'],
  ['openSet', 'check', 'set'],
])('%s shows the sidebar in its view, from the page that holds it', (handler, view, file) => {
  const host = aSpreadsheet();
  host.open(LEAD);
  host.chooseMenu(LEAD, handler);
  const page = host.shownPage(LEAD);
  expect([page?.kind, page?.title]).toEqual(['sidebar', 'Waymark']);
  expect(page?.html).toContain(`data-view="${view}"`);
  const withoutBody = (html = '') => html.replace(/<body[^>]*>/, '');
  expect(withoutBody(page?.html)).toBe(withoutBody(readFileSync(`dist/${file}.html`, 'utf8')));
});

test('openFunctions shows the page of the cell functions', () => {
  const host = aSpreadsheet();
  host.open(LEAD);
  host.chooseMenu(LEAD, 'openFunctions');
  const page = host.shownPage(LEAD);
  expect([page?.kind, page?.title]).toEqual(['sidebar', 'Waymark']);
  expect(page?.html).toBe(readFileSync('dist/functions.html', 'utf8'));
});

test('openCards shows the cards over the sheet, and a card of one KPI is asked for by its id', () => {
  const host = aSetUpSpreadsheet();
  host.open(LEAD);
  host.chooseMenu(LEAD, 'openCards');
  expect(host.shownPage(LEAD)).toMatchObject({
    kind: 'dialog',
    html: expect.stringContaining('data-kpi=""'),
  });
  expect(told(host, 'openCard', { id: '"><script>가' })).toEqual({ shown: true });
  expect(host.shownPage(LEAD)).toMatchObject({
    kind: 'dialog',
    html: expect.stringContaining('data-kpi="%22%3E%3Cscript%3E%EA%B0%80"'),
  });
});

test('a draft is kept for its person and offered again, until it is dropped', () => {
  const host = aSetUpSpreadsheet();
  const draft: KpiDraft = aDraft({ name: '쓰다 만 지표' });
  expect(told(host, 'keepDraft', { draft })).toEqual({ kept: true });
  expect(told<StartInfo>(host, 'start').draft).toEqual(draft);
  expect(told<StartInfo>(host, 'start', {}, MINJI).draft).toBeNull();
  told(host, 'keepDraft', { draft: null });
  expect(told<StartInfo>(host, 'start').draft).toBeNull();
});

test('a draft that is too large to be kept is said to be so', () => {
  const host = aSetUpSpreadsheet();
  const draft = aDraft({ definition: '가'.repeat(4000) });
  expect(told(host, 'keepDraft', { draft })).toEqual({ kept: false });
});

test.each([
  ['A:A', 'Orders!A:A', 100, 'date'],
  ['A4', 'Orders!A4', 1, 'date'],
  ['B2:B6', 'Orders!B2:B6', 5, 'number'],
  ['C3', 'Orders!C3', 1, 'blank'],
])('the selection %s is named as a measure names it', (selected, a1, rows, holds) => {
  const host = aSpreadsheet();
  host.select(LEAD, 'Orders', selected);
  expect(told<Rpc['selection']['data']>(host, 'selection')).toEqual({
    sheet: 'Orders',
    a1,
    rows,
    columns: 1,
    frozenRows: 0,
    holds,
  });
});

test('a sheet whose title would be read otherwise is quoted', () => {
  const host = aSpreadsheet();
  host.workbook.renameSheet(host.workbook.sheets[0], "Q1 '26");
  host.select(LEAD, "Q1 '26", 'B2:B6');
  expect(told<Rpc['selection']['data']>(host, 'selection').a1).toBe("'Q1 ''26'!B2:B6");
});

test.each([
  ['Q1', "'Q1'!B2"],
  ['TRUE', "'TRUE'!B2"],
  ['2026', "'2026'!B2"],
  ['2분기', "'2분기'!B2"],
  ['고객_1', '고객_1!B2'],
])('the selection in a sheet called %s can be told from anything else', (title, a1) => {
  const host = aSpreadsheet();
  host.workbook.renameSheet(host.workbook.sheets[0], title);
  host.select(LEAD, title, 'B2');
  expect(told<Rpc['selection']['data']>(host, 'selection').a1).toBe(a1);
});

test('before anything is set up the page learns what is missing', () => {
  const { ready, problems, today, sheets } = told<StartInfo>(aSpreadsheet(), 'start');
  expect([ready, today, sheets]).toEqual([false, '2026-04-01', ['Orders']]);
  expect(problems.map(({ code, repairable }) => [code, repairable])).toEqual(
    Array.from({ length: 6 }, () => ['table_missing', true]),
  );
});

test.each([...HANDLERS, 'onOpen', 'onInstall', 'runHourly', 'waymark'])(
  '%s called from a cell changes nothing',
  (name) => {
    const host = aSetUpSpreadsheet();
    const before = JSON.stringify(host.workbook.toData().sheets);
    for (const args of [
      [],
      [{}],
      ['saveKpi', { draft: aDraft() }],
      ['setUp', { language: 'ko' }],
      ['insertFunction', { name: 'CHURN', args: ['1', '2'] }],
    ]) {
      try {
        host.run(name, args, { user: LEAD, authMode: 'CUSTOM_FUNCTION' });
      } catch (failure) {
        expect((failure as Error).message).not.toMatch(/TypeError|undefined/);
      }
    }
    expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
    expect([host.outbox, host.triggers()]).toEqual([[], []]);
  },
);

test('a run goes by its trigger alone: whatever else it is given does not matter', () => {
  const host = aSetUpSpreadsheet();
  const given = (event: unknown) =>
    host.run('runHourly', [event], { user: LEAD, authMode: 'FULL' }).result;
  for (const event of [null, 7, 'x', [], { triggerUid: 5 }]) {
    expect(given(event)).toMatchObject({ outcome: 'done', mails: [] });
  }
  expect(given({ triggerUid: '__proto__' })).toEqual({ kind: 'retired', reason: 'not_on' });
  expect(refused(host, 'runHourly').code).toBe('method_unknown');
});
