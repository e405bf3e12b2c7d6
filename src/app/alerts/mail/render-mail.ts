import type { DueMail } from '../../../domain/alerts/due-mail';
import type { MailContext } from './entry-view';
import type { Mail } from './mail';
import { mailView } from './mail-view';
import { pageHtml } from './page-html';
import { plainText } from './plain-text';

export type { MailContext } from './entry-view';

export function renderMail(mail: DueMail, context: MailContext): Mail {
  const view = mailView(mail, context);
  return {
    to: mail.to,
    subject: view.subject,
    text: plainText(view, context.figures.language),
    html: pageHtml(view, context.figures.language),
  };
}
