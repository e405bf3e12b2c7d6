import type { Kpi } from '../../kpi/kpi';
import type { Standing } from '../../kpi/standing/standing';
import { type EarlyInput, earlyNews } from './early';
import { isJudged, isWrongWay, jumpIn } from './jump';
import type { News } from './news';
import { type ScheduleChange, scheduleNews, type ToldSchedule } from './schedule';
import { isStretchReached } from './stretch';

export interface NewsInput extends EarlyInput {
  /** Of sums whose period has just ended: how that one stands. */
  ended: readonly Standing[];
  /** Of the change log, oldest first. */
  changes: readonly ScheduleChange[];
  /** What was mailed of a KPI's schedule. */
  toldSchedule(kpi: string): ToldSchedule;
  now: Date;
}

/** All that is new beside misses, whether or not it was told already. KPIs without a standing have none. */
export function newsOf(input: NewsInput): News[] {
  const { kpis, standings, ended, isToldBad, changes, toldSchedule, now } = input;
  const judged = [...ended, ...standings.values()].flatMap((standing) => {
    const kpi = kpis.get(standing.kpi);
    return kpi ? valueNews(kpi, standing, isToldBad(standing)) : [];
  });
  const changesOf = groupedBy(changes);
  const moved = [...standings.values()].flatMap(({ kpi: id, period }): News[] => {
    const kpi = kpis.get(id);
    if (!kpi) return [];
    const parent = kpi.parent === undefined ? undefined : kpis.get(kpi.parent);
    const news = scheduleNews({
      kpi,
      parent,
      changes: [...changesOf(id), ...(parent ? changesOf(parent.id) : [])],
      told: toldSchedule(id),
      now,
    });
    return news ? [{ ...news, period: period.from }] : [];
  });
  return [...judged, ...earlyNews(input), ...moved];
}

function groupedBy(changes: readonly ScheduleChange[]): (kpi: string) => readonly ScheduleChange[] {
  const groups = new Map<string, ScheduleChange[]>();
  for (const change of changes) {
    const group = groups.get(change.kpi);
    if (group) group.push(change);
    else groups.set(change.kpi, [change]);
  }
  return (kpi) => groups.get(kpi) ?? [];
}

const BAD: readonly Standing['status'][] = ['missed', 'at_risk', 'short'];

/**
 * That the stretch target is reached, or that the value is unusual. A jump to where the stretch target lies, or
 * to where it is missed, is told with that.
 */
function valueNews(kpi: Kpi, standing: Standing, isToldBad: boolean): News[] {
  const { period, value = 0, status } = standing;
  if (!isJudged(status)) return [];
  const about = { kpi: kpi.id, period: period.from, known: [] };
  const jump = jumpIn(kpi, standing);
  if (isStretchReached(kpi, standing)) {
    const values = { value, stretch: kpi.stretch!, unit: kpi.unit };
    return [{ ...about, kind: 'stretch', reason: { code: 'news_stretch', values } }];
  }
  if (!jump || (isWrongWay(jump, kpi) && (isToldBad || BAD.includes(status)))) return [];
  const { low, high, side } = jump;
  const values = { value, low, high, unit: kpi.unit };
  return [
    {
      ...about,
      kind: 'jump',
      reason: { code: side === 'above' ? 'news_jump_above' : 'news_jump_below', values },
    },
  ];
}
