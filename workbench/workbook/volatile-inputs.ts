import { childrenOf, type ArgumentSource, type Ast, type EngineAddress } from './function-plugin';

/** The part of HyperFormula's dependency graph that is read here. */
export interface DependencyGraph {
  getCell(address: EngineAddress): object | undefined;
  getRange(start: EngineAddress, end: EngineAddress): object | undefined;
  graph: { adjacentNodes(node: object): Iterable<object> };
}

const REFUSED = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);
const REFUSED_CALL = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

export function callsRefused(formula: string): boolean {
  return REFUSED_CALL.test(formula);
}

/** Everything that depends on one of the cells, cells and ranges alike. */
export function dependentsOf(
  graph: DependencyGraph,
  cells: readonly EngineAddress[],
): ReadonlySet<object> {
  const reached = new Set<object>();
  const queue = cells.flatMap((address) => graph.getCell(address) ?? []);
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    queue.push(...graph.graph.adjacentNodes(node));
  }
  return reached;
}

/** Whether an argument calls NOW() or its like, or reads a cell that depends on one. */
export function readsRefused(
  { ast, formulaAddress }: ArgumentSource,
  graph: DependencyGraph,
  tainted: ReadonlySet<object>,
): boolean {
  const reads = (tree: Ast): boolean => {
    if (REFUSED.has(tree.procedureName ?? '')) return true;
    const from = (tree.reference ?? tree.start)?.toSimpleCellAddress(formulaAddress);
    if (from) {
      const to = tree.end?.toSimpleCellAddress(formulaAddress);
      const node = to ? graph.getRange(from, to) : graph.getCell(from);
      if (node && tainted.has(node)) return true;
    }
    return childrenOf(tree).some(reads);
  };
  return reads(ast);
}
