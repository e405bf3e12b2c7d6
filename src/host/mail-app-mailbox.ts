import type { Mailbox, Sending } from '../app/alerts/ports';

/** Google names the right that is missing by its address, whatever the language of the sentence. */
const RIGHT_MISSING = /googleapis\.com\/auth\/|permission|authori[sz]ation/i;

/** Recipients that may still be mailed today; Google may say −1 when there are none. */
function remaining(): number {
  return Math.max(0, MailApp.getRemainingDailyQuota());
}

/**
 * What a failure means for the mail. Google speaks the account's language, so nothing is read from its
 * words but the address: the quota is asked for once more, and anything unknown may have gone out or not.
 */
function sendingOf(message: string, to: string): Sending {
  if (isQuotaSpent()) return { kind: 'quota' };
  if (message.toLowerCase().includes(to.trim().toLowerCase())) {
    return { kind: 'refused', problem: message };
  }
  return { kind: 'unknown', problem: message };
}

function isQuotaSpent(): boolean {
  try {
    return remaining() <= 0;
  } catch {
    return false;
  }
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
        const message = failure instanceof Error ? failure.message : String(failure);
        // Without the right to mail at all no address is at fault: the run itself must fail loudly.
        if (RIGHT_MISSING.test(message.split(to).join(''))) throw failure;
        return sendingOf(message.split('\n')[0].slice(0, 200), to);
      }
    },
  };
}
