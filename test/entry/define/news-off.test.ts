import type { KpiCard } from '../../../src/contract/rpc/define';
import { aDraft, draftValues } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  refused,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

const run = (host: ReturnType<typeof aSetUpSpreadsheet>) =>
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });

test('what is not to be mailed of a KPI stands in the cell in words, and is logged when it is typed over', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ news_off: 'jump, recovered' }) });
  const cell = () => rowsOfTable(host, 'kpis')[0].news_off;
  expect(cell()).toBe('회복, 평소와 다른 값');
  run(host);
  typeInto(host, 'kpis', 'news_off', '도전 목표 달성; jump');
  run(host);
  const { changes } = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  expect(changes.map(({ field, after }) => [field, after])).toEqual([
    ['news_off', 'Stretch target reached, Unusual value'],
  ]);
  const loaded = draftValues({ target: 300, news_off: 'stretch, jump' });
  const draft = { ...aDraft({ ...loaded, news_off: null }, 'edit', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: 'all of it' });
  expect(cell()).toBeUndefined();
});

test('a word that is none of them is refused with those there are', () => {
  const host = aSetUpSpreadsheet();
  const error = refused(host, 'saveKpi', { draft: aDraft({ news_off: 'missed' }) });
  expect(error.fields).toMatchObject([{ field: 'news_off', code: 'choice_unknown' }]);
  expect(error.fields?.[0].message).toContain('평소와 다른 값');
  expect(rowsOfTable(host, 'kpis')).toEqual([]);
});
