import type { KpiTreeNode } from '../../../src/contract/rpc/define-set';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, refused, told, typeInto } from '../../support/a-spreadsheet';

type Host = ReturnType<typeof aSetUpSpreadsheet>;

const tree = (host: Host) => told<KpiTreeNode[]>(host, 'kpiTree', { language: 'en' });

function shape(nodes: readonly KpiTreeNode[]): string {
  return nodes
    .map(({ id, children }) => id + (children.length > 0 ? `(${shape(children)})` : ''))
    .join(' ');
}

/** The orders of March are 200. */
function withKpis(...parts: DraftValues[]): Host {
  const host = aSetUpSpreadsheet();
  parts.forEach((values, at) => {
    const last = { name: `KPI ${at}`, aggregation: 'last', due: '2026-03-31', ...values };
    told(host, 'saveKpi', { draft: aDraft(last, `form-${at}`) });
  });
  return host;
}

test('a parent has its own attainment and beside it the score of its children', () => {
  const host = withKpis(
    { target: '400', level: 'company' },
    { target: '200', parent: 'K-001', weight: '0.25', level: 'team', team: '영업' },
    { target: '400', parent: 'K-001', weight: '0.75' },
  );
  const [root] = tree(host);
  expect(root).toMatchObject({
    id: 'K-001',
    level: 'company',
    status: 'missed',
    value: 200,
    target: 400,
    attainment: 0.5,
    score: 0.625,
    weightSum: 1,
    share: null,
    problems: [],
  });
  expect(root.children).toMatchObject([
    { id: 'K-002', team: '영업', status: 'met', attainment: 1, score: null, share: 0.25 },
    { id: 'K-003', attainment: 0.5, share: 0.75 },
  ]);
});

test('weights that do not add up to 1 are told at the parent', () => {
  const host = withKpis({}, { parent: 'K-001', weight: '0.5' }, { parent: 'K-001', weight: '0.4' });
  expect(tree(host)[0].problems).toEqual([
    'The weights of the KPIs below add up to 90%. Make them add up to 100%. Their score is calculated as if they did.',
  ]);
});

test('shares that do not add up to 1 are refused at their field, and told in the tree when somebody typed them', () => {
  const shares = (shared_with: string) => aDraft({ shared_with }, 'edit', 'K-001');
  const host = withKpis({ shared_with: '영업: 60%; 마케팅: 40%' });
  expect(tree(host)[0]).toMatchObject({
    shares: [
      { team: '영업', share: 0.6 },
      { team: '마케팅', share: 0.4 },
    ],
    problems: [],
  });
  const draft = shares('영업: 0.6; 마케팅: 0.3');
  expect(refused(host, 'saveKpi', { draft, reason: 'x' }).fields).toMatchObject([
    { field: 'shared_with', code: 'shares_sum' },
  ]);
  typeInto(host, 'kpis', 'shared_with', '영업: 0.6; 마케팅: 0.3');
  expect(tree(host)[0]).toMatchObject({
    shares: [],
    problems: ['The shares must add up to 1. They add up to 0.9.'],
  });
});

test('a circle is refused when it is saved, and shown when somebody typed it', () => {
  const host = withKpis({}, { parent: 'K-001' }, { parent: 'K-002' });
  const edit = aDraft({ parent: 'K-003' }, 'edit', 'K-001');
  expect(refused(host, 'saveKpi', { draft: edit, reason: 'x' }).fields).toMatchObject([
    { field: 'parent', code: 'parent_cycle' },
  ]);
  typeInto(host, 'kpis', 'parent', 'K-003');
  const [root] = tree(host);
  expect(shape([root])).toBe('K-001(K-002(K-003))');
  expect(root.problems).toEqual([expect.stringContaining('K-001 → K-003 → K-002 → K-001')]);
});

test('a parent that is gone leaves its children at the top, and says so', () => {
  const host = withKpis({}, { parent: 'K-001' });
  typeInto(host, 'kpis', 'state', '종료');
  expect(tree(host)).toMatchObject([{ id: 'K-002', problems: [expect.stringContaining('K-001')] }]);
});

test('a register without KPIs has no tree', () => {
  expect(tree(aSetUpSpreadsheet())).toEqual([]);
});
