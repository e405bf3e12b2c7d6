import type { Phrase } from '../phrases/phrases';
import { isFlow, isMoney, isRate, isScore, isTimeTaken } from '../words/metric-kinds';
import { endsAPlace } from '../words/places';
import { type EndOfAside, isTargetLike, namesSomething } from './asides';
import { runOf } from './reasons';

const OWNER = ['담당자', '담당', '책임자', '오너'];
const OWNS = ['owns', 'responsible', 'accountable', 'charge'];
/** `매니저가 맡아`, `팀 책임으로`. */
const IN_CHARGE =
  /^(?:맡[아고]서?|(?:담당|책임|주관|주도|총괄|전담)(?:하여|해서?|하고|지고|져서?|으로|로|하에))$/;

/** `담당자 최유진: …`, `Priya owns this one: …`, `박지훈 매니저가 맡아 …`: who answers for it. */
export const ownerEnd: EndOfAside = (sentence, phrases) => {
  const charge = phrases.findIndex(({ to }) => IN_CHARGE.test(runOf(sentence, to)));
  if (charge >= 0 && isBeforeTarget(phrases, charge + 1)) return charge + 1;
  const [first] = phrases;
  if (!first) return undefined;
  // `Owner: Jane Doe. …`: the first colon belongs to the label.
  const from = sentence.is(first.from + 1, ':') ? 2 : 1;
  const isOwned = sentence.is(first.from, 'owned') && sentence.is(first.from + 1, 'by');
  const isOwner = sentence.is(first.from, 'owner') && from === 2;
  const isLabel = sentence.is(first.from, ...OWNER) || isOwned || isOwner;
  const end = phrases.findIndex(
    (phrase, index) => index > from && sentence.is(phrase.from, ':', ',', '.', '-', '\n'),
  );
  if (end < 0 || !isBeforeTarget(phrases, end)) return undefined;
  if (!namesSomething(sentence, phrases.slice(end))) return undefined;
  const isSaid = sentence.tokens
    .slice(first.from, phrases[end].from)
    .some(({ key }) => OWNS.includes(key));
  return isLabel || isSaid ? end : undefined;
};

const MODALS = ['will', 'must', 'should', 'shall', 'to'];
/** Of these a word behind says how, not what: `sales should stay well above`. */
const WITHOUT_OBJECT = [
  'stay',
  'remain',
  'fall',
  'rise',
  'drop',
  'come',
  'go',
  'climb',
  'be',
  'see',
];
const LONGEST_SUBJECT = 6;

/** `Maria's team will keep unplanned downtime`: who does it, before a verb that has an object. */
export const subjectEnd: EndOfAside = (sentence, phrases) => {
  const end = phrases.findIndex(
    ({ kind, to }) => kind === 'lead' && sentence.is(to - 1, ...MODALS),
  );
  const [verb, object] = phrases.slice(end + 1).filter(({ kind }) => kind !== 'article');
  if (end < 0 || !verb || object?.kind !== 'word') return undefined;
  const isVerb = sentence.sense(verb.from, 'verb') ?? sentence.sense(verb.from, 'start');
  if (!isVerb || sentence.is(verb.from, ...WITHOUT_OBJECT)) return undefined;
  const subject = phrases.slice(0, end + 1);
  const { from } = subject[0];
  const isShort = subject[end].to - from <= LONGEST_SUBJECT;
  const isNamed = subject.some(({ kind }) => kind === 'word');
  return isShort && isNamed && isBeforeTarget(phrases, end + 1) ? end + 1 : undefined;
};

const SUBJECT = ['이', '가', '은', '는', '께서', '께서는'];
const TITLE =
  /(?:대리|[과차부팀실소점원]장|이사|대표|주임|사원|매니저|선임|[^객원]님|팀|파트|본부|부서)$/;
/** `팀장이 평가한 역량 점수`: what somebody does is a part of the name. */
const OF_A_NOUN = /[한는된던할]$/;

/** `최 대리가 부산 지역 신규 계약`, `영업2팀이 분기 매출`: who does it, by a title or before a place. */
export const doerEnd: EndOfAside = (sentence, phrases) => {
  const end = phrases.findIndex(
    ({ to }) => sentence.tokens[to - 1].kind === 'particle' && sentence.is(to - 1, ...SUBJECT),
  );
  if (end < 0) return undefined;
  const name = sentence.textOf(phrases[0].from, phrases[end].to - 1);
  const main = phrases.slice(end + 1);
  const [first, second] = main;
  if (first?.kind !== 'word' && first?.kind !== 'cadence') return undefined;
  const isPlace = (phrase?: Phrase) =>
    phrase?.kind === 'word' && endsAPlace(sentence.textOf(phrase.from, phrase.to));
  const isWho = TITLE.test(name) || (!isCounted(name) && (isPlace(first) || isPlace(second)));
  if (!isWho || OF_A_NOUN.test(sentence.textOf(first.from, first.to))) return undefined;
  return isBeforeTarget(phrases, end + 1) && namesSomething(sentence, main) ? end + 1 : undefined;
};

function isCounted(name: string): boolean {
  return [isRate, isScore, isFlow, isMoney, isTimeTaken].some((kind) => kind(name));
}

/** The target is still to come. */
function isBeforeTarget(phrases: readonly Phrase[], end: number): boolean {
  const isLimited = (phrase: Phrase) => phrase.kind === 'amount' && phrase.direction !== undefined;
  return !phrases.slice(0, end).some(isLimited) && phrases.slice(end).some(isTargetLike);
}
