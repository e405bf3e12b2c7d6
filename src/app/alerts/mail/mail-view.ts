import type { Phrase } from '../../../contract/language/language';
import type { RecipientRole } from '../../../domain/alerts/alert';
import type { DueEntry, DueMail } from '../../../domain/alerts/due-mail';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { MAIL_PARTS_TEXT } from '../../../text/alerts/mail-parts';
import { say } from '../../../text/say';
import { isMissKind, isNewsKind } from '../../../domain/alerts/deliveries';
import { entryView, type EntryView } from './entry-view';
import { shortened } from './html';
import { mailSubject } from './subject';
import { type Group, groupOf, type MailContext, remindsOf } from './told';

/** All sentences of one mail, before they are laid out. */
export interface MailView {
  subject: string;
  intro: string;
  full: readonly FullView[];
  /** The rest, one line each: a mail has at most 100 kB. */
  brief: readonly EntryView[];
  /** How many have not even a line; empty when all have. */
  left: string;
  /** Where else the reader may answer; blank where nobody asks for an answer. */
  hint: string;
  footer: string;
}

/** One KPI, and a line for each of those below it that are bad as well. */
export interface FullView extends EntryView {
  under: readonly EntryView[];
  /** The heading above it, where the news begins after what has to be acted on. */
  section: string;
}

/** Below one KPI; the rest of them have their lines among the others. */
const MOST_UNDER = 4;
/** Lines of one mail in all. */
export const MOST_BRIEF = 25;
export const LONGEST_TITLE = 80;

/** @param mostFull How many KPIs are told in full, with those below them. */
export function mailView(mail: DueMail, context: MailContext, mostFull: number): MailView {
  const { language } = context.figures;
  const due = onePerAlert(mail.entries);
  const counted = due.map((entry) => ({
    group: groupOf(entry, context),
    isReminder: remindsOf(entry) !== undefined,
    mayRepeat: entry.mayRepeat,
    isEscalated: entry.role === 'escalation',
  }));
  const families = familiesOf(due);
  const full = families.slice(0, mostFull);
  const others = [
    ...full.flatMap(({ under }) => under.slice(MOST_UNDER)),
    ...families.slice(mostFull).flatMap(({ head, under }) => [head, ...under]),
  ];
  const shown = full.reduce((lines, { under }) => lines + Math.min(under.length, MOST_UNDER), 0);
  const brief = others.slice(0, MOST_BRIEF - shown);
  const left = others.length - brief.length;
  const viewOf = (entry: DueEntry) => entryView(entry, context);
  return {
    subject: mailSubject(counted, aboutOf(due, context), language),
    intro: introOf(new Set(counted.map(({ group }) => group)), rolesOf(due), context),
    full: full.map(({ head, under }, index) => ({
      ...viewOf(head),
      section: beginsNews(full, index) ? say(MAIL_PARTS_TEXT.section, language) : '',
      under: under.slice(0, MOST_UNDER).map(viewOf),
    })),
    brief: brief.map(viewOf),
    left: left > 0 ? say(MAIL_TEXT.more_left, language, { count: left }) : '',
    hint: due.some(isAnswered) ? say(MAIL_PARTS_TEXT.answer_here, language) : '',
    footer: footerOf(rolesOf(due), context),
  };
}

/**
 * An alert may owe two mails at once; the first, the worse, speaks for both. Of a miss that is over by
 * now only the recovery is told. News of the period stands for itself.
 */
function onePerAlert(entries: readonly DueEntry[]): DueEntry[] {
  const first = new Map<string, DueEntry>();
  for (const entry of entries) {
    if (isNewsKind(entry.kind)) {
      first.set(`${entry.alert.id} ${entry.kind}`, entry);
      continue;
    }
    const known = first.get(entry.alert.id);
    const mayRepeat = entry.mayRepeat || known?.mayRepeat === true;
    const isOver = known && entry.kind === 'recovered' && known.index < entry.index;
    if (isOver) first.delete(entry.alert.id);
    first.set(entry.alert.id, { ...(isOver ? entry : (known ?? entry)), mayRepeat });
  }
  return [...first.values()];
}

/** Each KPI that stands for itself, with those that are told under it: they come directly after it. */
function familiesOf(due: readonly DueEntry[]): { head: DueEntry; under: DueEntry[] }[] {
  const families: { head: DueEntry; under: DueEntry[] }[] = [];
  for (const entry of due) {
    const family = families[families.length - 1];
    if (entry.under === undefined || !family) families.push({ head: entry, under: [] });
    else family.under.push(entry);
  }
  return families;
}

/** The first news of a mail that begins with something else. */
function beginsNews(families: readonly { head: DueEntry }[], index: number): boolean {
  const isNews = ({ head }: { head: DueEntry }) => isNewsKind(head.kind);
  return index > 0 && families.findIndex(isNews) === index;
}

/** Its reader, the owner, is asked for an answer. */
function isAnswered({ kind, role, alert }: DueEntry): boolean {
  return role === undefined && isMissKind(kind) && alert.planDue !== undefined;
}

/** The team when all its KPIs are of one, else the spreadsheet. */
function aboutOf(entries: readonly DueEntry[], { title }: MailContext): string {
  const teams = new Set(entries.map(({ kpi }) => kpi.team.trim()));
  const [team] = teams;
  return shortened(teams.size === 1 && team ? team : title, LONGEST_TITLE);
}

/** As what the reader gets the parts of the mail; the owner's own is `undefined`. */
function rolesOf(due: readonly DueEntry[]): ReadonlySet<RecipientRole | undefined> {
  return new Set(due.map(({ role }) => role));
}

function introOf(
  groups: ReadonlySet<Group>,
  roles: ReadonlySet<RecipientRole | undefined>,
  { figures }: MailContext,
): string {
  if (roles.has(undefined)) return say(introPhrase(groups), figures.language);
  const isOver = groups.size === 1 && groups.has('recovered');
  const isEscalated = roles.has('escalation') && !isOver;
  return say(isEscalated ? MAIL_TEXT.intro_escalated : MAIL_TEXT.intro_watched, figures.language);
}

function introPhrase(groups: ReadonlySet<Group>) {
  const has = (...sought: readonly Group[]) => sought.some((group) => groups.has(group));
  if (has('missed', 'at_risk', 'short')) return MAIL_TEXT.intro_missed;
  const isMissing = has('no_data', 'stale');
  if (has('error')) return isMissing ? MAIL_TEXT.intro_number : MAIL_TEXT.intro_error;
  if (isMissing) return MAIL_TEXT.intro_missing;
  return has('recovered') ? MAIL_TEXT.intro_recovered : MAIL_TEXT.intro_news;
}

function becauseOf(roles: ReadonlySet<RecipientRole | undefined>) {
  if (roles.size > 1) return MAIL_TEXT.because_several;
  const [role] = roles;
  if (role === undefined) return MAIL_TEXT.because_owner;
  return role === 'watcher' ? MAIL_TEXT.because_watcher : MAIL_TEXT.because_escalation;
}

function footerOf(roles: ReadonlySet<RecipientRole | undefined>, context: MailContext): string {
  return footerSaid(becauseOf(roles), context);
}

/** When and where it was calculated, and why its reader gets it. */
export function footerSaid(because: Phrase, { figures, title, now, zone }: MailContext): string {
  const { day, hour, minute } = zone.wallClockOf(now);
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const time = `${figures.day(day)} ${clock}`;
  return say(MAIL_TEXT.footer, figures.language, {
    title: shortened(title, LONGEST_TITLE),
    time,
    zone: zone.zone,
    because: say(because, figures.language),
  });
}
