import type { Delivery, StoredAlert } from '../domain/alerts/alert';
import { deliveryPlan } from '../domain/alerts/delivery-plan';
import type { DueMail } from '../domain/alerts/due-mail';
import type { AlertLog, Clock, Mail, Mailbox } from './ports';
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

/** A service that fails twice in a row is left alone until the next run. */
const MOST_FAILURES = 2;

/**
 * Sends what is owed, the most important first. Per mail: noted as `sending`, handed over, noted as
 * `sent`. A run that dies between leaves one mail in `sending`, which the next run repeats, marked as
 * such; nothing else is ever sent twice, and nothing is noted as sent that was not.
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

  function note(mail: DueMail, change: Partial<Delivery> & Pick<Delivery, 'state'>): void {
    const at = clock.now();
    const touched = new Map<string, StoredAlert>();
    for (const { alert, index } of mail.entries) {
      const known = latest.get(alert.id) ?? alert;
      const deliveries = known.deliveries.map((delivery, place) =>
        place === index ? { ...withoutProblem(delivery), to: mail.to, at, ...change } : delivery,
      );
      const mailedAt = change.state === 'sent' ? at : known.mailedAt;
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
    note(mail, { state: 'sending' });
    const sending = mailbox.send(rendered);
    switch (sending.kind) {
      case 'accepted':
        note(mail, { state: 'sent' });
        mails.push({ to, subject, state: 'sent' });
        failures = 0;
        break;
      case 'refused':
        note(mail, { state: 'refused', problem: sending.problem });
        mails.push({ to, subject, state: 'refused', problem: sending.problem });
        failures = 0;
        break;
      case 'quota':
        note(mail, { state: 'queued' });
        mails.push({ to, subject, state: 'kept' });
        stopped = 'quota';
        break;
      case 'unknown':
        // It stays in `sending`: only the next run may repeat it, and says so.
        mails.push({ to, subject, state: 'unknown', problem: sending.problem });
        failures += 1;
        if (failures >= MOST_FAILURES) stopped = 'service';
        break;
    }
  }
  for (const mail of plan.keep) {
    mails.push({ to: mail.to, subject: render(mail).subject, state: 'kept' });
  }
  return { mails, remaining, keptBecause: plan.keep.length > 0 ? 'quota' : stopped };
}

function withoutProblem({ kind, to, state, at }: Delivery): Delivery {
  return { kind, to, state, at };
}
