import type { Phrase, SaidVerb } from './phrases';
import type { Sentence } from '../tokens/sentence';

/** Whatever no other rule takes: a verb, a filler, or a word of a name. */
export function wordAt(sentence: Sentence, at: number): Phrase {
  const token = sentence.tokens[at];
  const denial = sentence.sense(at, 'deny');
  if (denial) return { kind: 'denial', from: at, to: denial.to };
  if (isAuxiliary(sentence, at)) return { kind: 'lead', from: at, to: at + 1 };
  for (const kind of ['vague', 'lead', 'filler'] as const) {
    const found = sentence.sense(at, kind);
    if (found) return { kind, from: at, to: withParticle(sentence, found.to) };
  }
  const start = sentence.sense(at, 'start');
  if (start && (sentence.tokens[start.to]?.kind === 'number' || !sentence.sense(at, 'verb'))) {
    return { kind: 'start-verb', from: at, to: start.to };
  }
  const done = sentence.sense(at, 'done');
  if (done)
    return { kind: 'done-verb', isConjugated: token.conjugated === true, from: at, to: done.to };
  if (isHyphened(sentence, at)) return { kind: 'word', from: at, to: at + 1 };
  const verb = sentence.sense(at, 'verb') ?? sentence.sense(at, 'stem');
  if (verb) {
    const isConjugated = token.conjugated === true || sentence.sense(at, 'stem') !== undefined;
    const isCap = verb.value === 'limit';
    const value = isCap ? 'keep' : (verb.value as SaidVerb);
    return { kind: 'verb', value, isCap, isConjugated, from: at, to: verb.to };
  }
  const average = sentence.sense(at, 'average');
  if (average) return { kind: 'average', from: at, to: average.to };
  const article = sentence.sense(at, 'article');
  if (article && !isStuck(sentence, article.to) && !isAcronym(sentence, at, article.to))
    return { kind: 'article', from: at, to: article.to };
  return { kind: 'word', from: at, to: at + 1 };
}

/** `may not exceed`, `do not reach`: no month, and nothing that is done. */
function isAuxiliary({ is }: Sentence, at: number): boolean {
  return is(at, 'may', 'might', 'shall', 'do', 'does', 'did') && is(at + 1, 'not', 'never');
}

/** `AS 접수`, `IN 재고`: letters of a name, and no article. */
function isAcronym(sentence: Sentence, from: number, to: number): boolean {
  return to === from + 1 && /^[A-Z]{2,}$/.test(sentence.textOf(from, to));
}

/** `A등급`, `A/B`: a letter of a name. */
function isStuck({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.glued === true && (tokens[at].kind === 'word' || tokens[at].key === '/');
}

/** `on-time`, `sign-up`, `drop-off`: a part of one word. */
function isHyphened({ tokens }: Sentence, at: number): boolean {
  const [before, token, next, afterNext] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (token.kind !== 'latin') return false;
  const isFirst = next?.key === '-' && next.glued && afterNext?.glued === true;
  return isFirst || (before?.key === '-' && token.glued && before.glued);
}

function withParticle(sentence: Sentence, at: number): number {
  return sentence.tokens[at]?.kind === 'particle' ? at + 1 : at;
}
