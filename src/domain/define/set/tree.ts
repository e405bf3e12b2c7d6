import { difference } from '../../numeric/noise';
import { scoreOf } from '../../metrics/standing/score';

/** A KPI as a part of the tree. */
export interface TreeKpi {
  id: string;
  /** '' for none. */
  parent: string;
  attainment: number | null;
  /** Its share of the parent as it was written. */
  weight: number | null;
}

export type TreeProblem =
  { code: 'parent_self' | 'parent_unknown' } | { code: 'parent_cycle'; path: readonly string[] };

export interface TreeNode<Kpi extends TreeKpi> {
  kpi: Kpi;
  children: TreeNode<Kpi>[];
  /** The weighted, capped mean of its children; null without children that have an attainment. */
  score: number | null;
  /** What the children's weights add up to, where any is written; it should be 1. */
  weightSum: number | null;
  /** What it counts in its parent's score, blank weights filled; null at the top. */
  share: number | null;
  /** Why it is at the top although a parent is written. */
  problem: TreeProblem | null;
}

/** So that one runaway KPI cannot hide a missed one. */
const SCORE_CAP = 1.2;

/**
 * The KPIs below their parents, in the order in which they come. A circle that people typed is opened at its
 * first KPI; an id that comes twice counts once.
 */
export function treeOf<Kpi extends TreeKpi>(kpis: readonly Kpi[]): TreeNode<Kpi>[] {
  const nodes = new Map<string, TreeNode<Kpi>>();
  for (const kpi of kpis) if (!nodes.has(kpi.id)) nodes.set(kpi.id, leafOf(kpi));
  const roots: TreeNode<Kpi>[] = [];
  const isAbove = aboveOf(nodes);
  for (const node of nodes.values()) {
    const { id, parent } = node.kpi;
    node.problem = problemOf(node, nodes, isAbove);
    if (parent === '' || node.problem) roots.push(node);
    else nodes.get(parent)?.children.push(node);
    if (node.problem?.code === 'parent_cycle') isAbove.open(id);
  }
  for (const node of childrenFirst(roots)) settle(node);
  return roots;
}

function leafOf<Kpi extends TreeKpi>(kpi: Kpi): TreeNode<Kpi> {
  return { kpi, children: [], score: null, weightSum: null, share: null, problem: null };
}

type Nodes<Kpi extends TreeKpi> = ReadonlyMap<string, TreeNode<Kpi>>;

interface Above {
  /** From the KPI upwards and back to it; undefined where the way up ends. */
  circleOf(id: string): readonly string[] | undefined;
  /** The way up ends here from now on. */
  open(id: string): void;
}

function aboveOf<Kpi extends TreeKpi>(nodes: Nodes<Kpi>): Above {
  const tops = new Set<string>();
  return {
    open: (id) => void tops.add(id),
    circleOf(id) {
      const path = [id];
      const seen = new Set(path);
      for (;;) {
        const last = path[path.length - 1];
        const next = tops.has(last) ? undefined : nodes.get(last)?.kpi.parent;
        if (next === undefined || !nodes.has(next)) return undefined;
        path.push(next);
        if (next === id) return path;
        // It leads into a circle of others, which is opened there.
        if (seen.has(next)) return undefined;
        seen.add(next);
      }
    },
  };
}

function problemOf<Kpi extends TreeKpi>(
  { kpi: { id, parent } }: TreeNode<Kpi>,
  nodes: Nodes<Kpi>,
  above: Above,
): TreeProblem | null {
  if (parent === '') return null;
  if (parent === id) return { code: 'parent_self' };
  if (!nodes.has(parent)) return { code: 'parent_unknown' };
  const path = above.circleOf(id);
  return path ? { code: 'parent_cycle', path } : null;
}

/** Every node after all that are below it, however deep the tree is. */
function childrenFirst<Kpi extends TreeKpi>(
  roots: readonly TreeNode<Kpi>[],
): readonly TreeNode<Kpi>[] {
  const order: TreeNode<Kpi>[] = [];
  const waiting = [...roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    waiting.push(...node.children);
  }
  return order.reverse();
}

/** Shares and score, once those of the children are known. */
function settle<Kpi extends TreeKpi>(node: TreeNode<Kpi>): void {
  const { children } = node;
  if (children.length === 0) return;
  const weights = children.map(({ kpi }) => kpi.weight);
  const written = weights.filter((weight) => weight !== null);
  const sum = written.reduce((total, weight) => total + weight, 0);
  node.weightSum = written.length > 0 ? sum : null;
  const blanks = weights.length - written.length;
  // Blank weights take in equal parts what the others leave of 1.
  const blank = blanks > 0 ? Math.max(0, difference(1, sum)) / blanks : 0;
  const shares = weights.map((weight) => weight ?? blank);
  children.forEach((child, at) => (child.share = shares[at]));
  node.score = scoreOfChildren(children, shares);
}

/** A child without an attainment of its own counts by its score; without either it leaves with its weight. */
function scoreOfChildren<Kpi extends TreeKpi>(
  children: readonly TreeNode<Kpi>[],
  shares: readonly number[],
): number | null {
  const attainments = children.map(({ kpi, score }) => kpi.attainment ?? score ?? NaN);
  const isScored = attainments.some((value, at) => !Number.isNaN(value) && shares[at] > 0);
  if (!isScored) return null;
  return scoreOf({
    attainments: Float64Array.from(attainments),
    weights: Float64Array.from(shares),
    cap: SCORE_CAP,
  });
}
