import { type FileReading, refusedFile } from './definition-file';
import { readCsv } from './read-csv';
import { readJson } from './read-json';

/** Characters: some hundred definitions with every field written out. */
const LONGEST = 2_000_000;
const MOST_KPIS = 500;

/** Definitions from the text of a file, `.csv` or JSON. */
export function readDefinitions(text: string): FileReading {
  if (text.length > LONGEST) {
    return refusedFile('import_long', { found: text.length, longest: LONGEST });
  }
  const bare = text.replace(/^\ufeff/, '');
  const reading = /^\s*[[{]/.test(bare) ? readJson(bare) : readCsv(bare);
  if (!reading.ok) return reading;
  const found = reading.file.entries.length;
  if (found === 0) return refusedFile('import_empty');
  return found > MOST_KPIS ? refusedFile('import_many', { found, most: MOST_KPIS }) : reading;
}
