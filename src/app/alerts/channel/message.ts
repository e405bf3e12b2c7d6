import type { DigestKpi, DigestPart } from '../../../domain/alerts/digest';
import { isListed } from '../../../domain/alerts/digest';
import { CHANNEL_TEXT } from '../../../text/alerts/channel';
import { DIGEST_TEXT } from '../../../text/alerts/digest';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import { say } from '../../../text/say';
import { digestEntry, partSaid } from '../mail/digest-view';
import { shortened } from '../mail/html';
import { safeUrl } from '../mail/html';
import type { MailContext } from '../mail/told';

/** What is posted, as plain text; each service has its own layout of it. */
export interface ChannelMessage {
  title: string;
  lines: readonly string[];
  entries: readonly ChannelEntry[];
}

export interface ChannelEntry {
  head: string;
  lines: readonly string[];
  link?: string;
}

/** So many that a message fits both services; of more their number is said. */
export const MOST_ENTRIES = 15;
const LONGEST_TITLE = 140;
const LONGEST_HEAD = 160;
const LONGEST_LINE = 240;

export function digestMessage(
  part: DigestPart,
  mayRepeat: boolean,
  context: MailContext,
): ChannelMessage {
  const { language } = context.figures;
  const listed = part.kpis.filter(({ standing }) => isListed(standing.status));
  const title = say(CHANNEL_TEXT.digest, language, { title: part.team ?? context.title });
  const lines = [
    ...partSaid({ ...part, team: part.team ?? context.title }, context),
    ...(listed.length === 0 ? [say(DIGEST_TEXT.all_well, language)] : []),
  ];
  return messageOf({ title, lines, listed }, mayRepeat, context);
}

export function missesMessage(
  missed: readonly DigestKpi[],
  mayRepeat: boolean,
  context: MailContext,
): ChannelMessage {
  const { language } = context.figures;
  const title = say(CHANNEL_TEXT.misses, language, { count: missed.length });
  return messageOf({ title, lines: [context.title], listed: missed }, mayRepeat, context);
}

interface Said {
  title: string;
  lines: readonly string[];
  listed: readonly DigestKpi[];
}

function messageOf(
  { title, lines, listed }: Said,
  mayRepeat: boolean,
  context: MailContext,
): ChannelMessage {
  const { language } = context.figures;
  const left = listed.length - MOST_ENTRIES;
  const said = [
    ...(mayRepeat ? [say(CHANNEL_TEXT.may_repeat, language)] : []),
    ...lines,
    ...(left > 0 ? [say(MAIL_TEXT.more_left, language, { count: left })] : []),
  ];
  return {
    title: shortened(title, LONGEST_TITLE),
    lines: said.map((line) => shortened(line, LONGEST_LINE)),
    entries: listed.slice(0, MOST_ENTRIES).map((one) => entryOf(one, context)),
  };
}

function entryOf(one: DigestKpi, context: MailContext): ChannelEntry {
  const { status, name, facts, plan, link } = digestEntry(one, '', context);
  const url = safeUrl(link);
  const figures = facts.slice(0, 3).map(({ label, value }) => `${label} ${value}`);
  const lines = [figures.join(', '), ...(plan ? [`${plan.label}: ${plan.value}`] : [])];
  return {
    head: shortened(`${status} · ${name} (${one.kpi.owner})`, LONGEST_HEAD),
    lines: lines.map((line) => shortened(line.replace(/\s+/g, ' '), LONGEST_LINE)),
    ...(url === undefined ? {} : { link: url }),
  };
}
