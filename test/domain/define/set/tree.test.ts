import { type TreeKpi, type TreeNode, treeOf } from '../../../../src/domain/define/set/tree';

/** `id<parent` with attainment and weight, `x` for none: `B<A 0.9 0.6`. */
function kpis(...lines: string[]): TreeKpi[] {
  const number = (word: string | undefined) => (word && word !== 'x' ? Number(word) : null);
  return lines.map((line) => {
    const [place, attainment, weight] = line.split(' ');
    const [id, parent = ''] = place.split('<');
    return Object.freeze({ id, parent, attainment: number(attainment), weight: number(weight) });
  });
}

/** `A(B C(D))` */
function shape(nodes: readonly TreeNode<TreeKpi>[]): string {
  return nodes
    .map(({ kpi, children }) => kpi.id + (children.length > 0 ? `(${shape(children)})` : ''))
    .join(' ');
}

test('KPIs come below their parents in their own order', () => {
  expect(shape(treeOf(kpis('B<A', 'A', 'D<C', 'C<A', 'E')))).toBe('A(B C(D)) E');
});

/** By hand: the shares times min(attainment, 1.2), over the shares that have an attainment. */
const SCORES: [string, string[], number | null][] = [
  ['equal without weights', ['B<A 1', 'C<A 0.5'], 0.75],
  ['by weight', ['B<A 1 0.8', 'C<A 0.5 0.2'], 0.9],
  ['capped at 1.2', ['B<A 5', 'C<A 0.6'], 0.9],
  ['weights that do not add up to 1', ['B<A 1 0.6', 'C<A 0.5 0.6'], 0.75],
  ['a blank weight takes what is left', ['B<A 1 0.8', 'C<A 0.5'], 0.9],
  ['nothing is left for a blank weight', ['B<A 1 1', 'C<A 0.5'], 1],
  ['a child without an attainment leaves with its weight', ['B<A 1 0.5', 'C<A x 0.5'], 1],
  ['a child counts by its score where it has no attainment', ['B<A x', 'C<B 0.5', 'D<B 0.7'], 0.6],
  ['its own attainment counts before its score', ['B<A 1', 'C<B 0.5'], 1],
  ['none of them has one', ['B<A', 'C<A'], null],
  ['only one without weight has one', ['B<A x 1', 'C<A 0.5 0'], null],
];

test.each(SCORES)('the score of a parent, %s: %j', (_, children, score) => {
  const [root] = treeOf(kpis('A 0.3', ...children));
  expect(root.kpi.attainment).toBe(0.3);
  if (score === null) expect(root.score).toBeNull();
  else expect(root.score).toBeCloseTo(score, 12);
});

test('what the written weights add up to is told, and what each child counts', () => {
  const [root] = treeOf(kpis('A', 'B<A 1 0.5', 'C<A 1 0.2', 'D<A 1'));
  expect(root.weightSum).toBeCloseTo(0.7, 12);
  expect(root.children.map(({ share }) => share)).toEqual([0.5, 0.2, expect.closeTo(0.3, 12)]);
  expect([root.share, treeOf(kpis('A', 'B<A 1'))[0].weightSum]).toEqual([null, null]);
});

describe('a parent that cannot be one', () => {
  const problems = (...lines: string[]) =>
    treeOf(kpis(...lines)).map(({ kpi, problem }) => [kpi.id, problem]);

  test('is not there, or the KPI itself', () => {
    expect(problems('A<Z', 'B<B')).toEqual([
      ['A', { code: 'parent_unknown' }],
      ['B', { code: 'parent_self' }],
    ]);
  });

  test('closes a circle, which is opened at its first KPI and loses none', () => {
    expect(shape(treeOf(kpis('X<C', 'A<B', 'B<C', 'C<A', 'Y<Y')))).toBe('A(C(X B)) Y');
    expect(problems('X<C', 'A<B', 'B<C', 'C<A')).toEqual([
      ['A', { code: 'parent_cycle', path: ['A', 'B', 'C', 'A'] }],
    ]);
  });

  test('of two circles, each is opened once', () => {
    expect(shape(treeOf(kpis('A<B', 'B<A', 'C<D', 'D<C')))).toBe('A(B) C(D)');
  });
});

test('an id that comes twice counts once', () => {
  expect(shape(treeOf(kpis('A', 'B<A 1', 'B 0.2')))).toBe('A(B)');
});

test('a tree that is a thousand KPIs deep has its scores', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `K${at}${at > 0 ? `<K${at - 1}` : ''}`);
  lines[999] += ' 0.8';
  expect(treeOf(kpis(...lines))[0].score).toBeCloseTo(0.8, 12);
});
