import type { Bar } from './bars';
import { html, type Html } from './html';

const HEIGHT = 60;
const LINE = 2;
const COLOURS = { met: '#4a6fa5', missed: '#b3261e' };
const RUNNING = { met: '#a9bfdd', missed: '#e6a6a1' };
/** As many characters fit side by side on a telephone. */
const ROOM = 45;
const EVERY = 3;
const FLAT = 'font-size:0;line-height:0';
const NOTE = 'font-size:10px;color:#5f6368;white-space:nowrap';

export interface BarsSaid {
  title: string;
  legend: string;
  /** Each bar in words. */
  spoken: readonly string[];
}

/**
 * Bars made of table cells with a background: they need no image and no style sheet, so they stand in
 * clients that block both. Negative values hang below zero; what each period was to reach is a line across it.
 */
export function barsHtml(bars: readonly Bar[], { title, legend, spoken }: BarsSaid): Html {
  const width = `${Math.floor(100 / bars.length)}%`;
  const scale = scaleOf(bars);
  const small = 'font-size:12px;line-height:18px;color:#5f6368';
  return html`<p class="wm-note" style="margin:16px 0 6px;${small}">${title}</p>
    <table
      width="100%"
      cellpadding="0"
      cellspacing="0"
      role="img"
      aria-label="${spoken.join(', ')}"
      style="table-layout:fixed"
    >
      <tr>
        ${textCells(bars, width)}
      </tr>
      <tr>
        ${bars.map((bar) => columnCell(bar, scale))}
      </tr>
      <tr>
        ${bars.map((bar) => noteCell(bar.label, width))}
      </tr>
    </table>
    ${legend ? html`<p class="wm-note" style="margin:4px 0 0;${small}">${legend}</p>` : ''}`;
}

/** From a number to its height in pixels above the lowest that is shown. */
type Scale = (value: number) => number;

function scaleOf(bars: readonly Bar[]): Scale {
  const shown = bars.flatMap(({ value, targets }) => [...targets, value ?? 0]);
  const lowest = Math.min(0, ...shown);
  const span = Math.max(0, ...shown) - lowest || 1;
  return (value) => Math.round(((value - lowest) / span) * HEIGHT);
}

/** Part of a column, in pixels from its foot. */
interface Stretch {
  from: number;
  to: number;
  colour: string;
  name: string;
}

/** One column from top to foot, as rows of one colour each. */
function columnCell(bar: Bar, scale: Scale): Html {
  const stretches = [...linesOf(bar, scale), ...barOf(bar, scale)];
  const cuts = [0, HEIGHT, ...stretches.flatMap(({ from, to }) => [from, to])];
  const edges = [...new Set(cuts)].sort((a, b) => b - a);
  const rows = edges.slice(1).map((from, index) => {
    const height = edges[index] - from;
    const found = stretches.find((one) => one.from <= from && from < one.to);
    const fill = found ? html` bgcolor="${found.colour}" class="${found.name}"` : '';
    // Without the style Outlook makes no row lower than a line of text.
    return html`<tr>
      <td height="${height}" ${fill} style="${FLAT}">&nbsp;</td>
    </tr>`;
  });
  return html`<td valign="bottom" style="padding:0 2px">
    <table width="100%" cellpadding="0" cellspacing="0">
      ${rows}
    </table>
  </td>`;
}

function linesOf({ targets }: Bar, scale: Scale): Stretch[] {
  return targets.map((target) => {
    const from = Math.min(scale(target), HEIGHT - LINE);
    return { from, to: from + LINE, colour: '#202124', name: 'wm-target' };
  });
}

/** At least a pixel high, so that a zero is seen to be one. */
function barOf({ value, running, missed }: Bar, scale: Scale): Stretch[] {
  if (value === undefined) return [];
  const end = scale(value);
  const from = Math.min(scale(0), end, HEIGHT - 1);
  const to = Math.max(scale(0), end, from + 1);
  const word = missed ? 'missed' : 'met';
  const colour = (running ? RUNNING : COLOURS)[word];
  return [{ from, to, colour, name: running ? `wm-${word}-now` : `wm-${word}` }];
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
