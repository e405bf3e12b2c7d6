import type { Accounts } from '../accounts';
import { HostObject } from '../host-object';
import { quotaUse, type HostState } from '../host-state';
import type { ScriptRun } from '../script-run';

/** gas/guides/services/quotas: recipients a day, body size; recipients a message. */
export const MAIL_QUOTA = { consumer: 100, workspace: 1_500 };
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
const RECIPIENTS_A_MESSAGE = 50;
const SCOPES = ['https://www.googleapis.com/auth/script.send_mail'];
const OPTIONS = ['to', 'subject', 'body', 'htmlBody', 'name', 'replyTo'];
const ADDRESS = /^(?:[^<>]*<)?([^\s@<>,"]+@[^\s@<>,"]+\.[^\s@<>,".]+)>?$/;

interface MailMessage {
  to: string;
  subject: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
}

function recipientsLeft(state: HostState, accounts: Accounts, email: string, now: number): number {
  const { account } = accounts.of(email);
  return Math.max(0, MAIL_QUOTA[account] - quotaUse(state, 'mail', email, now).used);
}

function messageFrom(run: ScriptRun, options: unknown): MailMessage {
  if (typeof options !== 'object' || options === null) return run.fail('Invalid argument: message');
  for (const [name, value] of Object.entries(options)) {
    if (!OPTIONS.includes(name)) {
      throw new Error(`MailApp.sendEmail's option ${name} is not provided by the stand-in`);
    }
    if (typeof value !== 'string') run.fail(`Invalid argument: ${name}`);
  }
  return { to: '', subject: '', ...options };
}

function recipientsOf(run: ScriptRun, { to }: MailMessage, refused: ReadonlySet<string>): string[] {
  const parts = to
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) run.fail('Failed to send email: no recipient');
  return parts.map((part) => {
    const address = ADDRESS.exec(part)?.[1];
    if (!address || refused.has(address.toLowerCase())) return run.fail(`Invalid email: ${part}`);
    return address;
  });
}

export function createMailApp(state: HostState, accounts: Accounts): HostObject {
  function send(run: ScriptRun, message: MailMessage): void {
    const { account } = accounts.of(run.user);
    const recipients = recipientsOf(run, message, state.refusedAddresses);
    if (recipients.length > RECIPIENTS_A_MESSAGE) {
      run.fail('Limit exceeded: Email Recipients Per Message.');
    }
    const { body = '', htmlBody = '' } = message;
    if ([body, htmlBody].some((part) => Buffer.byteLength(part) > BODY_BYTES[account])) {
      run.fail('Limit exceeded: Email Body Size.');
    }
    const now = run.now().getTime();
    if (recipients.length > recipientsLeft(state, accounts, run.user, now)) {
      run.fail('Service invoked too many times for one day: email.');
    }
    quotaUse(state, 'mail', run.user, now).used += recipients.length;
    state.outbox.push({
      to: message.to,
      subject: message.subject,
      text: body,
      html: htmlBody,
      name: message.name ?? '',
      from: run.user,
      replyTo: message.replyTo ?? '',
      at: run.now(),
    });
  }

  return new HostObject('MailApp', {
    getRemainingDailyQuota: {
      touches: 'mail',
      scopes: SCOPES,
      signatures: [[]],
      call: (run) => recipientsLeft(state, accounts, run.user, run.now().getTime()),
    },
    sendEmail: {
      touches: 'mail',
      scopes: SCOPES,
      signatures: [
        ['Object'],
        ['String', 'String', 'String'],
        ['String', 'String', 'String', 'Object'],
        ['String', 'String', 'String', 'String'],
      ],
      call(run, ...args: unknown[]) {
        if (args.length === 1) return send(run, messageFrom(run, args[0]));
        const [to, second, third, fourth] = args;
        if (typeof fourth === 'string') {
          return send(run, messageFrom(run, { to, replyTo: second, subject: third, body: fourth }));
        }
        const options = (fourth ?? {}) as object;
        return send(run, messageFrom(run, { ...options, to, subject: second, body: third }));
      },
    },
  });
}
