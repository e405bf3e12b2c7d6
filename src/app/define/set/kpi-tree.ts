import { numberIn, textIn, wordIn } from '../../../contract/fields/typed/field-value';
import { LEVELS } from '../../../contract/fields/records/kpi-fields';
import { parseShares, type TeamShare } from '../../../contract/fields/typed/parse-shares';
import type { KpiTreeNode } from '../../../contract/rpc/define-set';
import { type TreeKpi, type TreeNode, treeOf } from '../../../domain/define/set/tree';
import { areOff } from '../../../domain/define/set/weights';
import type { Level } from '../../../domain/kpi/kpi';
import type { Problem } from '../../../domain/problem';
import { type ListedKpi, listedKpis, type ListPorts } from '../list-kpis';
import type { DefinitionRow, Definitions } from '../ports';

/** A node whose problems are put into words for its reader. */
export interface ReadTreeNode extends Omit<KpiTreeNode, 'problems' | 'children'> {
  problems: readonly Problem[];
  children: readonly ReadTreeNode[];
}

interface PlacedKpi extends TreeKpi {
  listed: ListedKpi;
  level: Level | null;
  team: string;
  shares: readonly TeamShare[];
  sharesProblem: Problem | undefined;
}

/** The KPIs of the register below their parents, with standing and score; retired ones are left out. */
export function kpiTree(ports: ListPorts & { definitions: Definitions }): ReadTreeNode[] {
  const rows = ports.definitions.read().filter(({ id }) => id !== '');
  const listed = new Map<string, ListedKpi>();
  for (const kpi of listedKpis(ports, rows)) if (!listed.has(kpi.id)) listed.set(kpi.id, kpi);
  const placed = rows.flatMap((row) => {
    const kpi = listed.get(row.id);
    return kpi && kpi.state !== 'retired' ? [placedKpi(row, kpi)] : [];
  });
  return treeOf(placed).map(readNode);
}

function placedKpi({ id, values, problems }: DefinitionRow, listed: ListedKpi): PlacedKpi {
  const shares = parseShares(textIn(values, 'shared_with'));
  return {
    id,
    listed,
    parent: textIn(values, 'parent'),
    attainment: listed.attainment,
    weight: numberIn(values, 'weight') ?? null,
    level: wordIn(values, 'level', LEVELS) ?? null,
    team: textIn(values, 'team'),
    shares: shares.ok ? shares.shares : [],
    sharesProblem: problems.find(({ field }) => field === 'shared_with'),
  };
}

function readNode(node: TreeNode<PlacedKpi>): ReadTreeNode {
  const { kpi, children, score, share, weightSum } = node;
  const { id, name, state, status, value, target, unit, gap, attainment, owner } = kpi.listed;
  return {
    ...{ id, name, state, status, value, target, unit, gap, attainment, owner },
    level: kpi.level,
    team: kpi.team,
    weight: kpi.weight,
    share,
    score,
    weightSum,
    shares: [...kpi.shares],
    problems: problemsOf(node),
    children: children.map(readNode),
  };
}

function problemsOf({ kpi, problem, weightSum }: TreeNode<PlacedKpi>): Problem[] {
  const problems: Problem[] = [];
  if (problem?.code === 'parent_cycle') {
    const path = problem.path.join(' → ');
    problems.push({ code: 'parent_cycle', field: 'parent', values: { path } });
  } else if (problem) {
    const found = kpi.parent.slice(0, 40);
    problems.push({ code: problem.code, field: 'parent', values: { found } });
  }
  if (kpi.sharesProblem) problems.push(kpi.sharesProblem);
  if (weightSum !== null && areOff(weightSum)) {
    problems.push({ code: 'weights_not_one', field: 'weight', values: { weights: weightSum } });
  }
  return problems;
}
