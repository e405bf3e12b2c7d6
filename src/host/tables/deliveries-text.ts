import type { Delivery, DeliveryState, OwedKind } from '../../domain/alerts/alert';
import { parseIsoDay } from '../../domain/calendar/day';
import type { ZoneReader } from '../../domain/calendar/zone';
import { instantOf, minuteText } from '../sheet/zone-instants';

const LINE =
  /^(\w+) → (\S+): (queued|sending|sent|refused) (\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(?: · (.*))?$/;

/** One line per mail, readable as it stands: `missed → minji@example.com: sent 2026-04-01 09:05`. */
export function deliveriesText(deliveries: readonly Delivery[], zone: ZoneReader): string {
  return deliveries
    .map(({ kind, to, state, at, problem }) => {
      const why = problem ? ` · ${problem.replace(/\s+/g, ' ').slice(0, 200)}` : '';
      return `${kind} → ${to}: ${state} ${minuteText(zone, at)}${why}`;
    })
    .join('\n');
}

/** Reads the lines back. A line that a person made unreadable is passed over. */
export function parseDeliveries(text: string, zone: ZoneReader): Delivery[] {
  return text.split('\n').flatMap((line) => {
    const match = LINE.exec(line.trim());
    const day = match ? parseIsoDay(match[4]) : undefined;
    if (!match || day === undefined) return [];
    const at = instantOf(zone, day, Number(match[5]) * 60 + Number(match[6]));
    const [, kind, to, state] = match;
    const delivery: Delivery = { kind: kind as OwedKind, to, state: state as DeliveryState, at };
    return [match[7] ? { ...delivery, problem: match[7] } : delivery];
  });
}
