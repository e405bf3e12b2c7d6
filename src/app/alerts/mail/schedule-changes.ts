import { kpiField } from '../../../contract/fields/records/kpi-field';
import type { DueEntry } from '../../../domain/alerts/due-mail';
import type { ScheduleChange } from '../../../domain/alerts/news/schedule';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { MAIL_PARTS_TEXT } from '../../../text/alerts/mail-parts';
import { fieldSaid } from '../../../text/field-value';
import type { Figures } from '../../../text/figures';
import { say } from '../../../text/say';
import { shortened } from './html';
import type { MailContext } from './told';

/** One change of a schedule: what it was and is, and of when, by whom and why. */
export interface ChangeView {
  /** Blank where the sentence of the news says it already. */
  what: string;
  note: string;
}

const LONGEST_VALUE = 120;
const LONGEST_REASON = 200;

/** What changed of when a KPI is due and of its target, or of the KPI above it, oldest first. */
export function scheduleChanges({ kpi, news }: DueEntry, context: MailContext): ChangeView[] {
  const { figures, zone } = context;
  const { language } = figures;
  const changes = news?.changes ?? [];
  return changes.map((change) => {
    const of = change.kpi === kpi.id ? kpi : context.kpis.get(change.kpi);
    const value = (typed: string) => valueSaid(change, typed, of?.unit ?? kpi.unit, figures);
    const values = {
      field: kpiField(change.field).heading[language],
      before: value(change.before),
      after: value(change.after),
      name: shortened(of?.name ?? change.kpi, LONGEST_VALUE),
    };
    const isOwn = change.kpi === kpi.id;
    const phrase = isOwn ? MAIL_PARTS_TEXT.change : MAIL_PARTS_TEXT.change_above;
    const reason = shortened(change.reason.trim(), LONGEST_REASON);
    const note = [
      figures.day(zone.dayOf(change.at)),
      change.by.trim(),
      reason && say(MAIL_PARTS_TEXT.reason, language, { reason }),
    ];
    return {
      what: isOwn && changes.length === 1 ? '' : say(phrase, language, values),
      note: note.filter((part) => part !== '').join(' · '),
    };
  });
}

function valueSaid(
  { field }: ScheduleChange,
  typed: string,
  unit: string,
  figures: Figures,
): string {
  if (typed === '') return say(MAIL_TEXT.none, figures.language);
  return shortened(fieldSaid(kpiField(field), typed, unit, figures), LONGEST_VALUE);
}
