import { escapeHtml } from '../mail/html';
import type { ChannelEntry, ChannelMessage } from './message';

function paragraph(lines: readonly string[]) {
  return { textParagraph: { text: lines.map(escapeHtml).join('<br>') } };
}

function widgetsOf({ head, lines, link }: ChannelEntry, open: string) {
  const button = { text: open, onClick: { openLink: { url: link } } };
  return [
    paragraph([head, ...lines]),
    ...(link === undefined ? [] : [{ buttonList: { buttons: [button] } }]),
  ];
}

/** The body of a post to a webhook of Google Chat: a card, since plain text cannot be kept from mentioning people. */
export function chatBody({ title, lines, entries }: ChannelMessage, open: string): string {
  return JSON.stringify({
    cardsV2: [
      {
        cardId: 'waymark',
        card: {
          header: { title },
          sections: [
            { widgets: [paragraph(lines)] },
            ...entries.map((entry) => ({ widgets: widgetsOf(entry, open) })),
          ],
        },
      },
    ],
  });
}
