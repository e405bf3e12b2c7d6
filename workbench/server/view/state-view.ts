import type { FiredTrigger, SentMail, TriggerInfo } from '../../host/api';
import { mimeOf } from '../../mail/mime';
import type { FiredView, MailView, TriggerView, WholeMail } from '../../page/protocol';

export function mailView(mail: SentMail, index: number): MailView {
  return { index, to: mail.to, subject: mail.subject, at: mail.at.toISOString() };
}

export async function wholeMail(mail: SentMail, index: number): Promise<WholeMail> {
  const { from, name, text, html } = mail;
  const eml = (await mimeOf(mail)).toString('base64');
  return { ...mailView(mail, index), from, name, text, html, eml };
}

export function triggerView(trigger: TriggerInfo): TriggerView {
  const { id, handler, createdBy, disabled } = trigger;
  return { id, handler, createdBy, disabled, nextAt: trigger.nextAt.toISOString() };
}

export function firedView(fired: FiredTrigger): FiredView {
  return {
    handler: fired.trigger.handler,
    at: fired.at.toISOString(),
    error: fired.error ?? null,
    result: fired.result === undefined ? null : JSON.stringify(fired.result, null, 2),
    calls: fired.calls.service,
    mails: fired.calls.mail,
  };
}
