import { ENGLISH_ENDINGS, ENGLISH_UNIT_PHRASES, ENGLISH_WORDS } from './english-words';
import { KOREAN_ENDINGS, KOREAN_WORDS } from './korean-words';
import { formsOf } from './verb-forms';

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
      table[sense.replace('*', unit)] = phrases[sense].replace(/\*/g, unit);
    }
  }
  return table;
}

function enter(words: Map<string, Map<string, string>>, table: Table, separator: string): void {
  for (const sense of Object.keys(table)) {
    const [kind, value] = sense.split(' ');
    const listed = table[sense].split(separator);
    for (const word of kind === 'stem' ? listed.flatMap(formsOf) : listed) {
      const senses = words.get(word);
      if (senses) senses.set(kind, value);
      else words.set(word, new Map([[kind, value]]));
    }
  }
}
