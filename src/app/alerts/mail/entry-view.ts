import { choiceLabel } from '../../../contract/fields/choices';
import { STATUSES, TRENDS } from '../../../contract/fields/kpi-fields';
import type { Language } from '../../../contract/language/language';
import type { OwedKind, StoredAlert } from '../../../domain/alerts/alert';
import { isMissKind, sinceOpened } from '../../../domain/alerts/deliveries';
import type { DueEntry } from '../../../domain/alerts/due-mail';
import type { Day } from '../../../domain/calendar/day';
import { periodOf } from '../../../domain/calendar/period';
import type { ZoneReader } from '../../../domain/calendar/zone';
import type { Reason, Standing, Status } from '../../../domain/kpi/standing';
import { MAIL_TEXT } from '../../../text/alerts';
import { reasonSentence } from '../../../text/reasons';
import { say } from '../../../text/say';
import { type Bar, barsOf } from './bars';
import type { Figures } from './figures';
import { withoutControls } from './html';
import { periodName } from './period-name';

export interface MailContext {
  /** By KPI id: where each stands in this run. */
  standings: ReadonlyMap<string, Standing>;
  /** By KPI id: the address of its row. */
  links: ReadonlyMap<string, string>;
  /** In the reader's language. */
  figures: Figures;
  title: string;
  now: Date;
  zone: ZoneReader;
}

/** What the mail is about; the subject counts these. */
export type Group = 'missed' | 'at_risk' | 'no_data' | 'error' | 'recovered';

export interface Fact {
  label: string;
  value: string;
}

/** One KPI of a mail, all of it said; HTML and plain text only lay it out. */
export interface EntryView {
  id: string;
  name: string;
  group: Group;
  status: string;
  reason: string;
  /** What has changed since the last mail about it. */
  told?: string;
  facts: readonly Fact[];
  bars: readonly Bar[];
  barsLabel: string;
  plan?: Fact;
  ask: string;
  link?: string;
  mayRepeat: boolean;
}

const LONGEST_NAME = 120;
const LONGEST_PLAN = 400;

export function entryView(entry: DueEntry, context: MailContext): EntryView {
  const { kpi, alert, kind } = entry;
  const { figures, zone } = context;
  const { language } = figures;
  const current = context.standings.get(kpi.id);
  const standing = current?.period.from === alert.period ? current : standingThen(entry, current);
  const group = groupOf(entry);
  const status = statusTold(kind, standing.status);
  const reason = status === standing.status ? standing.reason : alert.reason;
  const bars = barsOf(standing, kpi, figures);
  const running = bars.some((bar) => bar.running);
  const count = bars.filter(({ value }) => value !== undefined).length;
  return {
    id: kpi.id,
    name: shortened(kpi.name, LONGEST_NAME),
    group,
    status: group === 'recovered' ? recoveredLabel(language) : statusLabel(status, language),
    reason: kind === 'recovered' ? '' : reasonSentence(reason, language),
    told: toldBefore(entry, figures, zone),
    facts: factsOf(entry, standing, figures),
    bars: count > 1 ? bars : [],
    barsLabel: say(running ? MAIL_TEXT.history_running : MAIL_TEXT.history, language, { count }),
    plan: planOf(entry, language),
    ask: askOf(entry, figures, zone.dayOf(context.now)),
    link: context.links.get(kpi.id),
    mayRepeat: entry.mayRepeat,
  };
}

export function groupOf({ kind }: DueEntry): Group {
  return kind === 'worse' ? 'missed' : kind;
}

/** A mail that waited is still about what it was owed for: today's better standing does not label it. */
function statusTold(kind: OwedKind, today: Status): Status {
  const fits: Readonly<Record<OwedKind, readonly Status[]>> = {
    missed: ['missed', 'not_met'],
    worse: ['missed', 'not_met'],
    at_risk: ['at_risk', 'missed', 'not_met'],
    no_data: ['no_data', 'stale'],
    error: ['error'],
    recovered: [today],
  };
  return fits[kind].includes(today) ? today : fits[kind][0];
}

/** The alert of a period that the KPI's standing no longer speaks of, as it was judged then. */
function standingThen({ alert, kpi }: DueEntry, current: Standing | undefined): Standing {
  return {
    kpi: kpi.id,
    status: alert.status,
    reason: reasonThen(alert),
    period: periodOf(alert.period, kpi.cadence),
    closed: true,
    value: alert.value,
    target: alert.target,
    attainment: alert.attainment,
    history: (current?.history ?? []).filter(({ period }) => period.from <= alert.period),
  };
}

