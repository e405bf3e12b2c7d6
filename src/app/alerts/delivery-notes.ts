import type { Delivery, StoredAlert } from '../../domain/alerts/alert';
import type { DueEntry, DueMail } from '../../domain/alerts/due-mail';
import type { Clock } from '../ports';
import type { AlertLog } from './ports';

/** What becomes of a delivery; the whole of it where it is to stand as it was. */
export type Noted = Pick<Delivery, 'state' | 'problem'> | Delivery;

export type NoteDelivery = (mail: DueMail, next: (entry: DueEntry) => Noted) => void;

/**
 * Notes what becomes of a mail in all alerts that it speaks of, in one write. Each note builds on those
 * before: an alert may stand in several mails, and several times in one.
 */
export function deliveryNotes(alerts: Pick<AlertLog, 'write'>, clock: Clock): NoteDelivery {
  const latest = new Map<string, StoredAlert>();
  return (mail, next) => {
    const at = clock.now();
    for (const entry of mail.entries) {
      const { alert, index, kind } = entry;
      const known = latest.get(alert.id) ?? alert;
      const noted = { kind, to: mail.to, at, ...next(entry) };
      const deliveries = known.deliveries.map((delivery, place) =>
        place === index ? noted : delivery,
      );
      const mailedAt = noted.state === 'sent' ? at : known.mailedAt;
      latest.set(alert.id, { ...known, deliveries, mailedAt });
    }
    const touched = new Set(mail.entries.map(({ alert }) => alert.id));
    alerts.write([...touched].map((id) => latest.get(id)!));
  };
}
