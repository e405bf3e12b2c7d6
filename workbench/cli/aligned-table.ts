import { terminalWidth } from './east-asian-width';

export interface Column {
  heading: string;
  align: 'left' | 'right';
}

const GAP = '  ';

/** Nothing that a cell holds may move the cursor or colour the terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(width - terminalWidth(text));
  return align === 'left' ? text + space : space + text;
}

/** Rows under their headings, aligned also where Korean and Latin letters mix. */
export function alignedTable(columns: readonly Column[], rows: readonly string[][]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((line) => line.map(printable));
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => terminalWidth(line[at]))));
  const drawn = lines.map((line) =>
    line
      .map((text, at) => padded(text, widths[at], columns[at].align))
      .join(GAP)
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}