function reasonThen({ status, attainment, reason }: StoredAlert): Reason {
  return status === 'not_met' && attainment !== undefined
    ? { code: 'not_met', values: { attainment } }
    : reason;
}

function factsOf({ kpi }: DueEntry, standing: Standing, figures: Figures): Fact[] {
  const { language } = figures;
  const amount = (value: number) => figures.amount(value, kpi.unit);
  const none = say(MAIL_TEXT.none, language);
  const period = periodName(standing.period, kpi.cadence, figures);
  const facts: Fact[] = [
    {
      label: say(MAIL_TEXT.actual, language),
      value: standing.value === undefined ? none : amount(standing.value),
    },
  ];
  if (standing.target !== undefined) {
    const high = standing.targetHigh === undefined ? '' : amount(standing.targetHigh);
    const target = say(MAIL_TEXT[kpi.direction], language, {
      target: amount(standing.target),
      high,
    });
    facts.push({ label: say(MAIL_TEXT.target, language), value: target });
  }
  if (standing.attainment !== undefined) {
    const paced = standing.expected !== undefined;
    const label = say(paced ? MAIL_TEXT.attainment_paced : MAIL_TEXT.attainment, language);
    facts.push({ label, value: figures.share(standing.attainment) });
  }
  if (standing.expected !== undefined) {
    facts.push({ label: say(MAIL_TEXT.expected, language), value: amount(standing.expected) });
  }
  if (standing.landing !== undefined) {
    const { low, high } = standing.landingInterval ?? {};
    const value =
      low === undefined || high === undefined
        ? amount(standing.landing)
        : say(MAIL_TEXT.interval, language, {
            value: amount(standing.landing),
            low: amount(low),
            high: amount(high),
          });
    facts.push({ label: say(MAIL_TEXT.landing, language), value });
  }
  if (standing.trend) {
    facts.push({
      label: say(MAIL_TEXT.trend, language),
      value: choiceLabel(TRENDS, standing.trend, language),
    });
  }
  const phrase = standing.closed ? MAIL_TEXT.period_closed : MAIL_TEXT.period_running;
  facts.push({
    label: say(MAIL_TEXT.period, language),
    value: say(phrase, language, { period }),
  });
  return facts;
}

function toldBefore(
  { alert, kind }: DueEntry,
  figures: Figures,
  zone: ZoneReader,
): string | undefined {
  const { language } = figures;
  const first = sinceOpened(alert).find(({ kind: told, state }) =>
    kind === 'no_data' || kind === 'error'
      ? told === kind && state === 'sent'
      : isMissKind(told) && state === 'sent',
  );
  if (kind === 'worse') return say(MAIL_TEXT.told_worse, language);
  if (!first) return undefined;
  const date = figures.day(zone.dayOf(first.at));
  return say(kind === 'recovered' ? MAIL_TEXT.told_recovered : MAIL_TEXT.told_again, language, {
    date,
  });
}

function planOf({ alert, kpi, kind }: DueEntry, language: Language): Fact | undefined {
  if (!isMissKind(kind)) return undefined;
  const written = alert.plan.trim();
  if (written) {
    return {
      label: say(MAIL_TEXT.plan_written, language),
      value: shortened(written, LONGEST_PLAN),
    };
  }
  const planned = kpi.plan.trim();
  const value = planned ? shortened(planned, LONGEST_PLAN) : say(MAIL_TEXT.no_plan, language);
  return { label: say(MAIL_TEXT.plan, language), value };
}

function askOf({ alert, kind }: DueEntry, figures: Figures, today: Day): string {
  const { language } = figures;
  if (kind === 'no_data') return say(MAIL_TEXT.ask_number, language);
  if (kind === 'error') return say(MAIL_TEXT.ask_mend, language);
  if (kind === 'recovered' || alert.planDue === undefined)
    return say(MAIL_TEXT.ask_nothing, language);
  const late = alert.planDue < today;
  const date = figures.day(alert.planDue);
  return say(late ? MAIL_TEXT.ask_plan_late : MAIL_TEXT.ask_plan, language, { date });
}

function statusLabel(status: Status, language: Language): string {
  return choiceLabel(STATUSES, status, language);
}

function recoveredLabel(language: Language): string {
  return say(MAIL_TEXT.status_recovered, language);
}

/** Cut between whole characters, so that no half of an emoji is left behind. */
export function shortened(text: string, longest: number): string {
  const characters = [...withoutControls(text)];
  return characters.length <= longest
    ? characters.join('')
    : `${characters.slice(0, longest - 1).join('')}…`;
}
