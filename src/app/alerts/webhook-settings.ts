import type { WebhookForm, WebhookView } from '../../contract/rpc/alerts';
import { webhookService, webhookShown, type WebhookState } from '../../contract/webhook';
import { digestDay } from '../../domain/alerts/digest-day';
import { isoOf } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import type { Moment, Settings } from '../ports';
import { Refusal } from '../refusal';
import type { Channel } from './post-to-channel';

export interface WebhookPorts {
  settings: Pick<Settings, 'read' | 'write'>;
  /** Absent in the build that only mails. */
  channel?: Channel;
}

/** The settings of the channel; of its address only what may be shown. */
export function webhookView({ settings, channel }: WebhookPorts): WebhookView {
  const webhook = settings.read('webhook');
  return {
    isAvailable: channel !== undefined,
    shown: webhook ? webhookShown(webhook.url) : null,
    team: webhook?.team ?? '',
    misses: webhook?.misses ?? false,
  };
}

/** A blank address leaves the one that is known. What happened before is not posted. */
export function saveWebhook(
  ports: WebhookPorts,
  { url, team, misses, remove }: WebhookForm,
  moment: Moment,
): WebhookView {
  const { settings, channel } = ports;
  if (!channel) throw new Refusal({ code: 'webhook_plain' });
  if (remove) {
    settings.write({ webhook: null, webhookState: null });
    return webhookView(ports);
  }
  const address = url.trim() || settings.read('webhook')?.url || '';
  if (!webhookService(address)) throw new Refusal({ code: 'webhook_wrong', field: 'url' });
  settings.write({
    webhook: { url: address, team: team.trim(), misses },
    webhookState: begunWith(ports, moment),
  });
  return webhookView(ports);
}

function begunWith({ settings }: WebhookPorts, { now, zone }: Moment): WebhookState {
  const { day: today, hour } = zone.wallClockOf(now);
  const digest = settings.read('alertSettings')?.digest;
  const day = digest && digestDay(digest, { today, hour });
  return { misses: now.toISOString(), ...(day === undefined ? {} : { digest: isoOf(day) }) };
}

/** What a person should know of the channel; never its address. */
export function webhookProblems(settings: Pick<Settings, 'read'>): Problem[] {
  const { stopped, problem } = settings.read('webhookState') ?? {};
  if (!settings.read('webhook')) return [];
  if (stopped !== undefined) return [{ code: 'webhook_stopped', values: { status: stopped } }];
  return problem ? [{ code: problem.code, values: { status: problem.status } }] : [];
}
