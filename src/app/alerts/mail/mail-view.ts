import type { RecipientRole } from '../../../domain/alerts/alert';
import type { DueEntry, DueMail } from '../../../domain/alerts/due-mail';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import { entryView, type EntryView, shortened } from './entry-view';
import { mailSubject } from './subject';
import { type Group, groupOf, type MailContext, remindsOf } from './told';

/** All sentences of one mail, before they are laid out. */
export interface MailView {
  subject: string;
  intro: string;
  full: readonly EntryView[];
  /** The rest, one line each: a mail has at most 100 kB. */
  brief: readonly EntryView[];
  /** How many have not even a line; empty when all have. */
  left: string;
  footer: string;
}

const MOST_FULL = 6;
const MOST_BRIEF = 25;
const LONGEST_TITLE = 80;

export function mailView(mail: DueMail, context: MailContext): MailView {
  const { language } = context.figures;
  const due = onePerAlert(mail.entries);
  const counted = due.map((entry) => ({
    group: groupOf(entry, context),
    isReminder: remindsOf(entry) !== undefined,
    mayRepeat: entry.mayRepeat,
    isEscalated: entry.role === 'escalation',
  }));
  const entries = due.slice(0, MOST_FULL + MOST_BRIEF).map((entry) => entryView(entry, context));
  const left = due.length - entries.length;
  return {
    subject: mailSubject(counted, aboutOf(due, context), language),
    intro: introOf(new Set(counted.map(({ group }) => group)), rolesOf(due), context),
    full: entries.slice(0, MOST_FULL),
    brief: entries.slice(MOST_FULL),
    left: left > 0 ? say(MAIL_TEXT.more_left, language, { count: left }) : '',
    footer: footerOf(rolesOf(due), context),
  };
}

/**
 * An alert may owe two mails at once; the first, the worse, speaks for both. Of a miss that is over by
 * now only the recovery is told.
 */
function onePerAlert(entries: readonly DueEntry[]): DueEntry[] {
  const first = new Map<string, DueEntry>();
  for (const entry of entries) {
    const known = first.get(entry.alert.id);
    const mayRepeat = entry.mayRepeat || known?.mayRepeat === true;
    const isOver = known && entry.kind === 'recovered' && known.index < entry.index;
    if (isOver) first.delete(entry.alert.id);
    first.set(entry.alert.id, { ...(isOver ? entry : (known ?? entry)), mayRepeat });
  }
  return [...first.values()];
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
  return isMissing ? MAIL_TEXT.intro_missing : MAIL_TEXT.intro_recovered;
}

function becauseOf(roles: ReadonlySet<RecipientRole | undefined>) {
  if (roles.size > 1) return MAIL_TEXT.because_several;
  const [role] = roles;
  if (role === undefined) return MAIL_TEXT.because_owner;
  return role === 'watcher' ? MAIL_TEXT.because_watcher : MAIL_TEXT.because_escalation;
}

function footerOf(
  roles: ReadonlySet<RecipientRole | undefined>,
  { figures, title, now, zone }: MailContext,
): string {
  const { day, hour, minute } = zone.wallClockOf(now);
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const time = `${figures.day(day)} ${clock}`;
  return say(MAIL_TEXT.footer, figures.language, {
    title: shortened(title, LONGEST_TITLE),
    time,
    zone: zone.zone,
    because: say(becauseOf(roles), figures.language),
  });
}
