import { CsvError, parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { FileError } from '../file-error';

export type Separator = ',' | ';' | '\t' | '|';

/** What a delimited file does not say of itself, and so was guessed. */
export interface CsvGuess {
  encoding: 'UTF-8' | 'UTF-16' | 'CP949';
  separator: Separator;
}

const SEPARATORS: readonly Separator[] = [',', '\t', ';', '|'];
const LINES_LOOKED_AT = 50;

/** The text of the file. Korean Excel saves CSV in CP949 unless told otherwise. */
export function decodedCsv(
  bytes: Uint8Array,
  file: string,
): { text: string; encoding: CsvGuess['encoding'] } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const label = first === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(label).decode(bytes), encoding: 'UTF-16' };
  }
  const utf8 = utf8Text(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  // Not the platform's "euc-kr": that lacks the syllables which CP949 added.
  const korean = iconv.decode(bytes, 'cp949');
  if (!korean.includes('\ufffd')) return { text: korean, encoding: 'CP949' };
  throw new FileError('unreadable_text', { file });
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

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
