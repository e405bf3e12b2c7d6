import type { Reading } from '../../sentence/reading';
import { type Dictionary, type Term, termsOf } from './terms';

/** Which shape of figure the words ask for. */
export type Intent =
  | 'sum'
  | 'mean'
  | 'median'
  | 'count'
  | 'rate'
  | 'churn'
  | 'retention'
  | 'nps'
  | 'satisfaction'
  | 'any';

/** What a sentence wants to be counted, in words that can be looked for in a file. */
export interface Asked {
  /** What is counted, and what it is limited to. */
  things: readonly Term[];
  intent: Intent;
  isNew: boolean;
  isRepeat: boolean;
  /** Present at an end of the period: active subscribers, people employed. */
  isPresent: boolean;
  /** As the register writes units; null where nothing says it. */
  unit: string | null;
  /** Ratios by their own name, or by their words: `매출` per `주문 수`; the usual first. */
  ratios: readonly { of: Asked; by: Asked }[];
}

type Said = Pick<Reading, 'metric' | 'scope' | 'unit' | 'aggregation'>;

/** The unit of the values, where one is said: a share by which they are to move is none. */
export function unitOfValues({ unit, change }: Pick<Reading, 'unit' | 'change'>): string | null {
  return change === 'relative' ? null : unit;
}

/** What of a reading says where to look. */
export function askedOf(reading: Said, words: Dictionary): Asked {
  const text = [reading.metric, reading.scope ?? ''].join(' ').trim();
  return askedByTerms(termsOf(text, words), reading, words);
}

function askedByTerms(
  terms: readonly Term[],
  said: Omit<Said, 'metric' | 'scope'>,
  words: Dictionary,
): Asked {
  const has = (...keys: string[]) => terms.some(({ key }) => keys.includes(key));
  const intent = intentOf(terms, said);
  const isNew = has('new');
  return {
    things: thingsIn(terms),
    intent,
    isNew,
    isRepeat: has('repeat'),
    isPresent: has('active') && !has('churn', 'leave', 'keep'),
    unit: said.unit,
    ratios: ratiosIn(terms, words),
  };
}

function thingsIn(terms: readonly Term[]): Term[] {
  const things = terms.filter(
    ({ kind, key }) => kind === 'thing' || key === 'new' || key === 'repeat',
  );
  return things.filter(({ key }, at) => things.findIndex((other) => other.key === key) === at);
}

function intentOf(
  terms: readonly Term[],
  { unit, aggregation }: Omit<Said, 'metric' | 'scope'>,
): Intent {
  const has = (...keys: string[]) => terms.some(({ key }) => keys.includes(key));
  const isRate = has('rate') || unit === '%';
  if (has('recommend') && !isRate) return 'nps';
  if (isRate && has('leave')) return 'churn';
  if (has('keep') && (isRate || !has('count'))) return 'retention';
  if (has('satisfaction', 'engagement')) return 'satisfaction';
  if (has('median')) return 'median';
  if (isRate && !has('mean')) return 'rate';
  if (has('mean')) return 'mean';
  if (has('count')) return 'count';
  if (has('leave') && unit === null) return 'churn';
  if (has('total')) return 'sum';
  return byUnit(unit) ?? (aggregation === 'mean' ? 'mean' : 'any');
}

const CURRENCIES: readonly string[] = ['KRW', 'USD', 'EUR', 'GBP', 'CNY', 'JPY'];
const TIMES: readonly string[] = ['d', 'h', 'min', 's'];

function byUnit(unit: string | null): Intent | undefined {
  if (unit === null) return undefined;
  if (CURRENCIES.includes(unit)) return 'sum';
  if (unit === 'score' || TIMES.includes(unit)) return 'mean';
  return unit === '%' ? 'rate' : 'count';
}

/** Ratios that have a name of their own: what is divided, and by what. */
const NAMED: readonly [name: RegExp, of: string, by: string][] = [
  [
    /객단가|건단가|\baov\b|\b(?:order|basket|cart|check) (?:value|size)|spend per (?:order|visit)/i,
    '매출',
    '주문 수',
  ],
  [/\barpp?u\b/i, '매출', '고객 수'],
  [/\bcac\b|고객\s*획득\s*비용|acquisition cost/i, '광고비', '신규 고객 수'],
  [/\broas\b|광고\s*(?:수익률|효율)|return on ad/i, '매출', '광고비'],
  [/\bctr\b|클릭률|click.?through/i, '클릭 수', '노출 수'],
  [/\bctr\b|클릭률|click.?through/i, '클릭 수', '발송수'],
  [/\bcpc\b|클릭당/i, '광고비', '클릭 수'],
];

function ratiosIn(terms: readonly Term[], words: Dictionary): Asked['ratios'] {
  const text = (some: readonly Term[]) => some.map(({ written }) => written).join(' ');
  const parts = (of: string, by: string) => ({
    of: askedOf({ metric: of, scope: null, unit: null, aggregation: null }, words),
    by: askedOf({ metric: by, scope: null, unit: null, aggregation: null }, words),
  });
  const named = NAMED.filter(([name]) => name.test(text(terms)));
  if (named.length > 0) return named.map(([, of, by]) => parts(of, by));
  const at = terms.findIndex(({ key }) => key === 'per');
  if (at < 0 || at === terms.length - 1) return [];
  const after = text(terms.slice(at + 1));
  if (at === 0) return terms[0].written === '인당' ? [parts(after, '고객 수')] : [];
  const before = text(terms.slice(0, at));
  // `sales per visit`, `고객당 매출`: the two languages say it the other way round.
  const isKorean = /\p{Script=Hangul}/u.test(terms[at].written);
  return [isKorean ? parts(after, `${before} 수`) : parts(before, `number of ${after}`)];
}
