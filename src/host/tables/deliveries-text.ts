import { choiceLabel, choiceTyped } from '../../contract/fields/choices';
import type { Language } from '../../contract/language/language';
import { DELIVERY_STATES, OWED_KINDS, RECIPIENT_ROLES } from '../../contract/tables/deliveries';
import type { Delivery, OwedKind } from '../../domain/alerts/alert';
import { parseIsoDay } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import { instantOf, minuteText } from '../sheet/cells/zone-instants';

const LINE =
  /^(.{1,40}?)(?: \((.{1,20})\))? → (\S+): (.{1,40}?) (\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(?: · (.*))?$/;

/**
 * One line per mail, readable as it is: `미달 → minji@example.com: 보냄 2026-04-01 09:05`. Who is not the
 * owner is told by the role: `미달 (참조) → …`.
 */
export function deliveriesText(
  deliveries: readonly Delivery[],
  zone: ZoneReader,
  language: Language,
): string {
  return deliveries
    .map(({ kind, to, role, state, at, problem }) => {
      const why = problem ? ` · ${problem.replace(/\s+/g, ' ').slice(0, 200)}` : '';
      const as = role ? ` (${choiceLabel(RECIPIENT_ROLES, role, language)})` : '';
      const what = `${choiceLabel(OWED_KINDS, kind, language)}${as}`;
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
  const day = match ? parseIsoDay(match[5]) : undefined;
  if (!match || day === undefined) return undefined;
  const [, what, as, to, became, , hour, minute, problem] = match;
  const kind = choiceTyped(OWED_KINDS, what);
  const role = as ? choiceTyped(RECIPIENT_ROLES, as) : undefined;
  const state = choiceTyped(DELIVERY_STATES, became);
  if (!kind || !state || (as && !role)) return undefined;
  const at = instantOf(zone, day, Number(hour) * 60 + Number(minute));
  return { kind, to, ...(role ? { role } : {}), state, at, ...(problem ? { problem } : {}) };
}
