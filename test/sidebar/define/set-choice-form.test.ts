import { choicesIn, formOf } from '../../../sidebar/define/set/choice-form';
import type { KpiCandidate } from '../../../src/contract/rpc/define-set';

const LIST = {
  objective: '',
  hypothesis: '',
  running: [],
  limits: { least: 3, most: 5, tooMany: 7, ofOwner: 5 },
  candidates: ['K-001', 'K-002'].map(
    (id) =>
      ({
        id,
        name: id,
        tier: null,
        timing: null,
        marks: { impact: 2, feasibility: 3, dataQuality: null },
        data: { mark: 4 },
      }) as unknown as KpiCandidate,
  ),
} as unknown as Parameters<typeof formOf>[0];

test('only marks that were changed here are sent: others may have moved in the register', () => {
  const form = {
    ...formOf(LIST),
    marks: { 'K-002': { impact: 5, feasibility: 3, dataQuality: null } },
  };
  expect(choicesIn(form, LIST, false)).toEqual([
    { id: 'K-001', impact: null, feasibility: null, data_quality: null, tier: null },
    { id: 'K-002', impact: 5, feasibility: 3, data_quality: 4, tier: null },
  ]);
});
