import type { KeptChoice } from '../../../src/contract/rpc/define-set';
import { aSetUpSpreadsheet, LEAD, told } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';
import { type Candidates, chosen, listed, save } from './a-choice';

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
  expect(listed(host).kept).toEqual(LEFT);
  expect(told<Candidates>(host, 'listCandidates', {}, other).kept).toBeNull();
  const long = { ...LEFT, objective: '가'.repeat(1000), hypothesis: '나'.repeat(1000) };
  const huge = { ...long, from: { objective: '가'.repeat(1000), hypothesis: '' } };
  expect(told(host, 'keepChoice', { choice: huge })).toEqual({ kept: false });
  expect(listed(host).kept).toEqual(LEFT);
  told(host, 'keepChoice', { choice: null });
  expect(listed(host).kept).toBeNull();
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
  const { candidates } = listed(host);
  expect(candidates.filter(({ objective }) => objective === '성장')).toHaveLength(230);
  expect(candidates.filter(({ tier }) => tier === 'core')).toHaveLength(5);
});
