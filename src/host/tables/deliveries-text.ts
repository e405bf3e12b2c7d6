import { choiceLabel, choiceTyped } from '../../contract/fields/choices';
import type { Language } from '../../contract/language/language';
import { DELIVERY_STATES, OWED_KINDS } from '../../contract/tables/deliveries';
import type { Delivery, OwedKind } from '../../domain/alerts/alert';
import { parseIsoDay } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import { instantOf, minuteText } from '../sheet/cells/zone-instants';

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

/**
 * Reads the lines back, in either language; a line without an arrow is a person's note. Nothing where one
 * of them was made unreadable: what was mailed is not known then.
 */
export function deliveriesIn(text: string, zone: ZoneReader): Delivery[] | undefined {
  const lines = text.split('\n').filter((line) => line.includes('→'));
  const deliveries = lines.flatMap((line) => deliveryIn(line.trim(), zone) ?? []);
  return deliveries.length === lines.length ? deliveries : undefined;
}

function deliveryIn(line: string, zone: ZoneReader): Delivery | undefined {
  const match = LINE.exec(line);
  const day = match ? parseIsoDay(match[4]) : undefined;
  if (!match || day === undefined) return undefined;
  const kind = choiceTyped(OWED_KINDS, match[1]);
  const state = choiceTyped(DELIVERY_STATES, match[3]);
  if (!kind || !state) return undefined;
  const at = instantOf(zone, day, Number(match[5]) * 60 + Number(match[6]));
  const delivery: Delivery = { kind, to: match[2], state, at };
  return match[7] ? { ...delivery, problem: match[7] } : delivery;
}
