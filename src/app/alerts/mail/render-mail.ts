import type { DueMail } from '../../../domain/alerts/due-mail';
import type { Mail } from './mail';
import { mailView } from './mail-view';
import { pageHtml } from './page-html';
import { plainText } from './plain-text';
import type { MailContext } from './told';

export type { MailContext } from './told';

export function renderMail(mail: DueMail, context: MailContext): Mail {
  const view = mailView(mail, context);
  return {
    to: mail.to,
    subject: view.subject,
    text: plainText(view, context.figures.language),
    html: pageHtml(view, context.figures.language),
  };
}
