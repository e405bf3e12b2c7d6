import type { Day } from '../../../calendar/day';
import type { Cadence } from '../../../calendar/period';
import type { Direction } from '../../../kpi/kpi';
import { type Amount, amountAt } from './amount';
import { baselineAt, comparisonAt } from './comparison-phrase';
import { boundAt, cadenceAt, frequencyAt, withoutCadenceInNames } from './cadence-phrase';
import type { Comparison } from '../reading';
import type { Sentence } from '../tokens/sentence';
import { timeAt, type TimePhrase, unreadTimeAt } from './time-phrase';
import { wordAt } from './word-phrase';

export type SaidVerb = 'reach' | 'keep' | 'increase' | 'decrease' | 'improve';

/** What a stretch of tokens says. `word` is all that no rule knows. */
export type Phrase =
  | TimePhrase
  | ({ kind: 'amount' } & Amount)
  | { kind: 'comparison'; value: Comparison; from: number; to: number }
  | { kind: 'cadence'; value: Cadence; isMean: boolean; from: number; to: number }
  | {
      kind: 'verb';
      value: SaidVerb;
      /** `제한`, `limit`: what it says is the most. */
      isCap: boolean;
      /** `늘리지 않는다`, `do not let it rise`. */
      isDenied?: boolean;
      isConjugated: boolean;
      from: number;
      to: number;
    }
  /** `at the very least`, apart from its number. */
  | { kind: 'bound'; direction: Direction; isWorst?: boolean; from: number; to: number }
  /** `현재 25%인`: where it stands. */
  | { kind: 'baseline'; value: number; unit: string | null; from: number; to: number }
  | { kind: 'done-verb'; isConjugated: boolean; from: number; to: number }
  | { kind: 'start-verb'; from: number; to: number }
  | {
      kind:
        | 'word'
        | 'particle'
        | 'article'
        | 'average'
        | 'vague'
        | 'lead'
        | 'filler'
        | 'comma'
        | 'bracket'
        /** `don't let`. */
        | 'denial'
        /** Who answers for it, a reason, a state: said beside what is aimed at. */
        | 'aside';
      from: number;
      to: number;
    };

export type AmountPhrase = Extract<Phrase, { kind: 'amount' }>;
export type WithinPhrase = Extract<Phrase, { kind: 'within' }>;
export type VerbPhrase = Extract<Phrase, { kind: 'verb' }>;

/** The sentence as phrases, each the longest that a rule finds where the one before it ends. */
export function phrasesOf(sentence: Sentence, today: Day): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const phrase = phraseAt(sentence, at, today);
    phrases.push(phrase);
    at = Math.max(phrase.to, at + 1);
  }
  return withoutCadenceInNames(sentence, phrases);
}

function phraseAt(sentence: Sentence, at: number, today: Day): Phrase {
  const token = sentence.tokens[at];
  if (token.kind === 'particle') return { kind: 'particle', from: at, to: at + 1 };
  const amount = () => {
    const found = amountAt(sentence, at);
    return found && { kind: 'amount' as const, ...found };
  };
  return (
    breakAt(sentence, at) ??
    baselineAt(sentence, at) ??
    comparisonAt(sentence, at, today) ??
    frequencyAt(sentence, at) ??
    timeAt(sentence, at, today) ??
    unreadTimeAt(sentence, at) ??
    cadenceAt(sentence, at) ??
    amount() ??
    boundAt(sentence, at) ??
    wordAt(sentence, at)
  );
}

function breakAt(sentence: Sentence, at: number): Phrase | undefined {
  const { key, kind } = sentence.tokens[at];
  if (at === 0 && isListNumber(sentence)) return { kind: 'bracket', from: 0, to: 2 };
  const ends = kind === 'sign' && [',', ';', '\n', '·', '/'].includes(key);
  const isStop = key === '.' || key === '!' || key === '?' || key === ':';
  if (isStop) return { kind: 'bracket', from: at, to: at + 1 };
  if (
    ends &&
    !(key === '/' && sentence.sense(at, 'cadence')) &&
    !(['·', '/'].includes(key) && sentence.tokens[at].glued)
  ) {
    return { kind: 'comma', from: at, to: at + 1 };
  }
  if (
    kind === 'sign' &&
    ['(', ')', '[', ']', '"', "'", '-', '*'].includes(key) &&
    !isSigned(sentence, at)
  ) {
    return { kind: 'bracket', from: at, to: at + 1 };
  }
  const and = sentence.sense(at, 'and');
  return and && { kind: 'comma', from: at, to: and.to };
}

/** `1. 신규 계약 30건`, `2) …`. */
function isListNumber({ tokens }: Sentence): boolean {
  const [number, sign, next] = tokens;
  const isList = (sign?.key === '.' || sign?.key === ')') && sign.glued;
  return number.kind === 'number' && isList && next !== undefined && !next.glued;
}

function isSigned({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at].key === '-' && next !== undefined && next.glued;
}
