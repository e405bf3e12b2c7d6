import type { Delivery, StoredAlert } from '../../../domain/alerts/alert';
import { isMissKind, isNewsKind, isOwners, sinceOpened } from '../../../domain/alerts/deliveries';
import { addressKey } from '../../../domain/alerts/address';
import type { DueEntry } from '../../../domain/alerts/due-mail';
import type { Day } from '../../../domain/calendar/day';
import { periodOf } from '../../../domain/calendar/period';
import type { ZoneReader } from '../../../domain/calendar/zone';
import { type Gap, gapOf, withGap } from '../../../domain/kpi/standing/gap';
import { inForce } from '../../../domain/kpi/standing/in-force';
import type { Kpi, NewsKind } from '../../../domain/kpi/kpi';
import type { Reason, Standing, Status } from '../../../domain/kpi/standing/standing';
import { closedVerdict } from '../../../domain/kpi/standing/status';
import { aimOn } from '../../../domain/kpi/standing/target';
import type { Figures } from '../../../text/figures';
import type { DefinitionVersion } from '../../evaluate/definition-version';

/** From the day on the values are not of the same thing as before; the fields by key. */
export interface DefinitionChanged {
  day: Day;
  fields: readonly string[];
}

export interface MailContext {
  /** By KPI id: where each stands in this run. */
  standings: ReadonlyMap<string, Standing>;
  /** By KPI id: since when its values mean something else. */
  breaks: ReadonlyMap<string, DefinitionChanged>;
  /** By KPI id, of those that were changed; absent where the change log could not be read. */
  versions?: ReadonlyMap<string, DefinitionVersion>;
  /** By id: all of the register. */
  kpis: ReadonlyMap<string, Pick<Kpi, 'name' | 'unit'>>;
  /** By KPI id: the address of its row. */
  links: ReadonlyMap<string, string>;
  /** Where an alert is answered, by its id. */
  answerAt: (id: string) => string | undefined;
  /** In the reader's language. */
  figures: Figures;
  title: string;
  now: Date;
  zone: ZoneReader;
}

/** The word that badge, body and subject say alike; the subject counts these. */
export type Group =
  'missed' | 'at_risk' | 'short' | 'no_data' | 'stale' | 'error' | 'recovered' | NewsKind;

export function groupOf(entry: DueEntry, context: MailContext): Group {
  const { kind } = entry;
  return kind === 'recovered' || isNewsKind(kind)
    ? kind
    : statusTold(kind, standingTold(entry, context).status);
}

/** The mails about the matter of the entry that went out. */
function toldOf({ alert, kind }: DueEntry): readonly Delivery[] {
  const isNumber = kind === 'no_data' || kind === 'error';
  return sinceOpened(alert).filter(
    ({ kind: told, state }) => state === 'sent' && (isNumber ? told === kind : isMissKind(told)),
  );
}

export function firstTold(entry: DueEntry): Delivery | undefined {
  return toldOf(entry)[0];
}

/** What owners of the KPI were mailed of the matter. */
export function toldToOwner(entry: DueEntry): readonly Delivery[] {
  return toldOf(entry).filter(isOwners);
}

/** The mail of which the entry reminds its reader; a new owner hears of it for the first time. */
export function remindsOf(entry: DueEntry): Delivery | undefined {
  const { kind, kpi, role } = entry;
  if (kind === 'worse' || kind === 'recovered' || isNewsKind(kind)) return undefined;
  if (role !== undefined) return undefined;
  return toldToOwner(entry).find(({ to }) => addressKey(to) === addressKey(kpi.owner));
}

const FITS = {
  missed: ['missed'],
  worse: ['missed'],
  plan_due: ['missed'],
  escalated: ['missed', 'short', 'at_risk'],
  at_risk: ['at_risk', 'short', 'missed'],
  short: ['short', 'missed'],
  no_data: ['no_data', 'stale'],
  error: ['error'],
} as const;

/** A mail that waited is still about what it was owed for: today's better standing does not label it. */
function statusTold(kind: keyof typeof FITS, today: Status): Group {
  const fits: readonly Group[] = FITS[kind];
  return fits.find((status) => status === today) ?? fits[0];
}

/** Where the KPI stands in the period of the alert: by this run, or as it was judged then. */
export function standingTold(entry: DueEntry, { standings, zone }: MailContext): Standing {
  const current = standings.get(entry.kpi.id);
  return current?.period.from === entry.alert.period ? current : standingThen(entry, current, zone);
}

/** The alert of a period that the KPI's standing no longer speaks of, as it was judged then. */
function standingThen(
  { alert, kpi }: DueEntry,
  current: Standing | undefined,
  zone: ZoneReader,
): Standing {
  const period = periodOf(alert.period, kpi.cadence);
  const { direction, target, targetHigh } = aimOn(kpi, period.to);
  const aim = { direction, target: alert.target ?? target, targetHigh };
  const wasClosed = zone.dayOf(alert.evaluatedAt) > period.to;
  const gap = wasClosed ? gapOf(alert.value, aim) : undefined;
  return {
    kpi: kpi.id,
    status: alert.status,
    reason: wasClosed ? reasonThen(alert, inForce(kpi, period.to), gap) : alert.reason,
    period,
    closed: true,
    value: alert.value,
    target: alert.target,
    gap,
    attainment: alert.attainment,
    history: (current?.history ?? []).filter(({ period }) => period.from <= alert.period),
  };
}

/** The alert's own reason may be of how its life ended; what it was mailed for is told. */
function reasonThen(
  { status, attainment, reason }: StoredAlert,
  kpi: Kpi,
  gap: Gap | undefined,
): Reason {
  const isMiss = status === 'missed' || status === 'short';
  if (!isMiss || attainment === undefined) return reason;
  return withGap(closedVerdict(attainment, kpi).reason, gap, kpi.unit);
}
