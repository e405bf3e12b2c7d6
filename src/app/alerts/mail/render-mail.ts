import type { DueMail } from '../../../domain/alerts/due-mail';
import type { Mail } from './mail';
import { mailView, type MailView } from './mail-view';
import { pageHtml } from './page-html';
import { plainText } from './plain-text';
import type { MailContext } from './told';

export type { MailContext } from './told';

/** KPIs that are told in full; the others have a line each. */
const MOST_FULL = 6;
/** Gmail cuts what is longer than about 102 kB, and the end with it. */
const MOST_BYTES = 100_000;

export function renderMail(mail: DueMail, context: MailContext): Mail {
  return fittingMail(mail.to, (mostFull) => mailView(mail, context, mostFull), context);
}

/** One mail, with fewer KPIs told in full where their texts are so long that it would be cut. */
export function fittingMail(
  to: string,
  viewOf: (mostFull: number) => MailView,
  { figures: { language } }: MailContext,
): Mail {
  for (let mostFull = MOST_FULL; ; mostFull--) {
    const view = viewOf(mostFull);
    const html = pageHtml(view, language);
    if (mostFull > 1 && utf8Bytes(html) > MOST_BYTES) continue;
    return { to, subject: view.subject, text: plainText(view, language), html };
  }
}

/** The host has no TextEncoder. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
