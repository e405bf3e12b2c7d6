import type { Language } from '../../../contract/language/language';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import { shortened } from './html';
import type { Group } from './told';

const LONGEST = 150;
const ORDER: readonly Group[] = [
  'missed',
  'at_risk',
  'short',
  'error',
  'no_data',
  'stale',
  'recovered',
  'early',
  'jump',
  'stretch',
  'schedule',
];

/** One KPI of the mail, as the subject counts it. */
export interface Counted {
  group: Group;
  isReminder: boolean;
  mayRepeat: boolean;
  /** Its reader is the one above its owner. */
  isEscalated: boolean;
}

/** `[Waymark] KPI 미달 2건, 주의 1건 · 마케팅`: what and how many, on one line whatever the cells hold. */
export function mailSubject(
  entries: readonly Counted[],
  about: string,
  language: Language,
): string {
  const what = `${language === 'ko' ? 'KPI ' : ''}${countsOf(entries, language)}`;
  const reminders = entries.filter(({ isReminder }) => isReminder).length;
  const reminded = remindersSaid(what, reminders, reminders === entries.length, language);
  const isEscalated = entries.some((entry) => entry.isEscalated);
  const told = isEscalated
    ? say(MAIL_TEXT.subject_escalated, language, { what: reminded })
    : reminded;
  const mayRepeat = entries.some((entry) => entry.mayRepeat);
  const repeat = mayRepeat ? ` ${say(MAIL_TEXT.subject_repeat, language)}` : '';
  return oneLine(`[Waymark] ${told}${about ? ` · ${about}` : ''}${repeat}`);
}

function remindersSaid(what: string, count: number, all: boolean, language: Language): string {
  if (count === 0) return what;
  if (all) return say(MAIL_TEXT.subject_reminder, language, { what });
  const phrase = count === 1 ? MAIL_TEXT.subject_reminders_one : MAIL_TEXT.subject_reminders;
  return say(phrase, language, { what, count });
}

/** `미달 2건, 주의 1건`, `2 KPIs missed, 1 at risk`; empty for none. */
export function countsOf(entries: readonly Pick<Counted, 'group'>[], language: Language): string {
  const parts = ORDER.flatMap((group) => {
    const count = entries.filter((entry) => entry.group === group).length;
    return count > 0 ? [{ group, count }] : [];
  });
  const said = parts.map(({ group, count }, index) => {
    const kpis = say(count === 1 ? MAIL_TEXT.kpis_one : MAIL_TEXT.kpis_many, language, { count });
    return say(phraseOf(group), language, { count: index === 0 ? kpis : count });
  });
  return said.join(', ');
}

function phraseOf(group: Group) {
  switch (group) {
    case 'missed':
      return MAIL_TEXT.subject_missed;
    case 'at_risk':
      return MAIL_TEXT.subject_at_risk;
    case 'short':
      return MAIL_TEXT.subject_short;
    case 'no_data':
      return MAIL_TEXT.subject_no_data;
    case 'stale':
      return MAIL_TEXT.subject_stale;
    case 'error':
      return MAIL_TEXT.subject_error;
    case 'recovered':
      return MAIL_TEXT.subject_recovered;
    case 'early':
      return MAIL_TEXT.subject_early;
    case 'jump':
      return MAIL_TEXT.subject_jump;
    case 'stretch':
      return MAIL_TEXT.subject_stretch;
    case 'schedule':
      return MAIL_TEXT.subject_schedule;
  }
}

/** A line end in a subject would begin a header of its own. */
export function oneLine(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), LONGEST);
}
