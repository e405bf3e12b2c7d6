import { ENGLISH_ENDINGS, ENGLISH_UNIT_PHRASES, ENGLISH_WORDS } from './english-words';
import { KOREAN_ENDINGS, KOREAN_WORDS } from './korean-words';
import { formsOf, pastOf } from './verb-forms';

/** What a word does in a sentence, such as `unit`, and of which value, such as `KRW`. */
type Senses = ReadonlyMap<string, string>;

export interface Lexicon {
  /** Words that stand by themselves: their senses by kind. */
  free: ReadonlyMap<string, Senses>;
  /** Words that have a meaning only behind a number or a time. */
  ending: ReadonlyMap<string, Senses>;
}

type Table = Readonly<Record<string, string>>;

/** Made once, when the first sentence is read: the page reads at every keystroke. */
let made: Lexicon | undefined;

export function lexicon(): Lexicon {
  made ??= lexiconOfTables();
  return made;
}

function lexiconOfTables(): Lexicon {
  const free = new Map<string, Map<string, string>>();
  const ending = new Map<string, Map<string, string>>();
  enter(free, KOREAN_WORDS, ' ');
  enter(ending, KOREAN_ENDINGS, ' ');
  enter(free, ENGLISH_WORDS, ', ');
  enter(free, withUnits(ENGLISH_UNIT_PHRASES), ', ');
  enter(ending, ENGLISH_ENDINGS, ', ');
  return { free, ending };
}

function withUnits(phrases: Table): Table {
  const table: Record<string, string> = {};
  for (const unit of ['day', 'week', 'month', 'quarter', 'year']) {
    for (const sense of Object.keys(phrases)) {
      // `next day delivery` names no date; `tomorrow` does.
      if (unit === 'day' && sense.startsWith('time *+')) continue;
      table[sense.replace('*', unit)] = phrases[sense].replace(/\*/g, unit);
    }
  }
  return table;
}

function enter(words: Map<string, Map<string, string>>, table: Table, separator: string): void {
  for (const sense of Object.keys(table)) {
    const [kind, value] = sense.split(' ');
    const listed = table[sense].split(separator);
    for (const word of withForms(kind, value, listed)) {
      const senses = words.get(word);
      if (senses) senses.set(kind, value);
      else words.set(word, new Map([[kind, value]]));
    }
  }
}

/** What a verb is listed as, and how it is written in a sentence. */
function withForms(kind: string, value: string, listed: readonly string[]): readonly string[] {
  if (kind === 'stem') return listed.flatMap(formsOf);
  const moves = kind === 'verb' && (value === 'increase' || value === 'decrease');
  return moves
    ? listed.concat(listed.filter((word) => /^[a-z]{4,}$/.test(word)).map(pastOf))
    : listed;
}
