import type { Digest } from '../../../domain/alerts/digest';
import { digestView } from './digest-view';
import type { Mail } from './mail';
import { fittingMail } from './render-mail';
import type { MailContext } from './told';

/** The digest as a mail, laid out as the mails of alerts are. */
export function renderDigest(digest: Digest, mayRepeat: boolean, context: MailContext): Mail {
  const viewOf = (mostFull: number) => digestView(digest, { mayRepeat, mostFull }, context);
  return fittingMail(digest.to, viewOf, context);
}
