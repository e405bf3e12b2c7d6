import type { Clause } from '../clause/clause';
import type { Phrase } from '../phrases/phrases';
import { type Group, isForeign, isLabel, type Scope, scopeBehind, scopeOf } from './scope';
import type { Sentence } from '../tokens/sentence';
import { isTimeTaken } from '../words/metric-kinds';

export interface Metric {
  name: string;
  /** The longest run of its words, by tokens. */
  run?: { from: number; to: number };
  scope?: Scope;
  leftover: string[];
}

const EDGE = ['particle', 'article', 'bracket', 'lead'];
/** What is counted, and what of the sentence is left over beside it. */
export function metricOf(sentence: Sentence, clause: Clause): Metric {
  const { target } = clause;
  const groups = groupsOf(sentence, clause).flatMap((group) =>
    withoutBase(sentence, group, target),
  );
  const before = groups.filter(({ from, isBase }) => !isBase && (!target || from < target.from));
  const behind = groups.filter(({ from }) => target && from > target.from);
  const named = namedBy(sentence, clause, before, behind);
  const scoped = scopeOf(sentence, named);
  const others = groups.filter((group) => !named.includes(group));
  const apart = others.find((group) =>
    scoped.scope ? isForEach(sentence, group) : scopeBehind(sentence, group),
  );
  const leftover = [
    ...others.filter((group) => group !== apart),
    ...clause.phrases.filter(({ kind }) => kind === 'vague' || kind === 'aside'),
  ]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => sentence.textOf(from, to));
  const rest = clause.rest !== undefined && clause.rest !== '' ? [clause.rest] : [];
  const longest = [...scoped.groups].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const names = scoped.groups.map(({ from, to, name }) => name ?? sentence.textOf(from, to));
  // `In the northern depots, fuel cost under €1.40 per km`: the scope is said already.
  if (scoped.scope && apart) names.push(sentence.textOf(apart.from - 1, apart.to));
  return {
    name: names.join(' '),
    run: longest,
    scope: scoped.scope ?? (apart && scopeBehind(sentence, apart)),
    leftover: [...leftover, ...rest],
  };
}

function isForEach({ is }: Sentence, { from }: Group): boolean {
  return is(from - 1, 'per');
}

/** Runs of words that no field has taken, without what only joins them. */
function groupsOf(sentence: Sentence, clause: Clause): Group[] {
  const groups: Group[] = [];
  let open: Phrase[] = [];
  const close = () => {
    const trimmed = trim(sentence, open);
    if (trimmed.length > 0) {
      groups.push({ from: trimmed[0].from, to: trimmed[trimmed.length - 1].to, phrases: trimmed });
    }
    open = [];
  };
  for (const phrase of clause.phrases) {
    const isApart = parts(sentence, phrase);
    if (isApart || !isWordOfAName(phrase, clause)) close();
    else open.push(phrase);
    if (groups.length === 0 && open.length > 0 && endsALabel(sentence, open)) close();
  }
  close();
  return groups.length > 0 ? groups : whatIsDone(sentence, clause);
}

/** `by Friday`; `feedback must be returned`. `discharges before noon` is one name. */
function parts({ is }: Sentence, { from, kind }: Phrase): boolean {
  if (kind === 'lead') return is(from, 'must', 'should', 'will', 'would');
  return is(from, 'by', 'before', 'until') && !is(from + 1, ...HOURS);
}

const HOURS = ['noon', 'midday', 'midnight', 'lunch', 'opening', 'closing', 'dawn'];

/** `[물류] 당일 출고율`, `CS팀: 응답 시간`. */
function endsALabel(sentence: Sentence, open: readonly Phrase[]): boolean {
  const { kind, from } = open[open.length - 1];
  if (kind !== 'bracket' || open.length < 2) return false;
  const label = { from: open[0].from, to: from, phrases: [] };
  if (sentence.is(open[0].from, '[', '(')) label.from += 1;
  return isLabel(sentence, label);
}

/** `다섯 명 채용`: where nothing else is named, what is done is what is counted. */
function whatIsDone(sentence: Sentence, { phrases }: Clause): Group[] {
  const done = phrases.find(({ kind }) => kind === 'done-verb');
  if (!done) return [];
  const { from, to } = done;
  // `채용하고자`: the noun of which the verb is made.
  const name = sentence.tokens[from].kind === 'free' ? sentence.tokens[from].key : undefined;
  return [{ from, to, phrases: [done], name }];
}

