import type { ChannelEntry, ChannelMessage } from './message';

/** Three characters have a meaning of their own in Slack's text: with them come links and mentions. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function section(text: string) {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function entryText({ head, lines, link }: ChannelEntry, open: string): string {
  const address = link && `<${escaped(link).replace(/\|/g, '%7C')}|${escaped(open)}>`;
  return [escaped(head), ...lines.map(escaped), ...(address ? [address] : [])].join('\n');
}

/** The body of a post to a Slack webhook: its text is what a notification shows. */
export function slackBody({ title, lines, entries }: ChannelMessage, open: string): string {
  return JSON.stringify({
    text: escaped(title),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: title } },
      section(lines.map(escaped).join('\n')),
      ...entries.map((entry) => section(entryText(entry, open))),
    ],
  });
}
