import { choiceLabel, choiceTyped } from '../../contract/fields/choices';
import type { Language } from '../../contract/language/language';
import { DELIVERY_STATES, OWED_KINDS } from '../../contract/tables/deliveries';
import type { Delivery, OwedKind } from '../../domain/alerts/alert';
import { parseIsoDay } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import { instantOf, minuteText } from '../sheet/zone-instants';

const LINE = /^(.{1,40}?) → (\S+): (.{1,40}?) (\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(?: · (.*))?$/;

/** One line per mail, readable as it is: `미달 → minji@example.com: 보냄 2026-04-01 09:05`. */
export function deliveriesText(
  deliveries: readonly Delivery[],
  zone: ZoneReader,
  language: Language,
): string {
  return deliveries
    .map(({ kind, to, state, at, problem }) => {
      const why = problem ? ` · ${problem.replace(/\s+/g, ' ').slice(0, 200)}` : '';
      const what = choiceLabel(OWED_KINDS, kind, language);
      const became = choiceLabel(DELIVERY_STATES, state, language);
      return `${what} → ${to}: ${became} ${minuteText(zone, at)}${why}`;
    })
    .join('\n');
}

/** The mails that are still to be sent, by what they are about. */
export function owedText(kinds: readonly OwedKind[], language: Language): string {
  return [...new Set(kinds)].map((kind) => choiceLabel(OWED_KINDS, kind, language)).join(', ');
}

/** Reads the lines back, in either language. A line that a person made unreadable is passed over. */
export function parseDeliveries(text: string, zone: ZoneReader): Delivery[] {
  return text.split('\n').flatMap((line) => {
    const match = LINE.exec(line.trim());
    const day = match ? parseIsoDay(match[4]) : undefined;
    if (!match || day === undefined) return [];
    const kind = choiceTyped(OWED_KINDS, match[1]);
    const state = choiceTyped(DELIVERY_STATES, match[3]);
    if (!kind || !state) return [];
    const at = instantOf(zone, day, Number(match[5]) * 60 + Number(match[6]));
    const delivery: Delivery = { kind, to: match[2], state, at };
    return [match[7] ? { ...delivery, problem: match[7] } : delivery];
  });
}
