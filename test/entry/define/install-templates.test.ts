import type { ExchangeMethods } from '../../../src/contract/rpc/exchange';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  callsOf,
  LEAD,
  refused,
  rowsOfTable,
  setUpAnew,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

type Installed = ExchangeMethods['installTemplates']['data'];

const names = ({ installed }: Installed) => installed.map(({ name }) => name);

test('a pack goes into the register as drafts, in the language of the file and without an owner', () => {
  const host = aSetUpSpreadsheet();
  const { installed, present } = told<Installed>(host, 'installTemplates', {
    names: ['marketing'],
  });
  expect(present).toEqual([]);
  expect(installed.map(({ id, template }) => [id, template])).toEqual([
    ['K-001', 'monthly_leads'],
    ['K-002', 'campaign_conversion'],
    ['K-003', 'visitor_growth'],
    ['K-004', 'ad_inquiries'],
  ]);
  const rows = rowsOfTable(host, 'kpis');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    id: 'K-001',
    state: '초안',
    name: '월 신규 리드',
    target: 500,
    unit: '건',
    cadence: '월',
    direction: '이상',
    aggregation: '합계',
    timing: '선행',
    source: '마케팅 자동화(MA): 등록일, 이메일',
  });
  expect(rows.filter(({ owner, starts, due }) => owner ?? starts ?? due)).toEqual([]);
});

test('a movement against an earlier value is no number of the KPI: it is said, and kept where a field has room', () => {
  const host = setUpAnew({}, 'en');
  told(host, 'installTemplates', { names: ['visitor_growth'] });
  const [row] = rowsOfTable(host, 'kpis');
  expect(row.target).toBeUndefined();
  const said = String(row.definition).includes('Target: up at least 20% on the previous month');
  expect(said || row.target_change === 0.2).toBe(true);
});

test('a goal with a time of its own starts today and is due then', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'installTemplates', { names: ['satisfied_customers'] });
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({
    starts: '2026-03-31T15:00:00.000Z',
    due: '2026-12-30T15:00:00.000Z',
  });
});

test('a repeated installation says what is there, whatever people made of it, and adds the rest', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'installTemplates', { names: ['csat_score', 'answer_time'] });
  typeInto(host, 'kpis', 'target', 4.8, 0);
  typeInto(host, 'kpis', 'name', 'Time to first  answer', 1);
  const rows = rowsOfTable(host, 'kpis');
  const again = told<Installed>(host, 'installTemplates', { names: ['support'] });
  expect(again.present.map(({ id, template }) => [id, template])).toEqual([
    ['K-002', 'answer_time'],
    ['K-001', 'csat_score'],
  ]);
  expect(names(again)).toEqual(['처리 완료율', '반복 문의']);
  expect(rowsOfTable(host, 'kpis').slice(0, 2)).toEqual(rows);
  expect(told<Installed>(host, 'installTemplates', { names: ['support'] }).installed).toEqual([]);
  expect(rowsOfTable(host, 'kpis')).toHaveLength(4);
});

test('a KPI that was retired does not stand in the way', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'installTemplates', { names: ['csat_score'] });
  typeInto(host, 'kpis', 'state', '종료');
  expect(told<Installed>(host, 'installTemplates', { names: ['csat_score'] }).installed).toEqual([
    { template: 'csat_score', id: 'K-002', name: '상담 만족도(CSAT)' },
  ]);
});

test('the first pack makes the tables', () => {
  const host = aSpreadsheet();
  told(host, 'installTemplates', { names: ['cafe'] });
  expect(rowsOfTable(host, 'kpis')).toHaveLength(3);
});

test('packs that share a KPI bring it once', () => {
  const host = aSetUpSpreadsheet();
  const { installed } = told<Installed>(host, 'installTemplates', {
    names: ['product', 'organisation_objective', 'store_rating'],
  });
  expect(new Set(installed.map(({ template }) => template)).size).toBe(installed.length);
  expect(installed).toHaveLength(5);
});

test('an unknown name installs nothing, and who may not edit neither', () => {
  const host = aSetUpSpreadsheet({
    users: [aUser(LEAD), { ...aUser('guest@example.com'), canEdit: false }],
  });
  expect(refused(host, 'installTemplates', { names: ['sales', 'constructor'] }).code).toBe(
    'template_unknown',
  );
  const error = refused(host, 'installTemplates', { names: ['sales'] }, 'guest@example.com');
  expect(error.code).toBe('no_edit_right');
  expect(rowsOfTable(host, 'kpis')).toEqual([]);
});

test('twelve KPIs take hardly more calls than one', () => {
  const one = aSetUpSpreadsheet();
  told(one, 'installTemplates', { names: ['csat_score'] });
  const many = aSetUpSpreadsheet();
  told(many, 'installTemplates', { names: ['smart_goals'] });
  expect(rowsOfTable(many, 'kpis')).toHaveLength(12);
  expect(callsOf(many).total - callsOf(one).total).toBeLessThan(40);
});

test('an installation that was killed anywhere is whole when it is sent again', () => {
  const whole = aSetUpSpreadsheet();
  told(whole, 'installTemplates', { names: ['cafe'] });
  const calls = callsOf(whole).total;
  const expected = rowsOfTable(whole, 'kpis').map(({ name, target }) => [name, target]);
  for (let atCall = 1; atCall <= calls; atCall += 11) {
    const host = aSetUpSpreadsheet();
    host.intervene([{ atCall, kill: true, when: 'after' }]);
    try {
      told(host, 'installTemplates', { names: ['cafe'] });
    } catch {
      // The page hears nothing of a run that was killed.
    }
    host.intervene([]);
    told(host, 'installTemplates', { names: ['cafe'] });
    const again = rowsOfTable(host, 'kpis').map(({ name, target }) => [name, target]);
    expect([atCall, again]).toEqual([atCall, expected]);
  }
});

test('amounts of a template are in the currency of the file’s own KPIs', () => {
  const host = aSetUpSpreadsheet();
  const aims = () =>
    told<ExchangeMethods['listTemplates']['data']>(host, 'listTemplates', { language: 'en' })
      .templates.map(({ aim }) => aim)
      .join();
  expect(aims()).toContain('₩');
  told(host, 'saveKpi', { draft: aDraft({ unit: 'USD' }) });
  expect(aims()).toContain('$');
  expect(aims()).not.toContain('₩');
  told(host, 'installTemplates', { names: ['e_commerce', 'sales'] });
  const units = rowsOfTable(host, 'kpis').map(({ unit }) => unit);
  expect(units).not.toContain('KRW');
  expect(units.filter((unit) => unit === 'USD').length).toBeGreaterThan(1);
});
