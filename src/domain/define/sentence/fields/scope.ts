import type { Phrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';
import { endsAPlace, namesAPlace, SCOPE_WORDS } from '../words/places';

/** Takes the segment, place or channel off the name: `서울 지역 매출`, `conversion rate on mobile`. */
export function scopeOf(
  sentence: Sentence,
  groups: readonly Group[],
): { groups: readonly Group[]; scope?: Scope } {
  const apart = groups
    .slice(0, -1)
    .find(
      (group) =>
        isPlaceAlone(sentence, group) || isLabel(sentence, group) || isInFront(sentence, group),
    );
  if (apart)
    return {
      groups: groups.filter((group) => group !== apart),
      scope: withoutScopeWord(sentence, apart),
    };
  for (const group of groups) {
    const found = koreanScope(sentence, group) ?? englishScope(sentence, group);
    if (!found) continue;
    const [scopeFrom, scopeTo] = found.scope;
    const [from, to] = found.rest;
    return {
      groups: groups.map((other) => (other === group ? { ...group, from, to } : other)),
      scope: placed(sentence, { from: scopeFrom, to: scopeTo }),
    };
  }
  return { groups };
}

/** `서울 지역 월 매출`: a place that the cadence parts from what is counted. */
function isPlaceAlone({ tokens }: Sentence, { to }: Group): boolean {
  return endsAPlace(tokens[to - 1].key);
}

/** `[물류] 당일 출고율`, `CS팀: 응답 시간`: who it is about stands before what is counted. */
export function isLabel(sentence: Sentence, { from, to }: Group): boolean {
  if (sentence.is(from - 1, '[', '(')) return from === 1 && sentence.is(to, ']', ')');
  const { key } = sentence.tokens[to - 1];
  return from === 0 && sentence.is(to, ':', '-') && TEAMS.some((team) => key.endsWith(team));
}

/** `at least 85% for enterprise customers`, `3 deals a week per rep`: a group behind the target that a preposition leads. */
export function scopeBehind(sentence: Sentence, group: Group): Scope | undefined {
  if (!isForeign(sentence, group)) return undefined;
  if (sentence.is(group.from - 1, 'per'))
    return placed(sentence, { ...group, from: group.from - 1 });
  if (sentence.is(group.from, ...SCOPE_WORDS)) return withoutScopeWord(sentence, group);
  const before = sentence.is(group.from - 1, 'the', 'our', 'a') ? group.from - 2 : group.from - 1;
  return sentence.is(before, ...SCOPE_WORDS) ? placed(sentence, group) : undefined;
}

/** `In the northern depots, …`, `Among first-time buyers, …`: before all else. */
function isInFront(sentence: Sentence, { from, to }: Group): boolean {
  const article = sentence.is(from - 1, 'the', 'our', 'a') ? from - 1 : from;
  const opens = article === from && sentence.is(from, ...SCOPE_WORDS) ? from : article - 1;
  return opens === 0 && sentence.is(opens, ...SCOPE_WORDS) && sentence.is(to, ',');
}

/** `among new subscribers`: those, without the word that leads them. */
function withoutScopeWord(sentence: Sentence, { from, to }: Pick<Group, 'from' | 'to'>): Scope {
  const at = sentence.is(from, ...SCOPE_WORDS) ? from + 1 : from;
  return placed(sentence, { from: sentence.is(at, 'the', 'our', 'a') ? at + 1 : at, to });
}

/** Its name, and the tokens that say it. */
export interface Scope {
  name: string;
  from: number;
  to: number;
}

export function placed(sentence: Sentence, { from, to }: Pick<Group, 'from' | 'to'>): Scope {
  return { name: sentence.textOf(from, to), from, to };
}

interface Split {
  scope: [number, number];
  rest: [number, number];
}

/** `앱에서의 전환율`, `서울 지역 매출`, `VIP 고객의 이탈률`: all up to a place or to people. */
function koreanScope({ tokens }: Sentence, { from, to }: Group): Split | undefined {
  // `객실 청소는 방 하나당`: behind its topic, of what one is meant.
  const topic = tokens.findIndex(
    ({ key }, at) => at > from && at < to - 1 && /^[은는을를]$/.test(key),
  );
  if (topic > 0 && tokens[to - 1].key.endsWith('당')) {
    return { scope: [topic + 1, to], rest: [from, topic] };
  }
  for (let at = from; at < to - 1; at += 1) {
    const { kind, key } = tokens[at];
    if (kind === 'particle' && /^에서/.test(key)) return { scope: [from, at], rest: [at + 1, to] };
    if (kind !== 'word' && kind !== 'free') continue;
    const next = tokens[at + 1];
    const skip = next.kind === 'particle' ? 1 : 0;
    if (at + 1 + skip >= to) continue;
    const isPlace = at > from ? endsAPlace(key) : namesAPlace(key);
    const isPeople =
      next.key === '의' && at > from && PEOPLE.some((people) => key.endsWith(people));
    const isAimedAt = tokens[at + 1].key === '대상';
    if (isAimedAt && at + 2 < to)
      return {
        scope: [from, at + 1],
        rest: [at + 2 + (tokens[at + 2].kind === 'particle' ? 1 : 0), to],
      };
    if (isPlace || isPeople) return { scope: [from, at + 1], rest: [at + 1 + skip, to] };
  }
  return undefined;
}

function englishScope(sentence: Sentence, { from, to }: Group): Split | undefined {
  const { tokens } = sentence;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens[at].kind !== 'latin' || !SCOPE_WORDS.includes(tokens[at].key) || tokens[at].glued)
      continue;
    if (tokens[at + 1].kind !== 'latin' && tokens[at + 1].kind !== 'word') continue;
    if (NAMED_WITH.includes(tokens[at - 1].key) || sentence.is(at + 1, 'time')) continue;
    const start = sentence.is(at + 1, 'the', 'our', 'a') ? at + 2 : at + 1;
    return { scope: [start, to], rest: [from, at] };
  }
  return undefined;
}

const TEAMS = [
  '팀',
  '본부',
  '센터',
  '그룹',
  '파트',
  '지점',
  '부서',
  '사업부',
  'team',
  'dept',
  'department',
];

const PEOPLE = [
  '고객',
  '회원',
  '사용자',
  '이용자',
  '가입자',
  '유저',
  '직원',
  '구매자',
  '방문자',
  '세그먼트',
];

const NAMED_WITH = ['return', 'time', 'days', 'cost', 'first', 'drop', 'on'];

export function isForeign(sentence: Sentence, group: Group | undefined): boolean {
  return group !== undefined && sentence.tokens[group.from].kind === 'latin';
}

/** A run of words that no field has taken. */
export interface Group {
  from: number;
  to: number;
  phrases: Phrase[];
  /** Not what is counted, but what it is a share of. */
  isBase?: boolean;
  /** Where it is not what stands there. */
  name?: string;
}
