import { addressKey } from '../../domain/alerts/address';
import type { Language } from '../../contract/language/language';
import type { Warned } from '../../contract/remembered-values';
import { MAIL_TEXT } from '../../text/alerts/mail';
import { say } from '../../text/say';
import type { Settings } from '../ports';
import { html, lines, safeUrl } from './mail/html';
import type { Mail } from './mail/mail';
import type { Mailbox } from './ports';

/** A mail about Waymark itself: that it has stopped, and what its reader does about it. */
export interface Warning {
  to: string;
  subject: string;
  /** Paragraphs, plain text. */
  says: readonly string[];
  link?: string;
}

export interface WarningPorts {
  settings: Pick<Settings, 'read' | 'write'>;
  mailbox: Pick<Mailbox, 'send'>;
}

/** Which warning: each is told once a day on its own. */
export type WarningKey = 'alerts.stoppedTold' | 'alerts.lapsedTold';

/**
 * Mails each warning at most once a day to each person. It is noted before it is handed over: a run that dies
 * there leaves one that may have gone, which is sent once more and says so. What the service refuses or has no
 * quota for is tried again by the next run.
 */
export function warnOnceADay(
  { settings, mailbox }: WarningPorts,
  key: WarningKey,
  warnings: readonly Warning[],
  { today, language }: { today: string; language: Language },
): void {
  for (const warning of warnings) {
    const known = settings.read(key);
    const noted: Warned = known?.day === today ? known : { day: today, told: [], sending: [] };
    const reader = addressKey(warning.to);
    if (reader === '' || noted.told.includes(reader)) continue;
    const mayRepeat = noted.sending.includes(reader);
    const others = noted.sending.filter((one) => one !== reader);
    const told: Warned = { ...noted, told: [...noted.told, reader], sending: others };
    // A repeat counts as told however it ends: a third never goes out.
    settings.write({ [key]: mayRepeat ? told : { ...noted, sending: [...others, reader] } });
    const { kind } = mailbox.send(warningMail(warning, mayRepeat, language));
    if (kind === 'refused' || kind === 'quota') settings.write({ [key]: noted });
    else if (kind === 'accepted' && !mayRepeat) settings.write({ [key]: told });
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
