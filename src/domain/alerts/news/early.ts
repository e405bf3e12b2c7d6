import type { Kpi } from '../../kpi/kpi';
import type { Standing, Status } from '../../kpi/standing/standing';
import { isWrongWay, jumpIn } from './jump';
import type { News } from './news';

export interface EarlyInput {
  kpis: ReadonlyMap<string, Kpi>;
  /** Of active KPIs, by id. */
  standings: ReadonlyMap<string, Standing>;
  /** Its owner is told of a miss of the period that the standing speaks of. */
  isToldBad(standing: Standing): boolean;
}

const FINE: readonly Status[] = ['on_track', 'met', 'too_early'];

/**
 * What leading KPIs tell of their parents while those are still fine: one is missed or at risk, and its owner
 * told, or it has jumped the wrong way. One piece of news for each parent, of all its leading KPIs together. Who
 * hears of every one of them as its owner or watcher knows it.
 */
export function earlyNews({ kpis, standings, isToldBad }: EarlyInput): News[] {
  const found = new Map<string, { leading: Kpi; known: readonly string[] }[]>();
  for (const standing of standings.values()) {
    const kpi = kpis.get(standing.kpi);
    const parent = kpi?.parent === undefined ? undefined : kpis.get(kpi.parent);
    if (kpi?.timing !== 'leading' || !parent || parent.timing === 'leading') continue;
    const above = standings.get(parent.id);
    if (!above || !FINE.includes(above.status)) continue;
    const isBad = isToldBad(standing);
    const jump = jumpIn(kpi, standing);
    if (!isBad && !(jump && isWrongWay(jump, kpi))) continue;
    const known = isBad ? [kpi.owner, ...kpi.watchers] : [kpi.owner];
    found.set(parent.id, [...(found.get(parent.id) ?? []), { leading: kpi, known }]);
  }
  return [...found].map(([parent, all]) => ({
    kind: 'early',
    kpi: parent,
    period: standings.get(parent)!.period.from,
    reason: {
      code: 'news_early',
      values: { names: all.map(({ leading }) => leading.name).join(', ') },
    },
    known: all[0].known.filter((to) => all.every(({ known }) => known.includes(to))),
    leading: all.map(({ leading }) => leading.id),
  }));
}
