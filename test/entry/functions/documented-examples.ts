import { separated, writtenBlocks, writtenRows } from '../../../build/example-cells.mjs';
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

function cellsIn(where: string): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { column, row, rows } of writtenBlocks(where)) {
    rows.forEach((values, down) =>
      values.forEach((value, right) => {
        cells.set(`${String.fromCharCode(64 + column + right)}${row + down}`, valueIn(value));
      }),
    );
  }
  return cells;
}

/** A number, "text", TRUE, a date, or `{1, 2; 3, 4}` with rows after semicolons. */
export function valueIn(text: string): unknown {
  if (text.trim().startsWith('{')) return writtenRows(text).map((row) => row.map(valueIn));
  const quoted = /^"(.*)"$/.exec(text.trim());
  if (quoted) return quoted[1].replace(/""/g, '"');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return new Date(`${text.trim()}T00:00:00+09:00`);
  if (/^(TRUE|FALSE)$/.test(text.trim())) return text.trim() === 'TRUE';
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new Error(`no value: ${text}`);
  return value;
}

/**
 * What is shown, rounded where the help rounds: a number with six decimals or more is given to them. So
 * a fitted figure can be written down from an independent fit, and one that is exact stays exact.
 */
export function asWritten(shown: unknown, expected: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(expected)) {
    return shown.map((one, i) => asWritten(one, expected[i]));
  }
  if (typeof shown !== 'number' || typeof expected !== 'number') return shown;
  const decimals = /\.(\d{6,})$/.exec(String(expected))?.[1].length;
  return decimals === undefined ? shown : Number(shown.toFixed(decimals));
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
