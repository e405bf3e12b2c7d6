import type { Mailbox, Sending } from '../app/ports';

/** What the service's own words mean for the mail. Anything unknown may have gone out or not. */
function sendingOf(message: string): Sending {
  if (/too many times for one day|quota/i.test(message)) return { kind: 'quota' };
  if (/invalid|recipient|limit exceeded|no recipient/i.test(message)) {
    return { kind: 'refused', problem: message };
  }
  return { kind: 'unknown', problem: message };
}

/** Mails go out through MailApp under the account whose trigger runs. */
export function mailAppMailbox(): Mailbox {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html }) {
      try {
        MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Waymark' });
        return { kind: 'accepted' };
      } catch (failure) {
        const message = failure instanceof Error ? failure.message : String(failure);
        // Without the right to mail at all no address is at fault: the run itself must fail loudly.
        if (/permission|authori[sz]ation/i.test(message)) throw failure;
        return sendingOf(message.split('\n')[0].slice(0, 200));
      }
    },
  };
}
