import type { LookBackView } from '../../../src/contract/rpc/look-back';

/** As `backtestRegister` answers it of two KPIs that brought mails, one that brought none and one without rows. */
export function aPast(changes: Partial<LookBackView> = {}): LookBackView {
  return {
    days: { from: '2025-04-01', to: '2026-03-31' },
    taken: [
      { id: 'K-001', name: 'Quarterly sales' },
      { id: 'K-002', name: 'Churn' },
      { id: 'K-003', name: 'Visitors' },
    ],
    said: 'As things are now, there would have been 9 mails to 2 people.',
    mails: 9,
    first: '2025-12-11',
    last: '2026-03-20',
    months: ['2025-12', '2026-01', '2026-02', '2026-03'],
    people: [
      { to: 'minji@example.com', count: 7, months: [1, 0, 4, 2] },
      { to: 'a-rather-long-address.of-somebody@example.com', count: 2, months: [0, 2, 0, 0] },
    ],
    kpis: [
      {
        ...{ id: 'K-002', name: 'Churn', count: 8, first: '2025-12-11', last: '2026-03-20' },
        kinds: [
          { kind: 'reminder', count: 5 },
          { kind: 'missed', count: 3 },
        ],
      },
      {
        ...{ id: 'K-001', name: 'Quarterly sales', count: 3 },
        ...{ first: '2026-02-02', last: '2026-02-16', kinds: [{ kind: 'at_risk', count: 3 }] },
      },
    ],
    whatIf: null,
    left: [{ problem: 'There are neither dated rows nor recorded values.', names: ['Score'] }],
    notes: [],
    ...changes,
  };
}

/** The same with what other terms would have changed. */
export function aPastWithOtherTerms(): LookBackView {
  return aPast({
    whatIf: {
      ...{ mails: 5, misses: 3, toldNow: 3, later: { count: 1, days: 12 } },
      ...{ earlier: { count: 0, days: 0 }, warnedOnly: 0, untold: 0, gained: 0 },
      sentences: [
        'With the other terms: 5 mails instead of 9, 4 fewer.',
        'Told later, by at most 12 days: 1 (Churn)',
      ],
    },
  });
}
