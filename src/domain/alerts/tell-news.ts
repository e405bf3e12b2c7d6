import type { Kpi } from '../kpi/kpi';
import type { Standing } from '../kpi/standing/standing';
import { addressKey } from './address';
import type { StoredAlert } from './alert';
import { isNewsKind, isSameReader, isUnsent, type Recipient, withQueued } from './deliveries';
import { type AlertMoment, alertId, isMuted } from './moves';
import type { News } from './news/news';
import { watchersOf } from './recipients';

interface Telling {
  kpi: Kpi;
  /** How the KPI stands in the period of the news. */
  standing: Standing;
  moment: AlertMoment;
}

/**
 * The alert of the period with the news queued for whom it concerns, or a row that holds nothing else; nothing
 * where nobody is to hear of it. Of one KPI and period each kind is told once; a change of its schedule as often
 * as there is one.
 */
export function withNews(
  stored: StoredAlert | undefined,
  news: News,
  { kpi, standing, moment }: Telling,
): StoredAlert | undefined {
  const { kind } = news;
  if (isMuted(kpi, moment.today)) return undefined;
  if (kind !== 'schedule' && stored?.deliveries.some((one) => one.kind === kind)) return undefined;
  const readers = readersOf(news, kpi, moment).filter((reader) => !isWaiting(stored, news, reader));
  if (readers.length === 0) return undefined;
  return readers.reduce(
    (alert, reader) => withQueued(alert, kind, reader, moment.now),
    stored ?? rowOfNews(standing, moment),
  );
}

/** A mail that will tell it waits already: what was changed last was known when it was queued. */
function isWaiting(
  stored: StoredAlert | undefined,
  { kind, changes = [] }: News,
  reader: Recipient,
) {
  return stored?.deliveries.some(
    (one) =>
      one.kind === kind &&
      isUnsent(one) &&
      isSameReader(one, reader) &&
      changes.every(({ at }) => at <= one.at),
  );
}

/** A stretch target that is reached and a changed schedule concern the watchers too. */
function readersOf(
  { kind, known }: News,
  kpi: Pick<Kpi, 'owner' | 'watchers' | 'newsOff'>,
  { settings }: AlertMoment,
): Recipient[] {
  if (kpi.newsOff?.includes(kind)) return [];
  const isWatched = kind === 'stretch' || kind === 'schedule';
  const left = new Set(known.map(addressKey));
  for (const { address, newsOff } of settings.people) {
    if (newsOff?.includes(kind)) left.add(addressKey(address));
  }
  const owner = kpi.owner.trim() === '' ? [] : [{ to: kpi.owner }];
  return [...owner, ...(isWatched ? watchersOf(kpi) : [])].filter(
    ({ to }) => !left.has(addressKey(to)),
  );
}

function rowOfNews(standing: Standing, { now }: AlertMoment): StoredAlert {
  const { kpi, period, status, value, target, attainment } = standing;
  return {
    id: alertId(kpi, period.from),
    kpi,
    period: period.from,
    state: 'closed',
    status,
    value,
    target,
    attainment,
    reason: { code: 'closed_news', values: {} },
    badCount: 0,
    openedAt: now,
    evaluatedAt: now,
    acknowledged: false,
    plan: '',
    deliveries: [],
    closedAt: now,
    closedBecause: 'news',
  };
}

/**
 * The alert without the news that waits to be sent and is not true any more. What became of a period that is
 * no longer judged is known; an early warning is of today.
 */
export function withoutOldNews(
  alert: StoredAlert,
  isJudged: boolean,
  isTrue: (kind: News['kind']) => boolean,
): StoredAlert {
  const kept = alert.deliveries.filter((delivery) => {
    const { kind } = delivery;
    if (!isUnsent(delivery) || !isNewsKind(kind) || kind === 'schedule') return true;
    return isTrue(kind) || (kind !== 'early' && !isJudged);
  });
  return kept.length === alert.deliveries.length ? alert : { ...alert, deliveries: kept };
}
