/** Where a webhook posts. Its address is a secret: whoever knows it can post. */
export interface Webhook {
  url: string;
  /** Whose KPIs are posted; blank is all of the file. */
  team: string;
  /** Misses are posted as they are confirmed, beside the weekly digest. */
  misses: boolean;
}

export type WebhookService = 'slack' | 'chat';

const HOSTS: Readonly<Record<string, WebhookService>> = {
  'hooks.slack.com': 'slack',
  'chat.googleapis.com': 'chat',
};
const LONGEST = 1_000;
/** Such as the manifest of the variant lists. */
const ADDRESS =
  /^https:\/\/(hooks\.slack\.com)\/services\/[\w/-]+$|^https:\/\/(chat\.googleapis\.com)\/v1\/[\w/?=&%.~+-]+$/;

/** Which service an address is of; nothing where it is of none that may be posted to. */
export function webhookService(url: string): WebhookService | undefined {
  const [, slack, chat] = (url.length <= LONGEST && ADDRESS.exec(url)) || [];
  const host = (slack as string | undefined) ?? chat;
  return host === undefined ? undefined : HOSTS[host];
}

/** What of an address may be shown: its host and the last four characters. */
export function webhookShown(url: string): string {
  const host = /^https:\/\/([^/]+)/.exec(url)?.[1] ?? '';
  return `${host} …${url.slice(-4)}`;
}

/** What became of the posts so far. */
export interface WebhookState {
  /** ISO day of the last digest that was posted, or given up. */
  digest?: string;
  /** ISO instant: misses that were confirmed until then are posted. */
  misses?: string;
  /** Handed over without a word of what became of it. */
  sending?: WebhookPost;
  /** How often in a row the service asked for later, and since when, in milliseconds of the epoch. */
  failures?: number;
  since?: number;
  /** Not before, in milliseconds of the epoch. */
  nextAt?: number;
  /** The service refused the address or the message: nothing is posted until the webhook is saved again. */
  stopped?: number;
  /** What a person should know of. */
  problem?: { code: 'webhook_gave_up' | 'webhook_unknown'; status: number };
}

export type WebhookPost = 'digest' | 'misses';

export function webhookIn(kept: unknown): Webhook | undefined {
  if (!isRecord(kept) || typeof kept.url !== 'string' || !webhookService(kept.url)) {
    return undefined;
  }
  const team = typeof kept.team === 'string' ? kept.team : '';
  return { url: kept.url, team, misses: kept.misses === true };
}

/** Parts that cannot be meant are left out. */
export function webhookStateIn(kept: unknown): WebhookState | undefined {
  if (!isRecord(kept)) return undefined;
  const text = (key: 'digest' | 'misses') => {
    const value = kept[key];
    return typeof value === 'string' ? { [key]: value } : {};
  };
  const count = (key: 'failures' | 'since' | 'nextAt' | 'stopped') => {
    const value = kept[key];
    return typeof value === 'number' && Number.isFinite(value) ? { [key]: value } : {};
  };
  const { sending, problem } = kept;
  return {
    ...{ ...text('digest'), ...text('misses') },
    ...(sending === 'digest' || sending === 'misses' ? { sending } : {}),
    ...{ ...count('failures'), ...count('since'), ...count('nextAt'), ...count('stopped') },
    ...problemIn(problem),
  };
}

function problemIn(kept: unknown): Pick<WebhookState, 'problem'> {
  if (!isRecord(kept) || typeof kept.status !== 'number') return {};
  const { code, status } = kept;
  return code === 'webhook_gave_up' || code === 'webhook_unknown'
    ? { problem: { code, status } }
    : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
