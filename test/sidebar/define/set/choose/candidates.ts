import type { Language } from '../../../../../src/contract/language/language';
import type { KpiCandidate } from '../../../../../src/contract/rpc/define-set';
import { inLanguage } from '../../../support/every-view';
import { FakeServer } from '../../../support/fake-server';

export const SOUND: KpiCandidate['data'] = {
  rows: 5010,
  first: '2025-01-02',
  last: '2026-03-31',
  periods: 12,
  verdict: 'ok',
  missing: [],
  mark: 5,
};

export const NONE: KpiCandidate['data'] = {
  ...{ rows: 0, first: null, last: null, periods: 0, verdict: null, mark: 1 },
  missing: ['There is no measure yet.'],
};

export function aCandidate(at: number, part: Partial<KpiCandidate> = {}): KpiCandidate {
  return {
    id: `K-${String(at).padStart(3, '0')}`,
    name: `Renewal rate ${at}`,
    timing: at % 2 === 0 ? 'leading' : 'lagging',
    tier: 'core',
    objective: '',
    hypothesis: '',
    marks: { impact: null, dataQuality: null, feasibility: null },
    data: SOUND,
    ...part,
  };
}

export const TWELVE = [
  ...Array.from({ length: 10 }, (_, at) => aCandidate(at + 1)),
  aCandidate(11, { data: NONE }),
  aCandidate(12, {
    data: { ...SOUND, verdict: 'check', mark: 3, missing: ['Cells to look at in Orders!C:C: 12.'] },
  }),
];

export const OF_TWO_GOALS = [
  aCandidate(1, { objective: 'Grow', hypothesis: 'A → B' }),
  aCandidate(2, { objective: 'Grow', hypothesis: 'A → B' }),
  aCandidate(3, { objective: 'Save' }),
  aCandidate(4),
];

/** A server that holds the candidates, and remembers what of them is saved. */
export function serverOf(
  candidates: KpiCandidate[],
  language: Language = 'en',
  objective = '',
): FakeServer {
  const server = inLanguage(new FakeServer(), language);
  const empty = server.answers.listCandidates({});
  let drafts = candidates.map((kpi) => ({ ...kpi, objective: kpi.objective || objective }));
  server.answers.listCandidates = () => ({ ...empty, candidates: drafts });
  server.answers.saveChoice = ({ choices }) => {
    drafts = drafts.map((kpi) => {
      const { tier, objective: goal } = choices.find(({ id }) => id === kpi.id)?.set ?? {};
      return { ...kpi, tier: tier ?? kpi.tier, objective: goal ?? kpi.objective };
    });
    return { saved: choices.map(({ id }) => id) };
  };
  return server;
}
