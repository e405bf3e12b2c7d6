import { webhookService, type WebhookPost, type WebhookState } from '../../contract/webhook';
import { digestPart, type DigestPart } from '../../domain/alerts/digest';
import { digestDay } from '../../domain/alerts/digest-day';
import { type Day, isoOf } from '../../domain/calendar/day';
import { CHANNEL_TEXT } from '../../text/alerts/channel';
import { say } from '../../text/say';
import type { Clock, Moment, Settings } from '../ports';
import type { Decided } from './decide';
import type { MailContext } from './mail/told';
import type { Prepared } from './prepare';
import { chatBody } from './channel/chat';
import { type ChannelMessage, digestMessage, missesMessage } from './channel/message';
import { begunPost, type Done, endedPost, mayPost, type Posted } from './channel/post-state';
import { slackBody } from './channel/slack';

export interface Channel {
  /** Says what became of it; never throws, since what the host throws holds the address. */
  post(url: string, body: string): Posted;
}

export interface ChannelPorts {
  settings: Pick<Settings, 'read' | 'write'>;
  /** Absent in the build that only mails. */
  channel?: Channel;
  clock: Clock;
}

export interface ChannelOptions {
  /** In the file's language. */
  context: () => MailContext;
  deadline?: Date;
}

interface Post {
  kind: WebhookPost;
  done: Done;
  message: (mayRepeat: boolean) => ChannelMessage;
}

const DAYS_A_WEEK = 7;
/** A post may hang for a minute: none is begun that could outlast the run. */
const LONGEST_POST = 60_000;

/**
 * Posts to the channel, after all mails, what is due there: the weekly digest and, where it is asked for, what
 * has been missed since the last post. On a quiet day it waits as mails do.
 */
export function postToChannel(
  { settings, channel, clock }: ChannelPorts,
  prepared: Pick<Prepared, 'reading' | 'standings' | 'stored' | 'settings'>,
  decided: Pick<Decided, 'changed' | 'quietUntil'>,
  moment: Moment,
  { context, deadline }: ChannelOptions,
): void {
  const webhook = settings.read('webhook');
  const service = webhook && webhookService(webhook.url);
  if (!channel || !webhook || !service || decided.quietUntil !== undefined) return;
  let state = settings.read('webhookState') ?? {};
  const note = (next: WebhookState) => {
    state = next;
    settings.write({ webhookState: next });
  };
  for (const { kind, done, message } of duePosts()) {
    const isLate = deadline && clock.now().getTime() + LONGEST_POST > deadline.getTime();
    if (isLate || !mayPost(state, clock.now())) return;
    const before = state;
    const body = (service === 'slack' ? slackBody : chatBody)(
      message(before.sending === kind),
      say(CHANNEL_TEXT.open, context().figures.language),
    );
    note(begunPost(before, kind, done));
    const posted = channel.post(webhook.url, body);
    note(endedPost(before, kind, { posted, done, now: clock.now() }));
    if (posted.kind !== 'accepted') return;
  }

  function duePosts(): Post[] {
    const { team, misses } = webhook!;
    const day = dueDay(prepared, moment);
    const isDigestDue = day !== undefined && (state.digest ?? '') < isoOf(day);
    const posts: Post[] = [];
    if (isDigestDue) {
      const part = partSince(day - DAYS_A_WEEK, team, prepared, decided, moment);
      const message = (repeats: boolean) => digestMessage(part, repeats, context());
      posts.push({ kind: 'digest', done: { digest: isoOf(day) }, message });
    }
    if (!misses) return posts;
    const since = Date.parse(state.misses ?? '') || 0;
    const { kpis } = partSince(-Infinity, team, prepared, decided, moment);
    const missed = kpis.filter(
      ({ standing: { status }, alert }) =>
        (status === 'missed' || status === 'short') &&
        alert?.state === 'open' &&
        alert.openedAt.getTime() > since,
    );
    if (missed.length === 0) return posts;
    const message = (repeats: boolean) => missesMessage(missed, repeats, context());
    return [...posts, { kind: 'misses', done: { misses: moment.now.toISOString() }, message }];
  }
}

function dueDay({ settings }: Pick<Prepared, 'settings'>, { now, zone }: Moment): Day | undefined {
  const { day: today, hour } = zone.wallClockOf(now);
  return settings.digest && digestDay(settings.digest, { today, hour });
}

function partSince(
  since: Day,
  team: string,
  {
    reading,
    standings,
    stored,
    settings,
  }: Pick<Prepared, 'reading' | 'standings' | 'stored' | 'settings'>,
  { changed }: Pick<Decided, 'changed'>,
  { zone }: Moment,
): DigestPart {
  const alerts = new Map([...stored, ...changed].map((alert) => [alert.id, alert]));
  return digestPart(
    {
      ...{ kpis: reading.kpis, standings, alerts: [...alerts.values()], settings, since },
      dayOf: zone.dayOf,
    },
    team,
  );
}
