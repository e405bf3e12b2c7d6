import { choiceLabel, isChoice } from '../../../contract/fields/choices';
import { STATUSES } from '../../../contract/fields/records/kpi-fields';
import { OWED_KINDS } from '../../../contract/tables/deliveries';
import type { Language } from '../../../contract/language/language';
import { isMissKind, isNewsKind } from '../../../domain/alerts/deliveries';
import type { DueEntry } from '../../../domain/alerts/due-mail';
import type { Day } from '../../../domain/calendar/day';
import type { ZoneReader } from '../../../domain/calendar/zone';
import type { NewsKind } from '../../../domain/kpi/kpi';
import type { Reason } from '../../../domain/kpi/standing/standing';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { MAIL_BARS_TEXT } from '../../../text/alerts/mail-bars';
import type { Figures } from '../../../text/figures';
import { reasonSentence } from '../../../text/problems/reasons';
import { say } from '../../../text/say';
import { type Bar, barsOf, barsSaid, legendOf } from './bars';
import type { BarsSaid } from './bars-html';
import { definitionFacts } from './definition-facts';
import { type Fact, factsOf } from './facts';
import { shortened } from './html';
import { type ChangeView, scheduleChanges } from './schedule-changes';
import {
  firstTold,
  type Group,
  groupOf,
  type MailContext,
  remindsOf,
  standingTold,
  toldToOwner,
} from './told';

/** One KPI of a mail, all of it said; HTML and plain text only lay it out. */
export interface EntryView {
  id: string;
  name: string;
  group: Group;
  status: string;
  reason: string;
  /** What has changed since the last mail about it. */
  told?: string;
  /** Of a schedule that was changed: what and why. */
  changes: readonly ChangeView[];
  facts: readonly Fact[];
  bars: readonly Bar[];
  /** Of the bars: title, legend, and each in words. */
  barsSaid: BarsSaid;
  plan?: Fact;
  ask: string;
  link?: string;
  /** Where its owner answers, while an answer is asked for. */
  answer?: string;
  mayRepeat: boolean;
}

const LONGEST_NAME = 120;
const LONGEST_PLAN = 400;

export function entryView(entry: DueEntry, context: MailContext): EntryView {
  const { kpi, alert, kind } = entry;
  const { figures, zone } = context;
  const { language } = figures;
  const standing = standingTold(entry, context);
  const group = groupOf(entry, context);
  const reason = group === standing.status ? standing.reason : alert.reason;
  const today = zone.dayOf(context.now);
  const isNumber = kind === 'no_data' || kind === 'error';
  // A number that is missing never looks like a miss, not by the bars before it either.
  const bars = barsOf(standing, kpi, figures, today).map((bar) =>
    isNumber ? { ...bar, missed: false } : bar,
  );
  const count = bars.filter(({ value }) => value !== undefined).length;
  return {
    id: kpi.id,
    name: shortened(kpi.name, LONGEST_NAME),
    group,
    status: groupLabel(group, language),
    reason: kind === 'recovered' ? '' : reasonSentence(newsIn(entry) ?? reason, figures),
    told: toldBefore(entry, figures, zone),
    changes: scheduleChanges(entry, context),
    facts: [...factsOf(entry, standing, figures), ...definitionFacts(standing, context)],
    bars: count > 1 ? bars : [],
    barsSaid: {
      title: say(MAIL_BARS_TEXT.title, language, { count }),
      legend: legendOf(bars, figures),
      spoken: barsSaid(bars, figures),
    },
    plan: planOf(entry, language),
    ask: askOf(entry, figures, today),
    link: context.links.get(kpi.id),
    answer: isAnswerAsked(entry) ? context.answerAt(alert.id) : undefined,
    mayRepeat: entry.mayRepeat,
  };
}

function isAnswerAsked({ kind, role }: DueEntry): boolean {
  return role === undefined && isMissKind(kind);
}

