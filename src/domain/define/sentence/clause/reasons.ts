import type { Phrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';
import { endsInTense } from '../words/verb-forms';
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
  'despite',
  'with',
];

/** `While we migrate the warehouse, …`, `Despite the price hike, …`: all up to the comma. */
export const subordinateEnd: EndOfAside = (sentence, phrases) => {
  const [first] = phrases;
  if (!first || isTargetLike(first) || first.kind === 'starts' || first.kind === 'due')
    return undefined;
  const { from } = first;
  const opens = sentence.is(from, 'even') ? from + 1 : from;
  const isSpite = sentence.is(from, 'in') && sentence.is(from + 1, 'spite');
  const isPurpose = sentence.is(from, 'to');
  const isNow = sentence.is(from, 'now') && !sentence.is(from + 1, 'that');
  if (isNow || !(isSpite || isPurpose || sentence.is(opens, ...SUBORDINATORS))) return undefined;
  const end = endBefore(sentence, phrases, (phrase) => sentence.is(phrase.from, ','));
  // `To open five stores, …` is aimed at too.
  return isPurpose && phrases.slice(0, end).some(isTargetLike) ? undefined : end;
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
const PAST = ['went', 'rose', 'fell', 'grew', 'came', 'left', 'lost', 'got', 'took', 'saw'];
const FACTS = [...STANDS, ...PAST, 'have', 'has', 'had'];

const SOMEBODY = ['i', 'we', 'you', 'they', 'he', 'she'];

/** `We hired two more agents, so …`, `Churn is 8% but …`, `I know it is hard, but …`: a fact, and what follows of it. */
export const statementEnd: EndOfAside = (sentence, phrases) => {
  const end = endBefore(sentence, phrases, ({ from }) => {
    const joint = sentence.is(from, ',') ? from + 1 : from;
    const isSo = joint > from && sentence.is(joint, 'so') && !sentence.is(joint + 1, 'that');
    // `all but 5 tickets` are all the others.
    return isSo || (sentence.is(joint, 'but') && !sentence.is(joint - 1, 'all'));
  });
  if (end === undefined) return undefined;
  const fact = phrases.slice(0, end);
  const isBut = sentence.is(phrases[end].from, 'but') || sentence.is(phrases[end].to, 'but');
  const says = (words: readonly string[]) =>
    sentence.tokens.slice(fact[0].from, fact[end - 1].to).some(({ key }) => words.includes(key));
  const isVerb = ({ kind }: Phrase) => kind === 'verb' || kind === 'start-verb';
  // `Keep prices as they are, but …`: without a number nothing can be read of it. `Short but useful calls`
  // is a name.
  const isClause =
    sentence.is(phrases[end].from, ',') || says(FACTS) || says(SOMEBODY) || fact.some(isVerb);
  if (isBut && isClause && !fact.some(isTargetLike)) return end;
  if (isVerb(phrases[0])) return undefined;
  const isFact = says(FACTS) || fact.some((phrase, index) => index > 0 && isPast(sentence, phrase));
  return says(WISHES) || hasLimit(fact) || (isBut && !isFact) ? undefined : end;
};

/** `prices increased by 5%` */
function isPast({ tokens }: Sentence, { kind, from }: Phrase): boolean {
  return kind === 'verb' && tokens[from].key.endsWith('ed');
}

/** How a Korean clause ends that tells a reason, a state or what is not to happen. */
const REASON =
  /(?:니까|라서|[어아워져려]서|[많높낮않없은]으?니|[하되]니|[는은인던]데도?|이니|지만|니다만|다시피|므로|때문에|불구하고|않도록|않게|않고|않으면서|말고|더라도|없이|위해서?|위하여)$/;
/** Of these a limit only tells why. */
const CAUSE = /(?:니까|므로|[^위][아어해워려져]서|라서|때문에)$/;
/** `건수는 늘리되`, `비용은 줄이고`: a clause to itself where it says no number. */
const JOINED = /(?:[하리이추두]되|[리추]고|[줄높]이고)$/;
/** Nouns in 지, only which is meant: `해지만`, `편지만`. */
const NOUN_ALONE = /(?:[해유방정폐금감인휴토단편잡먼바복부배농돼]|이미|페이|패키|메시)지만$/;
/** What follows a verb that ends in ㅆ, of what was or will be: `올랐으나`, `나빠졌어도`. */
const BEHIND_A_TENSE = /(.)(?:으?니|으나|음에도|어도)$/;

/** A clause with such an ending ends there. */
export function isReason(sentence: Sentence, to: number): boolean {
  const run = runOf(sentence, to);
  const [, stem] = BEHIND_A_TENSE.exec(run) ?? [];
  if (NOUN_ALONE.test(run)) return false;
  return REASON.test(run) || JOINED.test(run) || (stem !== undefined && endsInTense(stem));
}

/** `야간에도 전화를 놓치지 않도록 …`, `민원이 많으니까 …`: all up to the ending. */
export const reasonEnd: EndOfAside = (sentence, phrases) => {
  const end = phrases.findIndex((phrase, index) => {
    if (!isReason(sentence, phrase.to)) return false;
    return namesSomething(sentence, phrases.slice(index + 1));
  });
  const clause = phrases.slice(0, end + 1);
  const isAside =
    end >= 0 && phrases.slice(end + 1).some(isTargetLike) && !isAimedAt(sentence, phrases, end);
  const isTarget =
    isAside && clause.some(isTargetLike) && JOINED.test(runOf(sentence, phrases[end].to));
  return isAside && !isTarget ? end + 1 : undefined;
};

/** A limit in it is aimed at, unless it only tells why and another one follows. */
export function isAimedAt(sentence: Sentence, phrases: readonly Phrase[], end: number): boolean {
  if (!hasLimit(phrases.slice(0, end + 1))) return false;
  return !CAUSE.test(runOf(sentence, phrases[end].to)) || !hasLimit(phrases.slice(end + 1));
}

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
