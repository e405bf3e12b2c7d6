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

/** A blank address leaves the one that is known. What happened before a new one is not posted to it. */
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
  const known = settings.read('webhook');
  const address = url.trim() || known?.url || '';
  if (!webhookService(address)) throw new Refusal({ code: 'webhook_wrong', field: 'url' });
  const before = settings.read('webhookState');
  const begun = begunWith(ports, moment);
  const isKnown = before !== undefined && known?.url === address;
  settings.write({
    webhook: { url: address, team: team.trim(), misses },
    webhookState: isKnown
      ? goneOn(before, misses && !known.misses ? begun.misses : undefined)
      : begun,
  });
  return webhookView(ports);
}

/** What waits goes on waiting, and what was stopped is tried again; misses that are asked for now begin now. */
function goneOn(
  { digest, misses, sending }: WebhookState,
  begunMisses: string | undefined,
): WebhookState {
  return { digest, misses: begunMisses ?? misses, sending };
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
