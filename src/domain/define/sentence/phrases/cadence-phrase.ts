import type { Cadence } from '../../../calendar/period';
import { isMoving } from './fractions';
import { partOfAnHour } from './hours-and-minutes';
import type { Phrase } from './phrases';
import { quantityAt } from './quantity';
import type { Sense, Sentence } from '../tokens/sentence';
import { limitSaid } from './words-before';

/** `once a month`, `twice a week`: a number of times, not a factor. */
export function frequencyAt(sentence: Sentence, at: number): Phrase | undefined {
  if (!sentence.is(at, 'once', 'twice')) return undefined;
  if (!sentence.sense(at + 1, 'cadence')) return undefined;
  return {
    kind: 'amount',
    from: at,
    to: at + 1,
    end: at + 1,
    value: sentence.is(at, 'once') ? 1 : 2,
    unit: 'times',
    isCounter: true,
    sign: 0,
    isPart: false,
  };
}

export function cadenceAt(sentence: Sentence, at: number): Phrase | undefined {
  const share = sentence.sense(at, 'share');
  if (share && isMoving(sentence, at - 1)) return undefined;
  if (partOfAnHour(sentence, at)) return undefined;
  const mean = sentence.sense(at, 'average');
  if (mean && mean.value !== 'none') {
    return { kind: 'cadence', value: mean.value as Cadence, isMean: true, from: at, to: mean.to };
  }
  const cadence =
    sentence.sense(at, 'cadence') ?? oneOf(sentence, at) ?? behindASlash(sentence, at);
  if (!cadence || sentence.is(cadence.to, 'of')) return undefined;
  if (sentence.is(cadence.to, '평균') && sentence.tokens[at].kind === 'number') {
    return {
      kind: 'cadence',
      value: cadence.value as Cadence,
      isMean: true,
      from: at,
      to: cadence.to + 1,
    };
  }
  const isNamed = namesAMetric(sentence, cadence.to);
  const to = sentence.tokens[cadence.to]?.kind === 'particle' ? cadence.to + 1 : cadence.to;
  if (isNamed) return undefined;
  return { kind: 'cadence', value: cadence.value as Cadence, isMean: false, from: at, to };
}

/** `100명/월` */
function behindASlash(sentence: Sentence, at: number): Sense | undefined {
  const isGlued = sentence.is(at, '/') && sentence.tokens[at + 1]?.glued;
  return isGlued ? sentence.sense(at + 1, 'cadence') : undefined;
}

/** `1일 평균`, `1주에`: per day, per week. */
function oneOf(sentence: Sentence, at: number): { value: string; to: number } | undefined {
  const quantity = sentence.tokens[at].value === 1 ? quantityAt(sentence, at) : undefined;
  const isUnit = ['d', 'week', 'month', 'year'].includes(quantity?.unit ?? '');
  if (!quantity || !isUnit) return undefined;
  if (!sentence.is(quantity.to, '평균', '에', '마다')) return undefined;
  const to = sentence.is(quantity.to, '평균') ? quantity.to : quantity.to + 1;
  return { value: quantity.unit === 'd' ? 'day' : (quantity.unit as string), to };
}

/** `monthly active users`, `월간 활성 사용자` are names: their first word stays with them. */
export function namesAMetric(sentence: Sentence, at: number): boolean {
  return sentence.is(at, 'active', 'recurring', '활성', '활성화');
}

/** `500 annual passes per month`, `92% of annual contracts`: of two cadences, or behind `of`, one that a word follows is a part of the name. */
export function withoutCadenceInNames(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
  const cadences = phrases.filter(({ kind }) => kind === 'cadence');
  const opensAName = (phrase: Phrase) =>
    phrases[phrases.indexOf(phrase) + 1]?.kind === 'word' && phrase.to - phrase.from === 1;
  const named = cadences.filter(opensAName);
  const isSaidTwice = named.length < cadences.length;
  return phrases.map((phrase) =>
    named.includes(phrase) && (isSaidTwice || sentence.is(phrase.from - 1, 'of'))
      ? { kind: 'word', from: phrase.from, to: phrase.to }
      : phrase,
  );
}

/** `at minimum`, `적어도 월 30건`: a limit that does not stand beside its number. */
export function boundAt(sentence: Sentence, at: number): Phrase | undefined {
  const bound = sentence.sense(at, 'after') ?? sentence.sense(at, 'before');
  if (bound?.value !== 'at_least' && bound?.value !== 'at_most' && bound?.value !== 'worst')
    return undefined;
  const isLast = bound.to === sentence.tokens.length;
  const { key } = sentence.tokens[at];
  const isAdverb =
    bound.value === 'worst' ||
    sentence.is(at, 'at', '최소', '최소한', '최대') ||
    (/[가-힣][도야]$/.test(key) && key !== '늦어도');
  if (!isAdverb && !isLast) return undefined;
  const to = sentence.tokens[bound.to]?.kind === 'particle' ? bound.to + 1 : bound.to;
  return { kind: 'bound', ...limitSaid(bound.value), from: at, to };
}
