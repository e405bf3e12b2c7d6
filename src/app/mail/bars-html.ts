import type { Bar } from './bars';
import { html, type Html } from './html';

const TALLEST = 56;
const CLOSED = '#4a6fa5';
const RUNNING = '#a9bfdd';

/**
 * Bars made of table cells with a background: they need no image and no style sheet, so they stand in
 * clients that block both. Negative values hang below the line.
 */
export function barsHtml(bars: readonly Bar[], label: string): Html {
  const largest = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const smallest = Math.min(0, ...bars.map(({ value }) => value ?? 0));
  const span = largest - smallest || 1;
  const height = (value: number) => Math.max(1, Math.round((Math.abs(value) / span) * TALLEST));
  const width = `${Math.floor(100 / bars.length)}%`;
  const spoken = bars.map((bar) => `${bar.label} ${bar.text}`).join(', ');

  function cell(bar: Bar, shown: boolean, align: 'bottom' | 'top'): Html {
    if (!shown || bar.value === undefined)
      return html`<td width="${width}" style="font-size:0;line-height:0">&nbsp;</td>`;
    const pixels = height(bar.value);
    const colour = bar.running ? RUNNING : CLOSED;
    return html`<td
      width="${width}"
      valign="${align}"
      style="padding:0 2px;vertical-align:${align}"
    >
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td
            height="${pixels}"
            bgcolor="${colour}"
            style="height:${pixels}px;background-color:${colour};font-size:0;line-height:0"
          >
            &nbsp;
          </td>
        </tr>
      </table>
    </td>`;
  }

  const note = 'font-size:10px;line-height:14px;color:#5f6368;white-space:nowrap';
  const up = bars.map((bar) => cell(bar, (bar.value ?? 0) >= 0, 'bottom'));
  const down = bars.map((bar) => cell(bar, (bar.value ?? 0) < 0, 'top'));
  const texts = bars.map(
    (bar) =>
      html`<td width="${width}" align="center" class="wm-note" style="${note}">${bar.text}</td>`,
  );
  const labels = bars.map(
    (bar) =>
      html`<td width="${width}" align="center" class="wm-note" style="${note}">${bar.label}</td>`,
  );
  return html`<p
      class="wm-note"
      style="margin:16px 0 6px;font-size:12px;line-height:16px;color:#5f6368"
    >
      ${label}
    </p>
    <table
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border="0"
      aria-label="${spoken}"
      style="table-layout:fixed"
    >
      <tr>
        ${texts}
      </tr>
      ${
        largest > 0 || smallest === 0
          ? html`<tr>
              ${up}
            </tr>`
          : ''
      }
      ${
        smallest < 0
          ? html`<tr>
              ${down}
            </tr>`
          : ''
      }
      <tr>
        ${labels}
      </tr>
    </table>`;
}
