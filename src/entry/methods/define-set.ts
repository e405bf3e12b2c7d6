import * as v from 'valibot';
import { type ListedCandidate, listCandidates } from '../../app/define/set/candidates';
import { kpiTree, type ReadTreeNode } from '../../app/define/set/kpi-tree';
import { type LintedSet, lintRegister } from '../../app/define/set/lint-register';
import { saveChoice } from '../../app/define/set/save-choice';
import { isoOf } from '../../domain/calendar/day';
import {
  CHOICE_STEPS,
  type DefineSetMethods,
  type KpiCandidate,
  type KpiTreeNode,
  type LintedSet as SaidSet,
} from '../../contract/rpc/define-set';
import type { Language } from '../../contract/language/language';
import { MOST_LIMIT } from '../../domain/define/set/set-kpi';
import type { Problem } from '../../domain/problem';
import { figuresOf } from '../../text/figures';
import { findingSentence, fixLabel } from '../../text/define/set-said';
import { sentences } from '../said/problems';
import type { Methods } from './method';
import { kpiId, longText, nothing } from './payloads';

function saidSet({ findings, limits, units }: LintedSet, language: Language): SaidSet {
  const figures = figuresOf(language);
  return {
    limits,
    findings: findings.map((finding) => ({
      code: finding.code,
      kpis: [...finding.kpis],
      severity: finding.severity,
      message: findingSentence(finding, units.get(finding.kpis[0]) ?? '', figures),
      fix: { ...finding.fix, label: fixLabel(finding.fix, language) },
    })),
  };
}

/** As they are kept: nobody can look after more, and the most is not below what is advised. */
const limit = () => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LIMIT));
const kpiLimits = () =>
  v.pipe(
    v.object({ advised: limit(), most: limit(), perOwner: limit() }),
    v.check(({ advised, most }) => most >= advised),
  );

/** More drafts than a register holds: all of them can be candidates of one goal. */
const MOST_CHOICES = 10_000;

export const DEFINE_SET_METHODS: Methods<keyof DefineSetMethods> = {
  lintKpis: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) => saidSet(lintRegister(ports), language),
  },

  setKpiLimits: {
    access: 'writes',
    payload: () => v.object({ limits: kpiLimits() }),
    handle({ ports, language }, { limits }) {
      ports.settings.write({ kpiLimits: limits });
      return saidSet(lintRegister(ports), language);
    },
  },

  kpiTree: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) =>
      kpiTree(ports).map((node) => saidNode(node, sentences(language))),
  },

  listCandidates: {
    access: 'reads',
    payload: nothing,
    handle({ ports, language }) {
      const { candidates, running, limits } = listCandidates(ports);
      const said = sentences(language);
      return {
        limits,
        candidates: candidates.map((candidate) => saidCandidate(candidate, said)),
        running: running.map(({ id, name, timing, objective }) => ({
          ...{ id, name, timing, objective },
        })),
        kept: ports.choices.read(),
      };
    },
  },

  saveChoice: {
    access: 'writes',
    makesTables: true,
    payload() {
      const choice = v.object({ id: kpiId(), set: choiceValues(), shown: choiceValues() });
      return v.object({ choices: v.pipe(v.array(choice), v.maxLength(MOST_CHOICES)) });
    },
    handle: ({ ports }, { choices }) => ({ saved: saveChoice(ports.definitions, choices) }),
  },

  // The person's own, as a draft is: it lies outside of the sheet and needs no right and no lock.
  keepChoice: {
    access: 'reads',
    payload: () => v.object({ choice: v.nullable(keptChoice()) }),
    handle: ({ ports }, { choice }) => ({ kept: ports.choices.keep(choice) }),
  },
};

const mark = () => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const tier = () => v.nullable(v.picklist(['core', 'supporting']));

function choiceValues() {
  return v.strictObject({
    impact: v.optional(mark()),
    feasibility: v.optional(mark()),
    data_quality: v.optional(mark()),
    tier: v.optional(tier()),
    objective: v.optional(longText()),
    hypothesis: v.optional(longText()),
  });
}

function keptChoice() {
  const goal = { objective: longText(), hypothesis: longText() };
  const ids = () => v.pipe(v.array(kpiId()), v.maxLength(MOST_CHOICES));
  const changed = v.optional(v.object({ shown: mark(), to: mark() }));
  const ofKpi = v.object({ impact: changed, dataQuality: changed, feasibility: changed });
  return v.object({
    ...goal,
    step: v.picklist(CHOICE_STEPS),
    from: v.object(goal),
    taken: ids(),
    marks: v.record(kpiId(), ofKpi),
    cut: v.nullable(v.object({ chosen: ids(), shown: v.record(kpiId(), tier()) })),
    madeCore: v.optional(ids()),
    aside: v.optional(v.object(goal)),
  });
}

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
