import type { AlertSettings } from '../../domain/alerts/alert-settings';
import { alertReplay, type ReplayedMail } from '../../domain/alerts/replay';
import type { Day } from '../../domain/calendar/day';
import { daysIn, type Period } from '../../domain/calendar/period';
import { judgedOn } from '../../domain/kpi/evaluate/evaluated';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Standing } from '../../domain/kpi/standing/standing';
import type { KpiPast } from './kpi-past';

interface Replaying {
  /** The core KPIs first. */
  pasts: readonly KpiPast[];
  /** KPIs that are not replayed: whoever escalates to their owners needs them. */
  others: readonly Kpi[];
  days: Period;
  /** What each replay makes of a KPI as it is defined. */
  terms: readonly ((kpi: Kpi) => Kpi)[];
  settings: AlertSettings;
}

/** In milliseconds. */
interface Time {
  now(): number;
  deadline: number;
}

interface Replayed {
  /** The mails by each of the terms. */
  runs: readonly (readonly ReplayedMail[])[];
  /** The last day that was replayed. */
  until: Day;
  pasts: readonly KpiPast[];
  /** For these there was no time. */
  slow: readonly KpiPast[];
}

/** After so many days it is known how long all of them take. */
const TRIAL_DAYS = 30;

/**
 * All days, of as many KPIs as there is time for: how many those are is told by the first days, after which the
 * others are left out and all begins again without them.
 */
export function replayInTime(replaying: Replaying, time: Time): Replayed {
  const { pasts, others, days } = replaying;
  const begun = time.now();
  let share = 1;
  const first = replay(replaying, (done) => {
    if (done === TRIAL_DAYS) {
      const needed = ((time.now() - begun) / done) * daysIn(days);
      share = needed > 0 ? (time.deadline - begun) / needed : 1;
    }
    return share < 1 || time.now() >= time.deadline;
  });
  if (share >= 1) return { ...first, pasts, slow: [] };
  const most = Math.floor(pasts.length * share * (1 - TRIAL_DAYS / daysIn(days)));
  const taken = pasts.slice(0, Math.max(1, most));
  const slow = pasts.slice(taken.length);
  const fewer = { ...replaying, pasts: taken, others: [...others, ...slow.map(({ kpi }) => kpi)] };
  return { ...replay(fewer, () => time.now() >= time.deadline), pasts: taken, slow };
}

/**
 * Day by day, all KPIs together, by each of the terms.
 *
 * @param isOver Asked after each day with the number of days done: whether to end there.
 */
function replay(
  { pasts, others, days, terms, settings }: Replaying,
  isOver: (done: number) => boolean,
): Pick<Replayed, 'runs' | 'until'> {
  const runs = terms.map(() => ({ mailsOn: alertReplay(settings), mails: [] as ReplayedMail[] }));
  const defined = pasts.map((past) => ({ past, byTerms: terms.map((of) => of(past.kpi)) }));
  let today = days.from - 1;
  do {
    today += 1;
    const known = runs.map(() => ({ kpis: [...others], standings: [] as Standing[] }));
    for (const { past, byTerms } of defined) {
      judgedOnDay(past, byTerms, today).forEach(({ kpi, standing }, index) => {
        known[index].kpis.push(kpi);
        if (standing) known[index].standings.push(standing);
      });
    }
    runs.forEach(({ mailsOn, mails }, index) => mails.push(...mailsOn(today, known[index])));
  } while (today < days.to && !isOver(today - days.from + 1));
  return { runs: runs.map(({ mails }) => mails), until: today };
}

interface Judged {
  kpi: Kpi;
  standing?: Standing;
}

/** A KPI on a day by each of the terms. Terms that differ in no threshold share where it stood. */
function judgedOnDay(past: KpiPast, byTerms: readonly Kpi[], today: Day): Judged[] {
  if (today < past.days.from || today > past.days.to) return byTerms.map((kpi) => ({ kpi }));
  const reading = past.on(today);
  const judged: Judged[] = [];
  for (const kpi of byTerms) {
    const alike = judged.find(
      ({ kpi: { warnAt, missAt } }) => warnAt === kpi.warnAt && missAt === kpi.missAt,
    );
    if (alike) {
      judged.push({ kpi: { ...kpi, targets: alike.kpi.targets }, standing: alike.standing });
    } else {
      const { kpi: known, standing } = judgedOn(today, kpi, reading);
      const isTold = !isAway(standing) || past.knowsAll(today);
      judged.push({ kpi: known, ...(isTold ? { standing } : {}) });
    }
  }
  return judged;
}

const isAway = ({ status }: Standing) => status === 'no_data' || status === 'stale';
