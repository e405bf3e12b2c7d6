import type { MyAlert } from '../../../src/contract/rpc/alerts';

/** A miss that its owner has not answered, with what the test says otherwise. */
export function anOpenAlert(changes: Partial<MyAlert> = {}): MyAlert {
  return {
    id: 'K-002@2026-03-01',
    kpi: 'K-002',
    name: 'Churn',
    owner: 'minji@example.com',
    status: 'missed',
    period: '2026-03-01',
    cadence: 'month',
    reason: 'Closed 1.2 %p above the limit of 5%.',
    since: '2026-04-01',
    planDue: '2026-04-08',
    acknowledged: false,
    plan: '',
    link: null,
    ...changes,
  };
}
