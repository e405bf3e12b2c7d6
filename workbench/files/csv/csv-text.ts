import { CsvError, parse } from 'csv-parse/sync';
import { FileError } from '../file-error';
import type { Encoding } from './encodings';

export type Separator = ',' | ';' | '\t' | '|';

/** How the file is written, which it does not say of itself: found out, and kept when it is saved. */
export interface CsvHabit {
  encoding: Encoding;
  /** Whether it begins with a byte order mark. */
  marked: boolean;
  separator: Separator;
  /** Whether its first line names the separator, as Excel understands it. */
  named: boolean;
  lineEnd: '\r\n' | '\n';
  /** What stands before the decimals of most numbers. */
  decimal: Decimal;
}

export type Decimal = '.' | ',';

const SEPARATORS: readonly Separator[] = [',', '\t', ';', '|'];
const LINES_LOOKED_AT = 50;

/** The separator that splits the first lines into equally many fields, and into most. */
export function guessedSeparator(text: string): Separator {
  const head = text
    .split(/\r\n|\n|\r/, LINES_LOOKED_AT + 1)
    .slice(0, LINES_LOOKED_AT)
    .join('\n');
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = evenness(head, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Share of lines that have the commonest number of fields, if that is more than one. */
function evenness(head: string, separator: Separator): number {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [fields = 0, often = 0] = [...tally].sort(([, one], [, other]) => other - one)[0] ?? [];
  return fields > 1 ? often / lines.length + fields / 10_000 : 0;
}

export function csvRecords(text: string, separator: Separator, file: string): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileError('broken_csv', { file, detail: String(lineOfOpenQuote(text)) });
  }
}

/** The parser names the line in which the text ends; people look for the one in which the quote opens. */
function lineOfOpenQuote(text: string): number {
  const quotes = [...text.matchAll(/"/g)];
  const open = quotes.at(-1)?.index ?? 0;
  return text.slice(0, open).split(/\r\n|\n|\r/).length;
}
