import { kpiTree, type ReadTreeNode } from '../../app/define/kpi-tree';
import { lintRegister } from '../../app/define/lint-register';
import type { DefineSetMethods, KpiTreeNode } from '../../contract/rpc/define-set';
import type { Problem } from '../../domain/problem';
import { figuresOf } from '../../text/figures';
import { findingSentence, fixLabel } from '../../text/set-said';
import { sentences } from '../said/problems';
import type { Methods } from './method';
import { nothing } from './payloads';

export const DEFINE_SET_METHODS: Methods<keyof DefineSetMethods> = {
  lintKpis: {
    access: 'reads',
    payload: nothing,
    handle({ ports, language }) {
      const { findings, units } = lintRegister(ports);
      const figures = figuresOf(language);
      return findings.map((finding) => ({
        code: finding.code,
        kpis: [...finding.kpis],
        severity: finding.severity,
        message: findingSentence(finding, units.get(finding.kpis[0]) ?? '', figures),
        fix: { ...finding.fix, label: fixLabel(finding.fix, language) },
      }));
    },
  },

  kpiTree: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) =>
      kpiTree(ports.definitions).map((node) => saidNode(node, sentences(language))),
  },
};

function saidNode(node: ReadTreeNode, said: (problem: Problem) => string): KpiTreeNode {
  return {
    ...node,
    problems: node.problems.map(said),
    children: node.children.map((child) => saidNode(child, said)),
  };
}