function isWordOfAName(phrase: Phrase, { target, acting, deadlines }: Clause): boolean {
  switch (phrase.kind) {
    case 'amount':
      return phrase !== target && !phrase.isScale;
    case 'within':
      return phrase !== target && !deadlines.includes(phrase);
    case 'verb':
    case 'start-verb':
    case 'done-verb':
      return !acting.includes(phrase);
    case 'due':
    case 'baseline':
    case 'starts':
    case 'comparison':
    case 'cadence':
    case 'vague':
    case 'comma':
    case 'bound':
    case 'denial':
    case 'aside':
      return false;
    default:
      return true;
  }
}

function trim(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
  let from = 0;
  let to = phrases.length;
  const key = (index: number) => sentence.tokens[phrases[index].from].key;
  const isColon = (index: number) => index < to && key(index) === ':';
  while (
    from < to &&
    (EDGE.includes(phrases[from].kind) || (phrases[from].kind === 'filler' && isColon(from + 1)))
  ) {
    from += 1;
  }
  const opens = phrases.slice(from, to).some((phrase) => sentence.tokens[phrase.from].key === '(');
  while (to > from && isLoose(phrases[to - 1].kind) && !(key(to - 1) === ')' && opens)) to -= 1;
  const rest = phrases.slice(from, to);
  return rest.every(({ kind }) => kind === 'filler' || isLoose(kind)) ? [] : rest;
}

function isLoose(kind: Phrase['kind']): boolean {
  return EDGE.includes(kind) || kind === 'filler' || kind === 'average';
}

/** `운송비를 매출의 6% 이내로`: what it is a share of stands beside what is counted. */
function withoutBase({ tokens, is }: Sentence, group: Group, target: Clause['target']): Group[] {
  const { from, to } = group;
  const isOf = target?.kind === 'amount' && target.unit === '%' && to + 1 === target.from;
  if (!isOf || !is(to, '의')) return [group];
  const object = tokens.findIndex(
    ({ kind, key }, at) =>
      at > from && at < to && kind === 'particle' && /^[은는을를이가]$/.test(key),
  );
  if (object < 0) return [group];
  return [
    { ...group, to: object },
    { ...group, from: object + 1, isBase: true },
  ];
}

/** Which of the runs of words name what is counted. */
function namedBy(
  sentence: Sentence,
  { target, verb, acting }: Clause,
  before: readonly Group[],
  behind: readonly Group[],
): readonly Group[] {
  if (!target)
    return before
      .slice(0, 1)
      .concat(before.slice(1).filter((group) => !isForeign(sentence, group)));
  const first = behind.slice(0, 1);
  if (before.length === 0) return isForeign(sentence, first[0]) ? first : behind;
  if (target.kind === 'within')
    return isForeign(sentence, first[0]) ? before : [...before, ...first];
  // `class size of 15 to 20 students`: the name is said, and then in what it is counted.
  const isSaid = sentence.is(target.from - 1, 'of', 'at', 'is', 'are') || isTime(sentence, before);
  if (isSaid && !isOnlyAmount(sentence, before)) return before;
  // `our reps should answer 85% of calls`: who does it is not what is counted.
  const does = acting.some(({ kind, to }) => kind === 'start-verb' && to === target.from);
  if (does && isForeign(sentence, first[0])) return first;
  // `VIP 고객의 30% 이상이 재방문`: who, and what that share of them does.
  const isSubject = target.unit === '%' && sentence.is(target.to - 1, '이', '가');
  if (isSubject && first[0]?.from === target.to) return [...before, ...first];
  // `keep the queue shorter than 12 people`: what is kept, and only then in what it is counted.
  const isObject =
    verb && target.direction && verb.to <= before[0].from && !isSoMuch(sentence, verb);
  if (isObject) return before;
  const next = sentence.tokens[target.to];
  const counts =
    target.marker === undefined &&
    !target.isOfSomething &&
    target.unit === null &&
    next?.kind === 'latin' &&
    first[0]?.from === target.to;
  if (counts) return first;
  const more = verb && isSoMuch(sentence, verb) && first[0]?.from === verb.to;
  if (more) return first;
  return before;
}

function isSoMuch(sentence: Sentence, { from }: Phrase): boolean {
  return sentence.is(from, 'more', 'fewer', 'less');
}

/** `Guest stay averaging 3 nights`: a time, whatever it is told in. */
function isTime(sentence: Sentence, groups: readonly Group[]): boolean {
  const { from, to } = groups[groups.length - 1];
  return isTimeTaken(sentence.textOf(from, to));
}

/** `a total of 500 new users`. */
function isOnlyAmount(sentence: Sentence, groups: readonly Group[]): boolean {
  const last = groups[groups.length - 1];
  return sentence.is(last.to - 1, 'total', 'sum', 'number', 'average');
}
