import type { Direction } from '../../../kpi/kpi';
import { NOT_CONTENT } from '../clause/best-amount';
import type { Clause } from '../clause/clause';
import { isBetterLow, isGrowthRate, isRate, isScore, isToldInTimes } from '../words/metric-kinds';
import { atWorst, bounded, raised } from './limit-of-target';
import type { AmountPhrase } from '../phrases/phrases';
import { NEGATIVE } from '../phrases/quantity';
import type { Change, Comparison, Reading, Verb } from '../reading';
import type { Sentence } from '../tokens/sentence';
import { exact, unitName, unitOf } from './unit';

export type Target = Pick<
  Reading,
  'verb' | 'direction' | 'target' | 'targetHigh' | 'baseline' | 'unit' | 'change' | 'comparison'
>;

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  at_least: 'at_most',
  at_most: 'at_least',
  more_than: 'less_than',
  less_than: 'more_than',
  between: 'between',
};
/** What the number is to the metric: a level to reach, or a movement against something. */
export function targetOf(sentence: Sentence, clause: Clause, metric: string): Target {
  const moves = verbOf(clause, metric) ?? multiplied(sentence, clause);
  const verb = clause.verb?.isDenied ? 'keep' : moves;
  const said = clause.phrases.find((phrase) => phrase.kind === 'comparison');
  const against: Comparison = said?.kind === 'comparison' ? said.value : 'none';
  const none = {
    verb,
    targetHigh: null,
    baseline: null,
    change: 'none',
    comparison: 'none',
  } as const;
  const target = atWorst(bounded(clause, raised(sentence, clause, verb)), metric);
  if (!target) return { ...none, direction: null, target: null, unit: null };
  if (target.kind === 'within') {
    const unit = unitName(sentence, target.unit, target.unitAt);
    return { ...none, direction: 'at_most', target: target.amount, unit };
  }
  const meant: Meant = {
    metric,
    against,
    verb: target.isMoved ? moves : verb,
    isCap: clause.verb?.isCap === true,
  };
  const move = movementOf(sentence, { ...clause, target }, meant);
  const comparison = against === 'none' ? 'current' : against;
  const read: Target = move
    ? { ...move, verb, baseline: null, comparison }
    : { ...levelOf(sentence, { ...clause, target }, meant), verb };
  return target.isUnsure ? { ...read, direction: null } : read;
}

function levelOf(sentence: Sentence, clause: Clause, meant: Meant): Target {
  const target = clause.target as AmountPhrase;
  const stands = clause.phrases.find((phrase) => phrase.kind === 'baseline');
  const from =
    stands?.kind === 'baseline'
      ? { value: stands.value, from: stands.from, to: stands.to }
      : undefined;
  return level(sentence, from ? { baseline: from, ...target } : target, meant);
}

function verbOf({ verb, acting, target }: Clause, metric: string): Verb | null {
  if (!verb) {
    const factor = target?.kind === 'amount' && target.unit === 'factor' ? target.value : 1;
    // `make it four times what it is`
    if (acting.length > 0 && factor !== 1) return factor > 1 ? 'increase' : 'decrease';
    return acting.length > 0 ? 'reach' : null;
  }
  if (verb.value !== 'improve') return verb.value;
  return isBetterLow(metric) ? 'decrease' : 'increase';
}

/** `Triple the number of referrals`: a factor that is the verb. */
function multiplied({ is }: Sentence, { target, phrases }: Clause): Verb | null {
  if (target?.kind !== 'amount' || target.unit !== 'factor') return null;
  const before = phrases.slice(0, phrases.indexOf(target));
  if (before.some(({ kind }) => !NOT_CONTENT.includes(kind))) return null;
  const at = target.end - 1;
  if (is(at, 'halve')) return 'decrease';
  return is(at, 'double', 'triple', 'treble', 'quadruple') ? 'increase' : null;
}

interface Meant {
  isCap: boolean;
  metric: string;
  against: Comparison;
  verb: Verb | null;
}

function movementOf(
  sentence: Sentence,
  clause: Clause,
  meant: Meant,
): Pick<Target, 'direction' | 'target' | 'targetHigh' | 'unit' | 'change'> | undefined {
  const amount = clause.target as AmountPhrase;
  const { metric, verb } = meant;
  const change = changeOf(sentence, clause, meant);
  if (change === 'none') return undefined;
  const isDown = verb === 'decrease' || (verb !== 'increase' && amount.sign < 0);
  const share = shareOf(amount, metric);
  if (amount.unit === 'factor') return factorMovement(amount, verb);
  const isReferred =
    change === 'relative' &&
    verb !== 'increase' &&
    verb !== 'decrease' &&
    amount.sign === 0 &&
    amount.marker !== 'by';
  if (isReferred && (amount.value >= 100 || verb === 'keep')) {
    return {
      change,
      unit: '%',
      target: exact(amount.value / 100 - 1),
      targetHigh: null,
      direction: amount.direction ?? 'at_least',
    };
  }
  const sign = isDown ? -1 : 1;
  const ends = [amount.value, amount.high]
    .filter((end) => end !== undefined)
    .map((end) => exact(sign * end * share))
    .sort((a, b) => a - b);
  // `-3%p 이내 하락` is signed already: no further down than that.
  const isSignedLimit = amount.sign < 0 && limitOf(sentence, amount).startsWith('이내');
  const isFlipped =
    isDown && !isSignedLimit && (verb === 'decrease' || amount.direction === undefined);
  const saidDirection = amount.direction ?? 'at_least';
  return {
    change,
    unit: share === 0.01 ? '%' : unitOf(sentence, amount, metric),
    target: ends[0],
    targetHigh: ends[1] ?? null,
    direction: isFlipped ? OPPOSITE[saidDirection] : saidDirection,
  };
}

