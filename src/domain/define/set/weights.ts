import type { SetFinding } from './finding';
import type { SetKpi } from './set-kpi';
import { treeOf } from './tree';

/** Parents whose children's weights are not 1 together. */
export function weightFindings(kpis: readonly SetKpi[]): SetFinding[] {
  const placed = kpis.map(({ id, parent, weight, name }) => ({
    ...{ id, parent, weight, name },
    attainment: null,
  }));
  const nodes = treeOf(placed);
  // Each node is visited once: what is below comes on the list behind it.
  for (const { children } of nodes) nodes.push(...children);
  return nodes.flatMap(({ kpi, children, weightSum }): SetFinding[] => {
    if (weightSum === null || !areOff(weightSum)) return [];
    const [first] = children;
    return [
      {
        code: 'weights_off',
        kpis: [kpi.id, ...children.map((child) => child.kpi.id)],
        severity: 'warning',
        fix: { kind: 'open', kpi: first.kpi.id, step: 'own', field: 'weight' },
        values: { first: kpi.name, weights: weightSum },
      },
    ];
  });
}

/** As far from the whole as can be read in a percentage of one decimal: three times 33.33 % are the whole. */
const LEAST_OFF = 0.0005;

export function areOff(weightSum: number): boolean {
  return Math.abs(weightSum - 1) > LEAST_OFF;
}
