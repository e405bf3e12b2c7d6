import { chatBody } from '../../../../src/app/alerts/channel/chat';
import { type ChannelMessage, MOST_ENTRIES } from '../../../../src/app/alerts/channel/message';
import { slackBody } from '../../../../src/app/alerts/channel/slack';

/** As long as a message can be, with what each service gives a meaning. */
const HARMFUL = '<!channel> & <b>x</b> | <users/all> 가';
const long = (length: number) => HARMFUL.repeat(20).slice(0, length);
const MESSAGE: ChannelMessage = {
  title: long(140),
  lines: Array.from({ length: 6 }, () => long(240)),
  entries: Array.from({ length: MOST_ENTRIES }, () => ({
    head: long(160),
    lines: [long(240), long(240)],
    link: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=1&range=A3',
  })),
};

interface Text {
  type: string;
  text: string;
}

/**
 * docs.slack.dev/reference/block-kit/blocks: at most 50 blocks; a header is plain text of at most 150 characters;
 * a section's text has 1 to 3,000. That all text together is bounded near 13,000 is reported in
 * slackapi/bolt-js#2509, of one long message that was refused.
 */
test('the longest message is one that Slack takes, and nothing in it mentions or links', () => {
  const body = JSON.parse(slackBody(MESSAGE, 'Open the row')) as {
    text: string;
    blocks: { type: string; text: Text }[];
  };
  expect(Object.keys(body).sort()).toEqual(['blocks', 'text']);
  expect(body.blocks.length).toBeLessThanOrEqual(50);
  for (const [at, block] of body.blocks.entries()) {
    expect(Object.keys(block).sort()).toEqual(['text', 'type']);
    expect(Object.keys(block.text).sort()).toEqual(['text', 'type']);
    expect(block.type).toBe(at === 0 ? 'header' : 'section');
    expect(block.text.type).toBe(at === 0 ? 'plain_text' : 'mrkdwn');
    expect(block.text.text.length).toBeGreaterThan(0);
    expect(block.text.text.length).toBeLessThanOrEqual(at === 0 ? 150 : 3_000);
    if (at === 0) continue;
    const unlinked = block.text.text.replace(
      /<https:\/\/docs\.google\.com\/[^<>|\s]+\|Open the row>/g,
      '',
    );
    expect(unlinked).not.toMatch(/[<>]/);
    expect(unlinked).not.toMatch(/&(?!amp;|lt;|gt;)/);
  }
  expect(body.text).not.toMatch(/[<>]/);
});

/**
 * developers.google.com/workspace/chat/api/reference/rest/v1: a message has at most 32,000 bytes with its cards;
 * a card a header with a title and sections of widgets, each of which is of one kind.
 */
test('the longest message is one that Google Chat takes, and nothing in it is markup', () => {
  const text = chatBody(MESSAGE, 'Open the row');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(32_000);
  const { cardsV2, ...rest } = JSON.parse(text) as {
    cardsV2: {
      cardId: string;
      card: {
        header: { title: string };
        sections: { widgets: Record<string, { text?: string; buttons?: unknown[] }>[] }[];
      };
    }[];
  };
  expect(rest).toEqual({});
  expect(cardsV2).toHaveLength(1);
  const [{ card }] = cardsV2;
  expect(card.header).toEqual({ title: MESSAGE.title });
  const widgets = card.sections.flatMap((section) => section.widgets);
  expect(widgets.length).toBeLessThanOrEqual(100);
  for (const widget of widgets) {
    const [[kind, content], ...more] = Object.entries(widget);
    expect(more).toEqual([]);
    if (kind === 'buttonList') {
      expect(content.buttons).toEqual([
        {
          text: 'Open the row',
          onClick: {
            openLink: { url: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=1&range=A3' },
          },
        },
      ]);
      continue;
    }
    expect(kind).toBe('textParagraph');
    expect(content.text?.replace(/<br>/g, '')).not.toMatch(/[<>]/);
  }
});