function limitOf({ tokens }: Sentence, { directionAt }: AmountPhrase): string {
  return directionAt ? tokens[directionAt.from].key : '';
}

function factorMovement(amount: AmountPhrase, verb: Verb | null) {
  const isLess = amount.value < 1 || verb === 'decrease';
  const factor = isLess && amount.value > 1 ? 1 / amount.value : amount.value;
  const high = amount.high === undefined ? null : exact(amount.high - 1);
  const said = amount.direction ?? (isLess ? 'at_most' : 'at_least');
  const direction =
    amount.direction && verb === 'decrease' && amount.marker !== 'to' && said === 'at_least'
      ? 'at_most'
      : said;
  return {
    change: 'relative' as const,
    unit: '%',
    target: exact(factor - 1),
    targetHigh: high,
    direction,
  };
}

/** Whether a number is a movement, and of which kind: by its unit, its sign, its verb and what it is compared with. */
function changeOf(
  sentence: Sentence,
  { target, verb: said }: Clause,
  { metric, against, verb }: Meant,
): Change {
  const amount = target as AmountPhrase;
  const moves = verb === 'increase' || verb === 'decrease';
  const isTo = amount.marker === 'to' || amount.baseline !== undefined;
  if (amount.unit === 'factor') return !moves && isToldInTimes(metric) ? 'none' : 'relative';
  if (isTo || reaches(sentence, amount)) return 'none';
  if (!moves && isGrowthRate(metric)) return 'none';
  const isMovement =
    moves || amount.marker === 'by' || against !== 'none' || isSigned(sentence, amount);
  if (amount.unit === '%') return isMovement ? 'relative' : 'none';
  if (amount.unit === 'points')
    return isMovement || isPercentPoints(sentence, amount) ? 'points' : 'none';
  if (amount.marker === 'by' || amount.sign > 0 || isSoManyMore(sentence, amount)) return 'points';
  const caps = amount.direction === 'at_most' || amount.direction === 'less_than';
  const isKorean = said !== undefined && sentence.tokens[said.from].kind !== 'latin';
  const isBehind = said !== undefined && said.from >= amount.to;
  return moves && isKorean && isBehind && !(caps && verb === 'decrease') ? 'points' : 'none';
}

/** `−20%` alone is a movement; with a comparator it is a level below zero (`이익률 −5% 이상`). */
function isSigned({ tokens }: Sentence, { from, end, sign, direction }: AmountPhrase): boolean {
  const isWord = tokens.slice(from, end).some(({ key }) => NEGATIVE.includes(key));
  return sign > 0 || (sign < 0 && direction === undefined && !isWord);
}

/** `5 more volunteers`, `3 fewer incidents`. */
function isSoManyMore(sentence: Sentence, { to, direction }: AmountPhrase): boolean {
  return direction === undefined && sentence.is(to, 'more', 'fewer', 'less');
}

function reaches(sentence: Sentence, amount: AmountPhrase): boolean {
  return sentence.sense(amount.from - 1, 'verb')?.value === 'reach';
}

function isPercentPoints(sentence: Sentence, amount: AmountPhrase): boolean {
  const unit = amount.unitAt
    ? sentence.textOf(amount.unitAt.from, amount.unitAt.to).toLowerCase()
    : '';
  return /%|퍼센트|percent|pp/.test(unit);
}

function shareOf(amount: AmountPhrase, metric: string): number {
  if (amount.unit === '%') return 0.01;
  return amount.unit === 'points' && !(isScore(metric) && !isRate(metric)) ? 0.01 : 1;
}

function level(
  sentence: Sentence,
  amount: AmountPhrase,
  { metric, against, verb, isCap }: Meant,
): Target {
  const unit = unitOf(sentence, amount, metric);
  const share = amount.unit === '%' ? 0.01 : 1;
  const sign = amount.sign < 0 ? -1 : 1;
  const value = exact(sign * amount.value * share);
  const high = amount.high === undefined ? null : exact(sign * amount.high * share);
  const ends = high === null ? [value] : [value, high].sort((a, b) => a - b);
  const baseline = amount.baseline ? exact(amount.baseline.value * share) : null;
  return {
    verb,
    direction: amount.direction ?? impliedDirection({ verb, isCap, metric, baseline, value }),
    target: ends[0],
    targetHigh: ends[1] ?? null,
    baseline,
    unit,
    change: 'none',
    comparison: baseline !== null && against === 'none' ? 'baseline' : against,
  };
}

function impliedDirection(said: {
  verb: Verb | null;
  isCap: boolean;
  metric: string;
  baseline: number | null;
  value: number;
}): Direction | null {
  if (said.baseline !== null && said.baseline !== said.value) {
    return said.value > said.baseline ? 'at_least' : 'at_most';
  }
  if (said.isCap) return 'at_most';
  if (said.verb === 'increase') return 'at_least';
  if (said.verb === 'decrease') return 'at_most';
  if (said.verb === 'reach') return isBetterLow(said.metric) ? 'at_most' : 'at_least';
  return null;
}
