import type { Delivery, StoredAlert } from '../../domain/alerts/alert';
import { UNCLEAR } from '../../domain/alerts/deliveries';
import { deliveryPlan } from '../../domain/alerts/delivery-plan';
import type { DueEntry, DueMail } from '../../domain/alerts/due-mail';
import type { Clock } from '../ports';
import type { AlertLog, Mail, Mailbox } from './ports';
import type { ReportedMail } from './run-report';

export interface SendingPorts {
  alerts: AlertLog;
  mailbox: Mailbox;
  clock: Clock;
}

export interface SentMails {
  mails: readonly ReportedMail[];
  /** What the service allowed when it was asked. */
  remaining: number;
  /** Why mails were kept for a later run. */
  keptBecause?: 'quota' | 'time' | 'service';
}

/** A service that fails so often in a row is left alone until the next run. */
const MOST_FAILURES = 3;

/**
 * Sends what is owed, the most important first. Per mail: noted as `sending`, handed over, noted as
 * `sent`. A run that dies between leaves one mail in `sending`, which the next run repeats, marked as
 * such; nothing else is ever sent twice, and nothing is noted as sent that was not. What may be a repeat
 * stands as refused while it is handed over, so that it is tried no more that day however it ends.
 */
export function sendDueMail(
  { alerts: log, mailbox, clock }: SendingPorts,
  due: readonly DueMail[],
  render: (mail: DueMail) => Mail,
  deadline: Date | undefined,
): SentMails {
  if (due.length === 0) return { mails: [], remaining: 0 };
  const remaining = mailbox.remaining();
  const plan = deliveryPlan(due, remaining);
  const latest = new Map<string, StoredAlert>();
  const mails: ReportedMail[] = [];
  let stopped: SentMails['keptBecause'];
  let failures = 0;

  function note(mail: DueMail, next: (entry: DueEntry) => Noted | Delivery): void {
    const at = clock.now();
    const touched = new Map<string, StoredAlert>();
    for (const entry of mail.entries) {
      const { alert, index, kind } = entry;
      const known = latest.get(alert.id) ?? alert;
      const noted = { kind, to: mail.to, at, ...next(entry) };
      const deliveries = known.deliveries.map((delivery, place) =>
        place === index ? noted : delivery,
      );
      const mailedAt = noted.state === 'sent' ? at : known.mailedAt;
      latest.set(alert.id, { ...known, deliveries, mailedAt });
      touched.set(alert.id, latest.get(alert.id)!);
    }
    log.write([...touched.values()]);
  }

  for (const mail of plan.send) {
    const rendered = render(mail);
    const { to, subject } = rendered;
    if (!stopped && deadline && clock.now() >= deadline) stopped = 'time';
    if (stopped) {
      mails.push({ to, subject, state: 'kept' });
      continue;
    }
    note(mail, (entry) => underWay(entry));
    const sending = mailbox.send(rendered);
    switch (sending.kind) {
      case 'accepted':
        note(mail, () => ({ state: 'sent' }));
        mails.push({ to, subject, state: 'sent' });
        failures = 0;
        break;
      case 'refused':
        note(mail, () => ({ state: 'refused', problem: sending.problem }));
        mails.push({ to, subject, state: 'refused', problem: sending.problem });
        failures = 0;
        break;
      case 'quota':
        note(mail, ({ alert, index }) => alert.deliveries[index]);
        mails.push({ to, subject, state: 'kept' });
        stopped = 'quota';
        break;
      case 'unknown': {
        // What was tried for the first time stays in `sending`: the next run repeats it, and says so.
        const { problem } = sending;
        const repeats = mail.entries.filter(({ mayRepeat }) => mayRepeat).length;
        if (repeats > 0) note(mail, (entry) => underWay(entry, problem));
        const isLast = repeats === mail.entries.length;
        mails.push({ to, subject, state: isLast ? 'refused' : 'unknown', problem });
        failures += 1;
        if (failures >= MOST_FAILURES) stopped = 'service';
        break;
      }
    }
  }
  for (const mail of plan.keep) {
    mails.push({ to: mail.to, subject: render(mail).subject, state: 'kept' });
  }
  return { mails, remaining, keptBecause: plan.keep.length > 0 ? 'quota' : stopped };
}

type Noted = Pick<Delivery, 'state' | 'problem'>;

function underWay({ mayRepeat }: DueEntry, problem = ''): Noted {
  return mayRepeat
    ? { state: 'refused', problem: `${UNCLEAR} ${problem}`.trim() }
    : { state: 'sending' };
}
