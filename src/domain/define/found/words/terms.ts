import { plainHeading } from '../../unit-of';
import { CADENCE_WORDS, JOINING_WORDS, SHAPES, THINGS } from './synonyms';

/** A word of a heading, of a value or of what is asked for, by what it means. */
export interface Term {
  /** The idea; a word that no table knows is its own. */
  key: string;
  kind: 'thing' | 'shape' | 'cadence';
  /** As it is written. */
  written: string;
  /** No table knows it: a name, a brand, a word of the trade. */
  isOwn: boolean;
}

/** Every known word by its stem, words of several parts with blanks between. */
export type Dictionary = ReadonlyMap<string, Pick<Term, 'key' | 'kind'> | 'joining'>;

const HANGUL = /\p{Script=Hangul}/u;
const PARTICLE = /(?:에서|에게|으로|까지|부터|들의|들|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;
const LONGEST_PHRASE = 3;
/** Shorter words lose no ending: what is left would be any word. */
const LONGEST_BARE = 5;

export function dictionary(): Dictionary {
  const words = new Map<string, Pick<Term, 'key' | 'kind'> | 'joining'>();
  for (const word of JOINING_WORDS.split('|')) words.set(phraseStem(word), 'joining');
  const cadence = { key: 'cadence', kind: 'cadence' } as const;
  for (const word of CADENCE_WORDS.split('|')) words.set(phraseStem(word), cadence);
  for (const [kind, table] of [['thing', THINGS] as const, ['shape', SHAPES] as const]) {
    for (const [key, list] of Object.entries(table)) {
      for (const word of list.split('|')) words.set(phraseStem(word), { key, kind });
    }
  }
  return words;
}

/** The terms of a text in their order; of a heading without the unit behind it. */
export function termsOf(text: string, words: Dictionary): Term[] {
  const parts = partsOf(text);
  const terms: Term[] = [];
  for (let at = 0; at < parts.length;) {
    const phrase = HANGUL.test(parts[at]) ? undefined : phraseAt(parts, at, words);
    if (phrase) {
      if (phrase.known !== 'joining') terms.push(termOf(phrase.known, phrase.written));
      at += phrase.length;
      continue;
    }
    terms.push(...(HANGUL.test(parts[at]) ? koreanTerms(parts[at], words) : [ownTerm(parts[at])]));
    at += 1;
  }
  return terms;
}

export function headingTerms(heading: string, words: Dictionary): Term[] {
  const terms = termsOf(plainHeading(heading), words);
  // A column that is only called the total holds amounts.
  const isBare = terms.length === 1 && terms[0].key === 'total';
  return isBare ? [...terms, { ...terms[0], key: 'amount', kind: 'thing' }] : terms;
}

function termOf(known: Pick<Term, 'key' | 'kind'>, written: string): Term {
  return { ...known, written, isOwn: false };
}

function ownTerm(written: string): Term {
  return { key: stemOf(written), kind: 'thing', written, isOwn: true };
}

/** `orderDate`, `order_date`, `Order-Date 2`: order, date. Korean and Latin letters are parted as well. */
function partsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Script=Hangul})(?=[A-Za-z])|([A-Za-z])(?=\p{Script=Hangul})/gu, '$1$2 ')
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((part) => part !== '' && !/^\d+$/.test(part));
}

/** Without the endings of number and tense: `resolved` and `resolves` are one. */
export function stemOf(word: string): string {
  const low = word.toLowerCase();
  if (low.length <= 3 || HANGUL.test(low)) return low;
  const single = singular(low);
  return single.length > LONGEST_BARE ? single.replace(/(?:ed|e)$/, '') : single;
}

function singular(low: string): string {
  if (low.endsWith('ies')) return `${low.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(low)) return low.slice(0, -2);
  return /[^su]s$/.test(low) ? low.slice(0, -1) : low;
}

function phraseStem(phrase: string): string {
  return phrase.split(' ').map(stemOf).join(' ');
}

/** The longest run of Latin words from here on that a table knows. */
function phraseAt(parts: readonly string[], at: number, words: Dictionary) {
  for (let length = Math.min(LONGEST_PHRASE, parts.length - at); length > 0; length -= 1) {
    const run = parts.slice(at, at + length);
    const known = words.get(run.map(stemOf).join(' '));
    if (known) return { known, length, written: run.join(' ') };
  }
  return undefined;
}

/** A Korean word, parted into the known words that it is made of: `주문고객수` is 주문, 고객, 수. */
function koreanTerms(word: string, words: Dictionary): Term[] {
  const terms: Term[] = [];
  let own = '';
  const endOwn = () => {
    const known = own.length === 1 ? words.get(own) : undefined;
    const isParticle = terms.length > 0 && PARTICLE.exec(own)?.[0] === own;
    if (known && known !== 'joining') terms.push(termOf(known, own));
    else if (own !== '' && !known && !isParticle) terms.push(ownTerm(withoutParticle(own)));
    own = '';
  };
  for (let at = 0; at < word.length;) {
    const found = wordAt(word, at, words);
    // In a name that no table knows a lone syllable says nothing but at its end: 환자명, 환자수.
    if (!found || (own !== '' && found.length === 1 && !isEnding(found, own, words))) {
      own += word[at];
      at += 1;
      continue;
    }
    endOwn();
    const known = words.get(found);
    if (known && known !== 'joining') terms.push(termOf(known, found));
    at += found.length;
  }
  endOwn();
  return terms;
}

function wordAt(word: string, at: number, words: Dictionary): string | undefined {
  for (let end = word.length; end > at; end -= 1) {
    const piece = word.slice(at, end);
    // A lone syllable means what it says only where the word ends: 수 of 고객 수, and not of 수원.
    if (piece.length === 1 && !isEnd(word.slice(end))) return undefined;
    if (words.has(piece)) return piece;
  }
  return undefined;
}

function isEnding(syllable: string, own: string, words: Dictionary): boolean {
  const known = words.get(syllable);
  return own.length > 1 && known !== undefined && known !== 'joining' && known.kind === 'shape';
}

function isEnd(rest: string): boolean {
  return rest === '' || PARTICLE.exec(rest)?.[0] === rest;
}

function withoutParticle(word: string): string {
  return word.length > 2 ? word.replace(PARTICLE, '') : word;
}
