import { Fault } from './fault';
import { checkMeasure } from './meaning';
import type { ParsedMeasure } from './measure';
import type { RangeReference } from './reference';
import { treeOf } from './syntax';
import type { Expression } from './tree';

/** Reads a measure: its form, then its meaning. A fault says where in the text it is and what is wanted. */
export function parseMeasure(text: string): ParsedMeasure {
  try {
    const tree = treeOf(text);
    checkMeasure(tree);
    return { ok: true, measure: { text, references: referencesIn(tree), tree } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, problem: error.problem, ...error.at };
  }
}

/** The distinct references of a tree, in the order of the text. */
function referencesIn(tree: Expression): RangeReference[] {
  const found = new Map<string, RangeReference>();
  const visit = (expression: Expression): void => {
    switch (expression.kind) {
      case 'range':
        found.set(expression.reference.text, expression.reference);
        return;
      case 'negative':
        return visit(expression.of);
      case 'arithmetic':
        visit(expression.left);
        return visit(expression.right);
      case 'call':
        return expression.arguments.forEach(visit);
    }
  };
  visit(tree);
  return [...found.values()];
}
