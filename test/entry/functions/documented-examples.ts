import { cellFunctions } from '../../../build/function-help.mjs';

/** One `Example:` line of a help text: a formula, the cells that it reads, and what it shows. */
export interface DocumentedExample {
  name: string;
  formula: string;
  /** Cell by address: `A2` → value. */
  cells: Map<string, unknown>;
  expected: unknown;
}

/** The examples in the help of every cell function, as it is written in the source. */
export function documentedExamples(): DocumentedExample[] {
  return cellFunctions().flatMap(({ name, help }) =>
    help.examples.map(({ formula, where, result }) => ({
      name,
      formula,
      cells: cellsIn(where),
      expected: valueIn(result),
    })),
  );
}

/** `A2:B3 is {1, 2; 3, ""} and D2:D3 is {5; 6}` */
function cellsIn(where: string): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [, start, row, block] of where.matchAll(/([A-Z])(\d+):[A-Z]\d+ is (\{[^}]*\})/g)) {
    (valueIn(block) as unknown[][]).forEach((values, down) =>
      values.forEach((value, right) => {
        const column = String.fromCharCode(start.charCodeAt(0) + right);
        cells.set(`${column}${Number(row) + down}`, value);
      }),
    );
  }
  return cells;
}

/** A number, "text", TRUE, a date, or `{1, 2; 3, 4}` with rows after semicolons. */
export function valueIn(text: string): unknown {
  const block = /^\{(.*)\}$/.exec(text.trim());
  if (block) return separated(block[1], ';').map((row) => separated(row, ',').map(valueIn));
  const quoted = /^"(.*)"$/.exec(text.trim());
  if (quoted) return quoted[1].replace(/""/g, '"');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return new Date(`${text.trim()}T00:00:00+09:00`);
  if (/^(TRUE|FALSE)$/.test(text.trim())) return text.trim() === 'TRUE';
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new Error(`no value: ${text}`);
  return value;
}

/** Parts between separators that do not stand in quotes. */
export function separated(text: string, separator: string): string[] {
  const parts = text.match(new RegExp(`(?:"[^"]*"|[^"${separator}])+`, 'g')) ?? [];
  return parts.map((part) => part.trim());
}

/** What the formula's arguments are when Sheets calls the function. */
export function argumentsOf({ formula, cells }: DocumentedExample): unknown[] {
  const inner = /^=\w+\((.*)\)$/.exec(formula);
  if (!inner) throw new Error(`no call: ${formula}`);
  return separated(inner[1], ',').map((argument) => {
    const range = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(argument);
    if (!range) return valueIn(argument);
    const [, left, top, right, bottom] = range;
    const columns = letters(left, right);
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, down) =>
      columns.map((column) => cells.get(`${column}${Number(top) + down}`) ?? ''),
    );
  });
}

function letters(first: string, last: string): string[] {
  const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
}
