import type { Kpi } from '../../kpi/kpi';
import type { News } from './news';

/** A change of a definition, as the change log tells it. */
export interface ScheduleChange {
  kpi: string;
  /** Key of the field. */
  field: string;
  /** As a person types them; blank is nothing. */
  before: string;
  after: string;
  at: Date;
  /** Who made it; blank where nobody knows. */
  by: string;
  reason: string;
}

/** The fields that say by when how much is to be reached. */
const SCHEDULE_FIELDS: readonly string[] = [
  ...['starts', 'due', 'cadence', 'target', 'target_high', 'target_change', 'stages'],
];

const DAY = 86_400_000;
/** What nobody was told of for so long is no news: alerts were off, or are new here. */
const LONGEST_AGO = 3 * DAY;

type Scheduled = Pick<Kpi, 'id' | 'unit' | 'owner' | 'watchers'>;

/** What was mailed of the schedule of one KPI. */
export interface ToldSchedule {
  /** When it was last told. */
  at?: Date;
  /** Since when a mail about it waits. */
  waitsSince?: Date;
}

export interface ScheduleInput {
  kpi: Scheduled;
  parent?: Scheduled;
  /** Of these two, oldest first. */
  changes: readonly ScheduleChange[];
  told: ToldSchedule;
  now: Date;
}

/**
 * What was changed of when a KPI starts, is due or counts and of its target, or of its parent's, since it was
 * last told; undefined where nothing was. A change back to what was there before is none. Who made all of it
 * knows it, and who owns or watches the parent hears of the parent's changes with the parent.
 */
export function scheduleNews({
  kpi,
  parent,
  changes,
  told,
  now,
}: ScheduleInput): Omit<News, 'period'> | undefined {
  const oldest = (told.waitsSince ?? now).getTime() - LONGEST_AGO;
  const since = Math.max(told.at?.getTime() ?? oldest, oldest);
  const isNew = ({ at, field }: ScheduleChange) =>
    at.getTime() > since && at <= now && SCHEDULE_FIELDS.includes(field);
  const of = (id: string | undefined) =>
    together(changes.filter((change) => change.kpi === id && isNew(change)));
  const own = of(kpi.id);
  const above = parent ? of(parent.id) : [];
  const all = [...own, ...above];
  if (all.length === 0) return undefined;
  const makers = new Set(all.map(({ by }) => by.trim().toLowerCase()));
  const readers = own.length === 0 && parent ? [parent.owner, ...parent.watchers] : [];
  const [{ field, before, after }] = all;
  const { unit } = own.length > 0 || !parent ? kpi : parent;
  return {
    kind: 'schedule',
    kpi: kpi.id,
    reason:
      all.length === 1
        ? { code: 'news_schedule', values: { field, before, after, unit } }
        : { code: 'news_schedule_many', values: { count: all.length } },
    known: [...(makers.size === 1 ? all.slice(0, 1).map(({ by }) => by) : []), ...readers],
    changes: all,
  };
}

/** Of several changes of one field what was there first and what is there last. */
function together(changes: readonly ScheduleChange[]): ScheduleChange[] {
  const found = new Map<string, ScheduleChange>();
  for (const change of changes) {
    const first = found.get(change.field);
    found.set(change.field, first ? { ...change, before: first.before } : change);
  }
  return [...found.values()].filter(({ before, after }) => before !== after);
}
