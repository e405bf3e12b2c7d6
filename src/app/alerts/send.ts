import { deliveryPlan } from '../../domain/alerts/delivery-plan';
import type { DueEntry, DueMail } from '../../domain/alerts/due-mail';
import type { Clock, Moment } from '../ports';
import { type Noted, outboxOver, type OutboxPorts } from './outbox';
import type { Mailbox, Sending } from './ports';
import type { Mail } from './mail/mail';

export interface SendingPorts extends OutboxPorts {
  mailbox: Mailbox;
  clock: Clock;
}

export interface SendingOptions {
  render: (mail: DueMail) => Mail;
  zone: Moment['zone'];
  /** No mail is begun from here on. */
  deadline?: Date;
  /** Today is quiet: all of them wait. */
  isQuiet?: boolean;
  /** Why an address of another domain than the allowed ones is not mailed, in the file's language. */
  barred: string;
}

export interface ReportedMail {
  to: string;
  subject: string;
  /**
   * `planned`: a dry run would send it. `may_repeat`: the service did not say whether it took it, so the
   * next run sends it once more. `unknown`: nor did it say so then.
   */
  state: 'planned' | 'sent' | 'kept' | 'refused' | 'may_repeat' | 'unknown';
  /** In the words of the mail service. */
  problem?: string;
}

export interface SentMails {
  mails: readonly ReportedMail[];
  /** What the service allowed when it was asked. */
  remaining: number;
  /** Why mails were kept for a later run. */
  keptBecause?: 'quota' | 'time' | 'service' | 'quiet';
}

/** A service that fails so often in a row is left alone until the next run. */
const MOST_FAILURES = 3;

/**
 * Sends what is owed, the most important first. Per mail: noted as `sending`, handed over, noted as
 * `sent` (`outbox.ts`). A run that dies between leaves one mail in `sending`, which the next run repeats,
 * marked as such; nothing else is ever sent twice, and nothing is noted as sent that was not. What may be
 * a repeat is noted as `unknown` while it is handed over, so that it is tried no more that day however it
 * ends: two runs that end over the same mail put it off to the next day.
 */
export function send(
  { mailbox, clock, ...ports }: SendingPorts,
  due: readonly DueMail[],
  { render, zone, deadline, isQuiet = false, barred }: SendingOptions,
): SentMails {
  if (due.length === 0) return { mails: [], remaining: 0 };
  const kept = (mail: DueMail): ReportedMail => ({
    to: mail.to,
    subject: render(mail).subject,
    state: 'kept',
  });
  if (isQuiet) return { mails: due.map(kept), remaining: 0, keptBecause: 'quiet' };
  const remaining = mailbox.remaining();
  const plan = deliveryPlan(
    due.filter(({ isBarred }) => !isBarred),
    remaining,
  );
  const outbox = outboxOver(ports, () => ({ now: clock.now(), zone }));
  const mails: ReportedMail[] = [];
  let stopped: SentMails['keptBecause'];
  let failures = 0;
  for (const mail of plan.send) {
    const rendered = render(mail);
    const { to, subject } = rendered;
    if (!stopped && deadline && clock.now() >= deadline) stopped = 'time';
    if (stopped) {
      mails.push({ to, subject, state: 'kept' });
      continue;
    }
    outbox.begin(mail, (entry) => underWay(entry));
    const sending = mailbox.send(rendered);
    const { becomes, ...outcome } = outcomeOf(sending, mail);
    outbox.end(mail, becomes ?? ((entry) => underWay(entry)));
    mails.push({ to, subject, ...outcome });
    failures = sending.kind === 'unknown' ? failures + 1 : 0;
    if (sending.kind === 'quota') stopped = 'quota';
    if (failures >= MOST_FAILURES) stopped = 'service';
  }
  for (const mail of due.filter(({ isBarred }) => isBarred)) {
    const refused = { state: 'refused', problem: barred } as const;
    outbox.end(mail, () => refused);
    mails.push({ to: mail.to, subject: render(mail).subject, ...refused });
  }
  outbox.settle();
  mails.push(...plan.keep.map(kept));
  return { mails, remaining, keptBecause: plan.keep.length > 0 ? 'quota' : stopped };
}

interface Outcome extends Pick<ReportedMail, 'state' | 'problem'> {
  /** What is noted of each part of the mail; absent where what is noted already says it. */
  becomes?: (entry: DueEntry) => Noted;
}

function outcomeOf(sending: Sending, { entries }: DueMail): Outcome {
  switch (sending.kind) {
    case 'accepted':
      return { state: 'sent', becomes: () => ({ state: 'sent' }) };
    case 'refused': {
      const refused = { state: 'refused', problem: sending.problem } as const;
      return { ...refused, becomes: () => refused };
    }
    case 'quota':
      return { state: 'kept', becomes: ({ alert, index }) => alert.deliveries[index] };
    case 'unknown': {
      // What was tried for the first time stays in `sending`: the next run repeats it, and says so.
      const { problem } = sending;
      const isLast = entries.every(({ mayRepeat }) => mayRepeat);
      const repeats = entries.some(({ mayRepeat }) => mayRepeat);
      return {
        state: isLast ? 'unknown' : 'may_repeat',
        problem,
        becomes: repeats ? (entry) => underWay(entry, problem) : undefined,
      };
    }
  }
}

function underWay({ mayRepeat }: DueEntry, problem?: string): Noted {
  return mayRepeat ? { state: 'unknown', problem } : { state: 'sending' };
}
