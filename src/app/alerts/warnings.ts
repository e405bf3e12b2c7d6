import type { Language } from '../../contract/language/language';
import { MAIL_TEXT } from '../../text/alerts/mail';
import { say } from '../../text/say';
import { html, lines, safeUrl } from './mail/html';
import type { Mail } from './mail/mail';
import { type OncePorts, sendOnce } from './send-once';

/** A mail about Waymark itself: that it has stopped, and what its reader does about it. */
export interface Warning {
  to: string;
  subject: string;
  /** Paragraphs, plain text. */
  says: readonly string[];
  link?: string;
}

/** Which warning: each is told once a day on its own. */
export type WarningKey = 'alerts.stoppedTold' | 'alerts.lapsedTold';

/**
 * Mails each warning at most once a day to each person. What there is no quota for is tried again
 * by the next run, an address that the service refuses on the next day.
 */
export function warnOnceADay(
  ports: OncePorts,
  key: WarningKey,
  warnings: readonly Warning[],
  { today, language }: { today: string; language: Language },
): void {
  for (const warning of warnings) {
    sendOnce(ports, { key, day: today, to: warning.to, isTriedOnce: true }, (mayRepeat) =>
      warningMail(warning, mayRepeat, language),
    );
  }
}

export function warningMail(
  { to, subject, says, link }: Warning,
  mayRepeat: boolean,
  language: Language,
): Mail {
  const address = safeUrl(link);
  const { markup } = html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
      </head>
      <body style="font-family:Arial,sans-serif;font-size:15px;line-height:22px">
        ${says.map((each) => html`<p>${lines(each)}</p>`)}
        ${address ? html`<p><a href="${address}">${address}</a></p>` : ''}
      </body>
    </html>`;
  return {
    to,
    subject: mayRepeat ? `${subject} ${say(MAIL_TEXT.subject_repeat, language)}` : subject,
    text: [...says, ...(address ? [address] : [])].join('\n\n'),
    html: markup,
  };
}
