import { type Digest, digestsOf } from '../../domain/alerts/digest';
import { digestDay } from '../../domain/alerts/digest-day';
import { type Day, isoOf } from '../../domain/calendar/day';
import type { Clock, Moment } from '../ports';
import type { Decided } from './decide';
import type { Mail } from './mail/mail';
import type { Mailbox, Sending } from './ports';
import type { Prepared } from './prepare';
import type { ReportedMail } from './send';
import { type OncePorts, sendOnce } from './send-once';

export type DigestPorts = OncePorts & { mailbox: Mailbox; clock: Clock };

export interface DigestOptions {
  render: (digest: Digest, mayRepeat: boolean) => Mail;
  /** No mail is begun from here on. */
  deadline?: Date;
  /** Mails of alerts wait for a later run, so digests do as well. */
  isHeldUp: boolean;
}

const DAYS_A_WEEK = 7;

/**
 * Sends the weekly digests that are due, each once, after all mails of alerts: those that the quota or the time
 * leaves no room for go with a later run. One that the service refuses is not tried again that week.
 */
export function sendDigests(
  ports: DigestPorts,
  prepared: Pick<Prepared, 'reading' | 'standings' | 'stored' | 'settings'>,
  { changed, quietUntil }: Pick<Decided, 'changed' | 'quietUntil'>,
  moment: Moment,
  { render, deadline, isHeldUp }: DigestOptions,
): readonly ReportedMail[] {
  const day = dueDay(prepared, moment);
  if (day === undefined || isHeldUp || quietUntil !== undefined) return [];
  const { settings, standings, reading } = prepared;
  const alerts = new Map([...prepared.stored, ...changed].map((alert) => [alert.id, alert]));
  const digests = digestsOf({
    ...{ kpis: reading.kpis, standings, alerts: [...alerts.values()], settings },
    since: day - DAYS_A_WEEK,
    dayOf: moment.zone.dayOf,
  });
  const mails: ReportedMail[] = [];
  const isOver = () => deadline !== undefined && ports.clock.now() >= deadline;
  for (const digest of digests) {
    if (isOver()) break;
    const { to } = digest;
    let subject = '';
    const once = { key: 'digestsTold', day: isoOf(day), to, isTriedOnce: true } as const;
    let mayRepeat = false;
    const sending = sendOnce(ports, once, (repeats) => {
      mayRepeat = repeats;
      const mail = render(digest, repeats);
      ({ subject } = mail);
      return mail;
    });
    if (!sending) continue;
    mails.push({ to, subject, ...reported(sending, mayRepeat) });
    // What is left waits; a service that fails is left alone until the next run.
    if (sending.kind === 'quota' || sending.kind === 'unknown') break;
  }
  return mails;
}

function dueDay({ settings }: Pick<Prepared, 'settings'>, { now, zone }: Moment): Day | undefined {
  const { day: today, hour } = zone.wallClockOf(now);
  return settings.digest && digestDay(settings.digest, { today, hour });
}

function reported(sending: Sending, mayRepeat: boolean): Pick<ReportedMail, 'state' | 'problem'> {
  switch (sending.kind) {
    case 'accepted':
      return { state: 'sent' };
    case 'refused':
      return { state: 'refused', problem: sending.problem };
    case 'quota':
      return { state: 'kept' };
    case 'unknown':
      return { state: mayRepeat ? 'unknown' : 'may_repeat', problem: sending.problem };
  }
}
