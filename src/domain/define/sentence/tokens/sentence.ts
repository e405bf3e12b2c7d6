import type { Letters } from './letters';
import type { Lexicon } from '../words/lexicon';
import type { Token } from './token';

const LONGEST_PHRASE = 8;

interface Match {
  to: number;
  senses: ReadonlyMap<string, string>[];
}

/** What a rule found: a value, and the token behind it. */
export interface Sense {
  value: string;
  to: number;
}

/** The tokens of a sentence, asked by rules what their words can mean. */
export interface Sentence {
  tokens: readonly Token[];
  /** The longest words from this token on that are of the kind. */
  sense: (at: number, kind: string) => Sense | undefined;
  is: (at: number, ...keys: string[]) => boolean;
  textOf: (from: number, to: number) => string;
  typedFor: (from: number, to: number) => string;
  /** Where that stands in the text as it was typed. */
  placeOf: (from: number, to: number) => { from: number; to: number };
}

export function sentenceOf(letters: Letters, tokens: readonly Token[], words: Lexicon): Sentence {
  const matches: (Match[] | undefined)[] = [];

  function matchesAt(at: number): Match[] {
    const known = matches[at];
    if (known) return known;
    const token = tokens[at];
    let found: Match[] = [];
    if (token?.kind === 'free' || token?.kind === 'ending') {
      const senses = words[token.kind].get(token.key);
      found = senses ? [{ to: at + 1, senses: [senses] }] : [];
    } else if (token && isForeign(token)) {
      found = foreignMatches(tokens, at, words);
    }
    matches[at] = found;
    return found;
  }

  const startOf = (from: number) => tokens[from]?.start ?? 0;
  const endOf = (to: number) => tokens[to - 1]?.end ?? 0;
  return {
    tokens,
    sense(at, kind) {
      for (const { to, senses } of matchesAt(at)) {
        for (const sense of senses) {
          const value = sense.get(kind);
          if (value !== undefined) return { value, to };
        }
      }
      return undefined;
    },
    is: (at, ...keys) => tokens[at] !== undefined && keys.includes(tokens[at].key),
    textOf: (from, to) => letters.text.slice(startOf(from), endOf(to)).replace(/\n/g, ' '),
    typedFor: (from, to) => letters.original(startOf(from), endOf(to)),
    placeOf: (from, to) => letters.placeOf(startOf(from), endOf(to)),
  };
}

/** Not of Hangul: `만` before a unit is a number, and no word. */
function isForeign({ kind, key }: Token): boolean {
  return kind === 'latin' || kind === 'sign' || (kind === 'number' && !/^[가-힣]/.test(key));
}

/** English phrases, longest first; a hyphen counts as a blank, and what is glued stays so: `/month`, `1q`. */
function foreignMatches(tokens: readonly Token[], at: number, words: Lexicon): Match[] {
  const found: Match[] = [];
  let key = '';
  for (let to = at; to < tokens.length && to < at + LONGEST_PHRASE; to += 1) {
    const token = tokens[to];
    if (!isForeign(token)) break;
    if (token.kind === 'number' && to > at) break;
    const isHyphen = token.key === '-' && to > at;
    const followsHyphen = key.endsWith(' ');
    if (isHyphen) key += ' ';
    else key += to === at || token.glued || followsHyphen ? token.key : ` ${token.key}`;
    const senses = [words.free.get(key), words.ending.get(key)].filter(
      (sense) => sense !== undefined,
    );
    if (senses.length > 0 && !isHyphen) found.unshift({ to: to + 1, senses });
  }
  return found;
}
