import fc, { casesOf } from '../../support/fast-check';
import type { Delivery, OwedKind, StoredAlert } from '../../../src/domain/alerts/alert';
import { isMissKind, withQueued } from '../../../src/domain/alerts/deliveries';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import { transition } from '../../../src/domain/alerts/transition';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { Status } from '../../../src/domain/kpi/standing/standing';
import { aKpi, day } from '../../support/a-kpi';
import { aCase, aStanding, at, momentOf } from '../../support/an-alert';

const HOUR = 3_600_000;

interface Told {
  kind: OwedKind;
  status: Status;
  at: number;
  today: number;
}

/** Runs every six hours over one period; every mail that is due is sent. */
function lifeOf(statuses: readonly Status[], kpi: Kpi): Told[] {
  const told: Told[] = [];
  let alert: StoredAlert | undefined;
  statuses.forEach((status, index) => {
    const now = new Date(at('2026-04-16 00:30').getTime() + index * 6 * HOUR);
    // The plan's clock has tests of its own.
    const moment = momentOf(now, { planDays: 30 });
    const { next, owed } = transition(
      aCase({ stored: alert, standing: aStanding(status), terms: kpi, moment }),
    );
    if (next) alert = owed ? withQueued(next, owed, { to: kpi.owner }, now) : next;
    if (!alert) return;
    const [mail] = dueMails([alert], new Map([[kpi.id, kpi]]), moment);
    for (const { index: place, kind } of mail?.entries ?? []) {
      const deliveries: readonly Delivery[] = alert.deliveries.map((delivery, each) =>
        each === place ? { ...delivery, state: 'sent' as const, at: now } : delivery,
      );
      alert = { ...alert, deliveries, mailedAt: now };
      told.push({ kind, status, at: now.getTime(), today: moment.today });
    }
  });
  return told;
}

const statuses = fc.array(
  fc.constantFrom<Status>(
    'missed',
    'at_risk',
    'on_track',
    'no_data',
    'stale',
    'error',
    'too_early',
  ),
  { minLength: 1, maxLength: 80 },
);
const terms = fc.record({
  confirmAfter: fc.integer({ min: 1, max: 3 }),
  repeatDays: fc.integer({ min: 0, max: 4 }),
  aggregation: fc.constantFrom('sum' as const, 'last' as const),
});

function holds(law: (told: readonly Told[], kpi: Kpi, lived: readonly Status[]) => boolean): void {
  fc.assert(
    fc.property(statuses, terms, (lived, changes) => {
      const kpi = aKpi(changes);
      return law(lifeOf(lived, kpi), kpi, lived);
    }),
    { numRuns: casesOf(400) },
  );
}

describe('whatever a KPI goes through in a period', () => {
  test('nobody is mailed of a miss before there was one', () => {
    holds(
      (told, _, lived) =>
        lived.some((status) => status === 'missed' || status === 'at_risk') ||
        !told.some(({ kind }) => isMissKind(kind)),
    );
  });

  test('one person hears of one KPI once a day, a worsening aside', () => {
    holds((told) => {
      const mails = new Map(
        told.filter(({ kind }) => kind !== 'worse').map((each) => [each.at, each]),
      );
      const days = [...mails.values()].map(({ today }) => today);
      return new Set(days).size === days.length;
    });
  });

  test('recoveries are told at most as often as misses', () => {
    holds((told) => {
      let open = 0;
      return told.every(({ kind }) => {
        if (isMissKind(kind)) open += 1;
        if (kind !== 'recovered') return true;
        const fits = open > 0;
        open = 0;
        return fits;
      });
    });
  });

  test('a KPI that is always missed is mailed once, then every repeat_days', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 4, max: 80 }), (changes, runs) => {
        const told = lifeOf(
          Array.from({ length: runs }, (): Status => 'missed'),
          aKpi(changes),
        );
        const gaps = told.slice(1).map((mail, index) => (mail.at - told[index].at) / HOUR);
        return gaps.every((gap) => changes.repeatDays > 0 && gap === changes.repeatDays * 24);
      }),
    );
  });

  test('a miss that lasts reaches its owner, whatever came before', () => {
    const lasting = Array.from({ length: 24 }, (): Status => 'missed');
    fc.assert(
      fc.property(statuses, terms, (lived, changes) => {
        const told = lifeOf([...lived, ...lasting], aKpi(changes));
        const lastGood = told.map(({ kind }) => kind).lastIndexOf('recovered');
        return told.slice(lastGood + 1).some(({ kind }) => kind === 'missed' || kind === 'worse');
      }),
      { numRuns: casesOf(400) },
    );
  });

  test('nothing is mailed while muted', () => {
    fc.assert(
      fc.property(
        statuses,
        terms,
        (lived, changes) =>
          lifeOf(lived, aKpi({ ...changes, mutedUntil: day('2026-12-31') })).length === 0,
      ),
    );
  });
});
