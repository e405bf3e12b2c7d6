import type { Digest } from '../../../domain/alerts/digest';
import { digestView } from './digest-view';
import type { Mail } from './mail';
import { pageHtml } from './page-html';
import { plainText } from './plain-text';
import type { MailContext } from './told';

/** The digest as a mail, laid out as the mails of alerts are. */
export function renderDigest(digest: Digest, mayRepeat: boolean, context: MailContext): Mail {
  const view = digestView(digest, mayRepeat, context);
  const { language } = context.figures;
  return {
    to: digest.to,
    subject: view.subject,
    text: plainText(view, language),
    html: pageHtml(view, language),
  };
}
