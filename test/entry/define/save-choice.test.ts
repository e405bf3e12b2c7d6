import { aSetUpSpreadsheet, LEAD, refused, rowsOfTable, told } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';
import { chosen, listed, save, withKpis } from './a-choice';

test('twelve candidates are cut to five: the others become supporting, and nothing is deleted', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'installTemplates', { names: ['smart_goals'] });
  const ids = listed(host).candidates.map(({ id }) => id);
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
  expect(listed(host).candidates[5]).toMatchObject({ ...goal, tier: 'supporting' });
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

test('a draft moves on from an objective as long as the register lets one be', () => {
  const objective = '가'.repeat(5000);
  const host = withKpis({ objective });
  expect(save(host, [chosen('K-001', { objective: '성장' }, { objective })])).toEqual(['K-001']);
});

test('nobody who may not edit saves a choice', () => {
  const closed = aSetUpSpreadsheet({
    users: [aUser(LEAD), { ...aUser('guest@example.com'), canEdit: false }],
  });
  const nothing = { choices: [] };
  expect(refused(closed, 'saveChoice', nothing, 'guest@example.com').code).toBe('no_edit_right');
});
