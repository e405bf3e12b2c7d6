import type { Mailbox, Sending } from '../app/alerts/ports';
import { scriptAuthorisation } from './script-authorisation';

/** Recipients that may still be mailed today; Google may say −1 when there are none. */
function remaining(): number {
  return Math.max(0, MailApp.getRemainingDailyQuota());
}

/**
 * What a failure means for the mail. Google speaks the account's language, so nothing is read from its
 * words but the address: the quota is asked for once more, and anything unknown may have gone out or not.
 * Where the quota is not told either no address is at fault: the right to mail or the service is missing,
 * and the run itself must fail loudly.
 */
function sendingOf(failure: unknown, to: string): Sending {
  if (!scriptAuthorisation().granted) throw failure;
  let left: number;
  try {
    left = remaining();
  } catch {
    throw failure;
  }
  if (left <= 0) return { kind: 'quota' };
  const message = failure instanceof Error ? failure.message : String(failure);
  const problem = message.split('\n')[0].slice(0, 200);
  const named = problem.toLowerCase().includes(to.trim().toLowerCase());
  return { kind: named ? 'refused' : 'unknown', problem };
}

/** Mails go out through MailApp under the account whose trigger runs. */
export function mailAppMailbox(): Mailbox {
  return {
    remaining,
    send({ to, subject, text, html }) {
      try {
        MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Waymark' });
        return { kind: 'accepted' };
      } catch (failure) {
        return sendingOf(failure, to);
      }
    },
  };
}
