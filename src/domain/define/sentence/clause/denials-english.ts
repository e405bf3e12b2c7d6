import type { Denial } from './denials';
import type { Act } from '../phrases/denied-limit';
import type { AmountPhrase, Phrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';

/** Verbs by their beginning, and what each says of a number. */
const VERBS: readonly [Act | 'reach', RegExp][] = [
  ['reach', /^(?:reach|hit|touch|attain)/],
  ['cross', /^(?:cross|pass|surpass|breach|top|exceed)/],
  ['fall', /^(?:fall|drop|dip|slip|sink|declin|decreas|shrink|slid)/],
  ['rise', /^(?:ris|climb|increas|grow|jump|creep)/],
  ['be', /^(?:be|been|being|ha(?:ve|ving)|get|getting|becom\w*|tak(?:e|es|ing)|last\w*|stay\w*)$/],
];
/** They leave the number to the verb behind them, or to nothing but a limit. */
const EMPTY = /^(?:go|goes|going|come|comes|coming|ever|again|even|to|a|an|the|any)$/;
/** Of these somebody or something stands before the verb: `let churn rise`. */
const WITH_SUBJECT = /^(?:let|letting|allow|allowing|permit|see|want|have|accept|tolerate|afford)$/;
/** What is denied of these is that the number is missed. */
const OPPOSITE = /^(?:(?:miss|fail|forget|skip|neglect|lack|lose|stop)(?:ing)?|losing)$/;
/** `Keep churn from going above 4%`. */
const HOLDERS = ['keep', 'stop', 'hold', 'block', 'prevent', 'avoid'];
const AUXILIARIES = [
  'must',
  'should',
  'shall',
  'may',
  'might',
  'can',
  'could',
  'will',
  'would',
  'do',
  'does',
  'did',
  'to',
  'is',
  'are',
  "let's",
  'has',
  'have',
];
const OTHER_CLAUSE = ['because', 'so', 'if', 'when', 'unless', 'until', 'since', 'although'];

const NEVER = ['circumstances', 'circumstance', 'time', 'point', 'case', 'means', 'account'];

interface Denier {
  from: number;
  to: number;
  hasSubject: boolean;
}

/** The denial before an English limit, in the same clause. */
export function englishDenial(
  sentence: Sentence,
  phrases: readonly Phrase[],
  amount: AmountPhrase,
): Denial | undefined {
  const clause = clauseBefore(sentence, phrases, amount);
  const starts = clause.map((phrase) => phrase.from);
  if (sentence.is(amount.from, 'from')) starts.push(amount.from);
  const deniers = starts
    .map((at) => denierAt(sentence, at, starts) ?? noneOf(sentence, at, amount))
    .filter((denier) => denier !== undefined);
  if (deniers.length === 0) return undefined;
  const [{ from, to, hasSubject }] = deniers;
  const words = sentence.tokens.slice(to, amount.from).map(({ key }) => key);
  const isTwice = deniers.length > 1 || sentence.sense(amount.from, 'no') !== undefined;
  const verb = verbOf(words, hasSubject);
  if (verb === 'other clause') return undefined;
  const isOwn = (phrase: Phrase) => {
    const { key } = sentence.tokens[phrase.from];
    const isVerb = EMPTY.test(key) || WITH_SUBJECT.test(key) || actOf(key) !== undefined;
    const isHolder = sentence.is(phrase.from, 'stop', 'block') && phrase.kind === 'word';
    const isUnknown = verb === 'unsure' && (OPPOSITE.test(key) || (phrase.from === to && !isVerb));
    return (
      (phrase.from >= from && phrase.from < to) ||
      isHolder ||
      isUnknown ||
      (phrase.kind !== 'article' && isVerb && !NAMED_TOO.test(key))
    );
  };
  return {
    act: isTwice || verb === 'unsure' ? undefined : verb === 'reach' ? 'rise' : verb,
    isLevel: verb === 'reach' || sentence.is(amount.from, 'over', 'beyond', 'past'),
    verbTo: amount.from,
    isOwn: (phrase) => clause.includes(phrase) && isOwn(phrase),
  };
}

/** What is also counted: `stay under 5 days`. */
const NAMED_TOO = /^(?:stay|take|last)/;

function clauseBefore(
  { is }: Sentence,
  phrases: readonly Phrase[],
  amount: AmountPhrase,
): readonly Phrase[] {
  const before = phrases.slice(0, phrases.indexOf(amount));
  const isOutside = before.map(
    ({ kind, from }) =>
      kind === 'comma' ||
      // `No one` is nobody.
      (kind === 'amount' && !is(from - 1, 'no')) ||
      is(from, '.', ':', '?', '!', ...OTHER_CLAUSE),
  );
  return before.slice(isOutside.lastIndexOf(true) + 1);
}

function denierAt(sentence: Sentence, at: number, starts: readonly number[]): Denier | undefined {
  const { tokens, is, sense } = sentence;
  const next = tokens[at + 1]?.key ?? '';
  const deny = sense(at, 'deny');
  if (deny) return { from: at, to: deny.to, hasSubject: true };
  // `Nobody waits …`, `no one`; `under no circumstances`, `at no time`.
  if (is(at, 'nobody', 'none', 'nothing')) return { from: at, to: at + 1, hasSubject: true };
  if (is(at, 'no') && sentence.textOf(at + 1, at + 2) === 'one')
    return { from: at, to: at + 2, hasSubject: true };
  if (is(at, 'under', 'at', 'in', 'by', 'on') && is(at + 1, 'no') && is(at + 2, ...NEVER)) {
    return { from: at, to: at + 3, hasSubject: true };
  }
  if (is(at, 'no')) {
    const isAdverb = next === 'longer' && !is(at + 2, 'than');
    return isAdverb ? { from: at, to: at + 2, hasSubject: false } : undefined;
  }
  if (is(at, 'from')) {
    const holder = starts.find((from) => from < at && is(from, ...HOLDERS));
    const isDenied = holder !== undefined && next.endsWith('ing') && !sense(holder, 'deny');
    return isDenied ? { from: at, to: at + 1, hasSubject: false } : undefined;
  }
  const no = sense(at, 'no');
  if (!no || (is(at, 'without') && !next.endsWith('ing'))) return undefined;
  // `calls not answered`: what they are, and no denial of what is aimed at.
  const isOfName =
    is(at, 'not') &&
    !is(at - 1, ...AUXILIARIES) &&
    tokens[at + 1]?.kind !== 'number' &&
    !EMPTY.test(next) &&
    actOf(next) === undefined;
  return isOfName ? undefined : { from: at, to: no.to, hasSubject: false };
}

/** `No complaints above 5`: the limit is that of every one; `no shows` are a name. */
function noneOf({ is, tokens }: Sentence, at: number, amount: AmountPhrase): Denier | undefined {
  const isNone = is(at, 'no') && !tokens[at + 1]?.glued && !is(at + 1, 'show', 'shows', '-');
  const isNear = amount.from === at + 2 || amount.from === at + 3;
  return isNone && isNear && amount.directionAt?.from === amount.from
    ? { from: at, to: at + 1, hasSubject: true }
    : undefined;
}

function verbOf(
  words: readonly string[],
  hasSubject: boolean,
): Act | 'reach' | 'unsure' | 'other clause' {
  if (words.some((word) => OPPOSITE.test(word))) return 'unsure';
  const said = words.filter((word) => !EMPTY.test(word));
  if (hasSubject || WITH_SUBJECT.test(said[0])) {
    const verb = said
      .map(actOf)
      .reverse()
      .find((act) => act !== undefined);
    return verb ?? (/ing$/.test(said[0]) && !WITH_SUBJECT.test(said[0]) ? 'unsure' : 'be');
  }
  const act = said.length === 0 ? 'be' : actOf(said[0]);
  if (act) return act;
  if (said.length === 1) return 'be';
  // `Do not hire to keep costs under 3M`
  return words.includes('to') ? 'other clause' : 'unsure';
}

function actOf(word: string): Act | 'reach' | undefined {
  return VERBS.find(([, forms]) => forms.test(word))?.[0];
}
