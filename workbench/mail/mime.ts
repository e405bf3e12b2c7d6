import { createTransport } from 'nodemailer';
import type { SentMail } from '../host/api';

const messageFields = (mail: SentMail) => ({
  from: { name: mail.name, address: mail.from },
  to: mail.to,
  ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
  subject: mail.subject,
  text: mail.text,
  ...(mail.html ? { html: mail.html } : {}),
  date: mail.at,
});

/** The mail as a real MIME message, dated by the simulated clock. */
export async function mimeOf(mail: SentMail): Promise<Buffer> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail(messageFields(mail));
  return message as Buffer;
}

export interface Delivery {
  mail: SentMail;
  /** Why the server did not take it; absent when it did. */
  refused?: string;
}

/** Really sends, one after the other; a refused mail does not hold up the others. */
export async function sendAll(mails: readonly SentMail[], smtpUrl: string): Promise<Delivery[]> {
  const transport = createTransport(smtpUrl);
  const deliveries: Delivery[] = [];
  for (const mail of mails) {
    try {
      await transport.sendMail(messageFields(mail));
      deliveries.push({ mail });
    } catch (error) {
      deliveries.push({ mail, refused: error instanceof Error ? error.message : String(error) });
    }
  }
  transport.close();
  return deliveries;
}
