import type { Phrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';
import { type EndOfAside, hasLimit, isTargetLike, namesSomething } from './asides';

const SUBORDINATORS = [
  'because',
  'since',
  'while',
  'as',
  'if',
  'when',
  'although',
  'though',
  'whereas',
  'given',
  'now',
];

/** `While we migrate the warehouse, …`, `Because parents complained, …`: all up to the comma. */
export const subordinateEnd: EndOfAside = (sentence, phrases) => {
  const [first] = phrases;
  if (!first || !sentence.is(first.from, ...SUBORDINATORS)) return undefined;
  const isTime = first.kind === 'starts' || first.kind === 'due' || first.kind === 'within';
  const isNow = sentence.is(first.from, 'now') && !sentence.is(first.from + 1, 'that');
  if (isTime || isNow) return undefined;
  return endBefore(sentence, phrases, ({ from }) => sentence.is(from, ','));
};

/** Words of a wish: what follows them is aimed at, and no fact. */
const WISHES = [
  'must',
  'should',
  'shall',
  'will',
  'would',
  'need',
  'needs',
  'want',
  'wants',
  'aim',
  'aiming',
  'goal',
  'target',
  "let's",
  'lets',
  'let',
  'can',
  'could',
  'please',
];

/** Verbs of a fact, of which a `but` may follow: `Revenue of 10M but costs under 2M` are two targets. */
export const STANDS = ['is', 'are', 'was', 'were', 'stands'];
const FACTS = [...STANDS, 'have', 'has', 'had'];

/** `We hired two more agents, so …`, `Churn is 8% but …`: a fact, and what follows of it. */
export const statementEnd: EndOfAside = (sentence, phrases) => {
  const end = endBefore(sentence, phrases, ({ from }) => {
    const joint = sentence.is(from, ',') ? from + 1 : from;
    const isSo = joint > from && sentence.is(joint, 'so') && !sentence.is(joint + 1, 'that');
    return isSo || sentence.is(joint, 'but');
  });
  if (end === undefined || ['verb', 'start-verb'].includes(phrases[0].kind)) return undefined;
  const fact = phrases.slice(0, end);
  const says = (words: readonly string[]) =>
    sentence.tokens.slice(fact[0].from, fact[end - 1].to).some(({ key }) => words.includes(key));
  const isBut = sentence.is(phrases[end].from, 'but') || sentence.is(phrases[end].to, 'but');
  if (says(WISHES) || hasLimit(fact) || (isBut && !says(FACTS))) return undefined;
  return end;
};

/** How a Korean clause ends that tells a reason, a state or what is not to happen. */
const REASON =
  /(?:니까|라서|[어아워져려]서|[았었였했됐겠많높낮않없있은]으?니|[하되]니|[는은인던]데도?|이니|(?:[하되이있없많적높낮크작로았었였했됐]|[^가-힣])지만|므로|때문에|않도록|않게|않고|않으면서|말고|더라도|없이|위해서?|위하여)$/;

/** A clause with such an ending ends there. */
export function isReason(sentence: Sentence, to: number): boolean {
  return REASON.test(runOf(sentence, to));
}

/** `야간에도 전화를 놓치지 않도록 …`, `민원이 많으니까 …`: all up to the ending. */
export const reasonEnd: EndOfAside = (sentence, phrases) => {
  const end = phrases.findIndex((phrase, index) => {
    if (!isReason(sentence, phrase.to)) return false;
    return namesSomething(sentence, phrases.slice(index + 1));
  });
  const isAside = end >= 0 && phrases.slice(end + 1).some(isTargetLike);
  return isAside && !hasLimit(phrases.slice(0, end + 1)) ? end + 1 : undefined;
};

/** What is written without a blank up to there; '' where the run goes on. */
export function runOf(sentence: Sentence, to: number): string {
  const { tokens } = sentence;
  const isEnd = tokens[to] === undefined || !tokens[to].glued || tokens[to].kind === 'sign';
  return isEnd ? sentence.textOf(runStart(sentence, to), to) : '';
}

/** Where the run that ends there begins. */
export function runStart({ tokens }: Sentence, to: number): number {
  let from = to - 1;
  while (from > 0 && tokens[from].glued) from -= 1;
  return from;
}

/** The first place of the kind behind which a target stands. */
function endBefore(
  sentence: Sentence,
  phrases: readonly Phrase[],
  isEnd: (phrase: Phrase) => boolean,
): number | undefined {
  const end = phrases.findIndex((phrase, index) => index > 0 && isEnd(phrase));
  if (end < 0) return undefined;
  const main = phrases.slice(end + 1);
  return main.some(isTargetLike) && namesSomething(sentence, main) ? end : undefined;
}
