import * as v from 'valibot';
import { type ListedCandidate, listCandidates } from '../../app/define/set/candidates';
import { kpiTree, type ReadTreeNode } from '../../app/define/set/kpi-tree';
import { lintRegister } from '../../app/define/set/lint-register';
import { saveChoice } from '../../app/define/set/save-choice';
import { isoOf } from '../../domain/calendar/day';
import type { DefineSetMethods, KpiCandidate, KpiTreeNode } from '../../contract/rpc/define-set';
import type { Problem } from '../../domain/problem';
import { figuresOf } from '../../text/figures';
import { findingSentence, fixLabel } from '../../text/define/set-said';
import { sentences } from '../said/problems';
import type { Methods } from './method';
import { kpiId, nothing, text } from './payloads';

/** More candidates than anybody compares. */
const MOST_CHOICES = 200;

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

  listCandidates: {
    access: 'reads',
    payload: nothing,
    handle({ ports, language }) {
      const { candidates, running, ...list } = listCandidates(ports);
      const said = sentences(language);
      return {
        ...list,
        candidates: candidates.map((candidate) => saidCandidate(candidate, said)),
        running: running.map(({ id, name, timing }) => ({ id, name, timing })),
      };
    },
  },

  saveChoice: {
    access: 'writes',
    makesTables: true,
    payload() {
      const mark = () => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
      const choice = v.object({
        id: kpiId(),
        impact: mark(),
        feasibility: mark(),
        data_quality: mark(),
        tier: v.nullable(v.picklist(['core', 'supporting'])),
      });
      return v.object({
        objective: text(1000),
        hypothesis: text(1000),
        choices: v.pipe(v.array(choice), v.maxLength(MOST_CHOICES)),
      });
    },
    handle: ({ ports }, choice) => ({ saved: saveChoice(ports, choice) }),
  },
};

function saidNode(node: ReadTreeNode, said: (problem: Problem) => string): KpiTreeNode {
  return {
    ...node,
    problems: node.problems.map(said),
    children: node.children.map((child) => saidNode(child, said)),
  };
}

function saidCandidate(
  { data, ...candidate }: ListedCandidate,
  said: (problem: Problem) => string,
): KpiCandidate {
  const { first, last, missing } = data;
  return {
    ...candidate,
    data: {
      ...data,
      first: first === null ? null : isoOf(first),
      last: last === null ? null : isoOf(last),
      missing: missing.map(said),
    },
  };
}
