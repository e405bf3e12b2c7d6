import type { Bar } from './bars';
import { html, type Html } from './html';

const TALLEST = 56;
const CLOSED = '#4a6fa5';
const RUNNING = '#a9bfdd';
/** As many characters fit side by side on a telephone. */
const ROOM = 45;
const EVERY = 3;
const NOTE = 'font-size:10px;color:#5f6368;white-space:nowrap';

/**
 * Bars made of table cells with a background: they need no image and no style sheet, so they stand in
 * clients that block both. Negative values hang below the line.
 */
export function barsHtml(bars: readonly Bar[], label: string): Html {
  const largest = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const smallest = Math.min(0, ...bars.map(({ value }) => value ?? 0));
  const span = largest - smallest || 1;
  const width = `${Math.floor(100 / bars.length)}%`;
  const spoken = bars.map((bar) => `${bar.label} ${bar.text}`).join(', ');
  const up = bars.map((bar) => barCell((bar.value ?? -1) >= 0 ? bar : undefined, span, 'bottom'));
  const down = bars.map((bar) => barCell((bar.value ?? 1) < 0 ? bar : undefined, span, 'top'));
  const texts = textCells(bars, width);
  const labels = bars.map((bar) => noteCell(bar.label, width));
  return html`<p class="wm-note" style="margin:16px 0 6px;font-size:12px;color:#5f6368">${label}</p>
    <table
      width="100%"
      cellpadding="0"
      cellspacing="0"
      aria-label="${spoken}"
      style="table-layout:fixed"
    >
      <tr>
        ${texts}
      </tr>
      ${smallest < 0 && largest === 0 ? '' : row(up)} ${smallest < 0 ? row(down) : ''}
      <tr>
        ${labels}
      </tr>
    </table>`;
}

function row(cells: readonly Html[]): Html {
  return html`<tr>
    ${cells}
  </tr>`;
}

function barCell(bar: Bar | undefined, span: number, align: 'bottom' | 'top'): Html {
  if (!bar || bar.value === undefined) return html`<td></td>`;
  const pixels = Math.max(1, Math.round((Math.abs(bar.value) / span) * TALLEST));
  const colour = bar.running ? RUNNING : CLOSED;
  return html`<td valign="${align}" style="padding:0 2px">
    <table width="100%" cellpadding="0" cellspacing="0" role="presentation">
      <tr>
        <td height="${pixels}" bgcolor="${colour}" style="font-size:0;line-height:0">&nbsp;</td>
      </tr>
    </table>
  </td>`;
}

/** Long texts would run into each other: then every third bar, counted from the newest, has one. */
function textCells(bars: readonly Bar[], width: string): Html[] {
  const longest = Math.max(...bars.map(({ text }) => text.length));
  if (longest * bars.length <= ROOM) {
    return bars.map(({ text }) => noteCell(text, width));
  }
  const cells: Html[] = [];
  for (let end = bars.length; end > 0; end -= EVERY) {
    const columns = Math.min(EVERY, end);
    const { text } = bars[end - 1];
    cells.unshift(
      html`<td colspan="${columns}" align="right" class="wm-note" style="${NOTE}">${text}</td>`,
    );
  }
  return cells;
}

function noteCell(text: string, width: string): Html {
  return html`<td width="${width}" align="center" class="wm-note" style="${NOTE}">${text}</td>`;
}
