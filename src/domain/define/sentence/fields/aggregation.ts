import type { Aggregation } from '../../../kpi/kpi';
import { isFlow, isMoney, isRate, isScore, isStock, isTimeTaken } from '../words/metric-kinds';

/** Counters of things that happen, which add up over a period. */
const EVENTS = [
  '건',
  '회',
  '번',
  '개',
  '편',
  '콜',
  '#',
  'times',
  'KRW',
  'USD',
  'EUR',
  'JPY',
  'GBP',
  'CNY',
];
/** How long each took or how warm it was does not add up to anything. */
const DURATIONS = ['s', 'min', 'h', 'd'];
const STATES = /^(?:도|°.*|℃|degrees?.*|db|ppm)$/i;
/** Of these units a cadence says only how often one looks. */
const LEVELS = ['%', 'x', 'points'];
const COUNT = /[가-힣] ?수$|\bnumber of\b/i;
/** How great a group is: no mean, sum or last is said. */
const SIZE = /\b(?:size|queue|length)\b/i;
const WORTH_OF_ONE =
  /객단가|단가|arpu|aov|ltv|cac|cpl|cpa|인당|건당|고객당|생애|lifetime value|\bper [a-z]/i;

/** How the values of a period become one, by the words: a mean that is said, rates and scores last, flows as a sum. */
export function aggregationOf(said: {
  metric: string;
  unit: string | null;
  isMean: boolean;
  /** A word says that it is counted: `fewer`. */
  isCounted: boolean;
  /** The scope says that it is worth that much of one: `per rep`, `방 하나당`. */
  isOfOne: boolean;
  /** It says in which time the number is to be reached: what is counted then adds up. */
  hasCadence: boolean;
  isLevelInPercent: boolean;
}): Aggregation | null {
  const { metric, unit } = said;
  if (said.isMean) return 'mean';
  if (isRate(metric) || isScore(metric) || unit === 'score') return 'last';
  if (said.isLevelInPercent) return 'last';
  if (said.isOfOne || WORTH_OF_ONE.test(metric)) return null;
  if (unit !== null && (DURATIONS.includes(unit) || STATES.test(unit))) return null;
  const isNew = /신규|\bnew\b/i.test(metric);
  if (/누적|\b(?:recurring|cumulative|[am]rr)\b/i.test(metric)) return 'last';
  if (isStock(metric) && !isNew && !isFlow(metric)) return 'last';
  if (isTimeTaken(metric) || SIZE.test(metric)) return null;
  if (isFlow(metric) || isMoney(metric) || isNew) return 'sum';
  if (said.isCounted || COUNT.test(metric)) return 'sum';
  if (unit === null || LEVELS.includes(unit)) return null;
  return EVENTS.includes(unit) || said.hasCadence ? 'sum' : null;
}
