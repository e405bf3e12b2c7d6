import type { OwedKind, StoredAlert } from '../../../../src/domain/alerts/alert';
import { isLive } from '../../../../src/domain/alerts/moves';
import { transition } from '../../../../src/domain/alerts/transition';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import type { Standing } from '../../../../src/domain/kpi/standing/standing';
import { aKpi } from '../../../support/a-kpi';
import { aCase, aDelivery, anAlert, momentAt } from '../../../support/an-alert';

/** What is stored of a KPI, how it stands now, and what follows. */
export type Rule = [
  rule: string,
  stored: StoredAlert | undefined,
  standing: Standing,
  terms: Partial<Kpi>,
  now: string,
  state: StoredAlert['state'] | undefined,
  owed: OwedKind | undefined,
  reason: string,
];

export const none = undefined;

/** The morning after the one of `anAlert`. */
export const next = '2026-04-21 09:00';

/** A miss of which no mail went out yet. */
export const queuedMiss = anAlert({
  deliveries: [aDelivery('missed', 'queued', '2026-04-20 09:00')],
});

/** Tests each rule, and that a second evaluation at the same moment changes nothing of what it says. */
export function testRules(rules: readonly Rule[]): void {
  test.each(rules)('%s', (_, stored, standing, terms, now, state, owed, reason) => {
    const result = transition(
      aCase({ stored, standing, terms: aKpi(terms), moment: momentAt(now) }),
    );
    expect({ state: result.next?.state, owed: result.owed, reason: result.reason.code }).toEqual({
      state,
      owed,
      reason,
    });
  });

  test('evaluating twice at one moment changes nothing', () => {
    for (const [, stored, standing, terms, now] of rules) {
      const alertCase = aCase({ stored, standing, terms: aKpi(terms), moment: momentAt(now) });
      const once = transition(alertCase).next;
      if (!once || !isLive(once)) continue;
      const twice = transition({ ...alertCase, stored: once }).next;
      expect({ count: twice?.badCount, at: twice?.evaluatedAt }).toEqual({
        count: once.badCount,
        at: once.evaluatedAt,
      });
    }
  });
}