const PAST_NEWS: Readonly<Record<NewsKind, string>> = {
  stretch: 'news_stretch_past',
  jump: 'news_jump_past',
  early: 'news_early_past',
  schedule: 'news_schedule_past',
};

/** What the news is; of a period that is no longer judged only that there was some. */
function newsIn({ kind, news }: DueEntry): Reason | undefined {
  if (!isNewsKind(kind)) return undefined;
  return news?.reason ?? { code: PAST_NEWS[kind], values: {} };
}

function toldBefore(entry: DueEntry, figures: Figures, zone: ZoneReader): string | undefined {
  const { language } = figures;
  if (entry.kind === 'escalated') return escalatedAfter(entry, figures, zone);
  if (entry.kind === 'worse') return say(MAIL_TEXT.told_worse, language);
  const isOver = entry.kind === 'recovered';
  const first = isOver ? firstTold(entry) : remindsOf(entry);
  if (!first) return undefined;
  const date = figures.day(zone.dayOf(first.at));
  if (isOver) return say(MAIL_TEXT.told_recovered, language, { date });
  return say(entry.kind === 'plan_due' ? MAIL_TEXT.told_plan_due : MAIL_TEXT.told_again, language, {
    date,
  });
}

/** How often its owner was asked in vain. */
function escalatedAfter(entry: DueEntry, figures: Figures, zone: ZoneReader): string {
  const { language } = figures;
  const told = toldToOwner(entry);
  if (told.length === 0) {
    return say(MAIL_TEXT.told_escalated_never, language, { owner: entry.kpi.owner });
  }
  const date = figures.day(zone.dayOf(told[0].at));
  const phrase = told.length === 1 ? MAIL_TEXT.told_escalated_once : MAIL_TEXT.told_escalated;
  return say(phrase, language, { date, count: told.length });
}

function planOf({ alert, kpi, kind, role }: DueEntry, language: Language): Fact | undefined {
  if (!isMissKind(kind) && kind !== 'escalated') return undefined;
  const written = alert.plan.trim();
  if (written) {
    return {
      label: say(role ? MAIL_TEXT.plan_of_owner : MAIL_TEXT.plan_written, language),
      value: shortened(written, LONGEST_PLAN),
    };
  }
  const planned = kpi.plan.trim();
  const value = planned ? shortened(planned, LONGEST_PLAN) : say(MAIL_TEXT.no_plan, language);
  return { label: say(MAIL_TEXT.plan, language), value };
}

function askOf({ alert, kind, kpi, role }: DueEntry, figures: Figures, today: Day): string {
  const { language } = figures;
  const { owner } = kpi;
  if (kind === 'escalated') return say(MAIL_TEXT.ask_escalated, language, { owner });
  if (kind === 'early') return say(MAIL_TEXT.ask_early, language);
  if (isNewsKind(kind)) return say(MAIL_TEXT.ask_nothing, language);
  if (role !== undefined) return say(MAIL_TEXT.ask_watcher, language, { owner });
  if (kind === 'no_data') return say(MAIL_TEXT.ask_number, language);
  if (kind === 'error') return say(MAIL_TEXT.ask_fix, language);
  if (kind === 'recovered' || alert.planDue === undefined)
    return say(MAIL_TEXT.ask_nothing, language);
  if (alert.plan.trim() !== '') return say(MAIL_TEXT.ask_plan_again, language);
  const date = figures.day(alert.planDue);
  return say(planAsked(alert.planDue, today), language, { date });
}

/** What is asked for by a day that is to come, is today, or has passed. */
function planAsked(due: Day, today: Day) {
  if (due === today) return MAIL_TEXT.ask_plan_today;
  return due < today ? MAIL_TEXT.ask_plan_late : MAIL_TEXT.ask_plan;
}

function groupLabel(group: Group, language: Language): string {
  return isChoice(STATUSES, group)
    ? choiceLabel(STATUSES, group, language)
    : choiceLabel(OWED_KINDS, group, language);
}
