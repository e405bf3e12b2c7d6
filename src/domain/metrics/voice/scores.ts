import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { normalCritical } from '../../numeric/normal';

const PROMOTER_FROM = 9;
const DETRACTOR_UP_TO = 6;

interface Answers {
  count: number;
  promoters: number;
  detractors: number;
}

/**
 * Net promoter score in points: the share of 9 and 10 less that of 0 to 6, times 100. Reichheld, "The one
 * number you need to grow", Harvard Business Review 81 (2003) 12, 46–54.
 */
export function npsOf({ scores }: { scores: Float64Array }): number {
  return scoreOf(countOf(scores));
}

function scoreOf({ count, promoters, detractors }: Answers): number {
  return (100 * (promoters - detractors)) / count;
}

/**
 * The score with its Wald interval: an answer counts 1, 0 or −1, so its variance is the share of promoters
 * and detractors together less the square of their difference.
 */
export function npsIntervalOf({
  scores,
  confidence,
}: {
  scores: Float64Array;
  confidence: number;
}): Table {
  const answers = countOf(scores);
  const { count, promoters, detractors } = answers;
  const spread = (promoters + detractors) * count - (promoters - detractors) ** 2;
  const reach = (100 * normalCritical((1 - confidence) / 2) * Math.sqrt(spread / count)) / count;
  const score = scoreOf(answers);
  return intervalTable(score, score - reach, score + reach);
}

export function intervalTable(estimate: number, low: number, high: number): Table {
  return {
    columns: headed('estimate, low, high'),
    rows: [[estimate, low, high]],
  };
}

function countOf(scores: Float64Array): Answers {
  if (scores.length === 0) refuse('no_rows', { noData: true });
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < scores.length; i += 1) {
    if (scores[i] >= PROMOTER_FROM) promoters += 1;
    else if (scores[i] <= DETRACTOR_UP_TO) detractors += 1;
  }
  return { count: scores.length, promoters, detractors };
}

const USUAL_SCALE = 5;
const USUALLY_SATISFIED_FROM = 4;

export interface SatisfactionValues {
  scores: Float64Array;
  satisfied_from?: number;
  scale: number;
}

/** The share of answers that are satisfied; which are, can be taken for granted on the usual scale only. */
export function csatOf({ scores, satisfied_from: given, scale }: SatisfactionValues): number {
  if (given === undefined && scale !== USUAL_SCALE) {
    refuse('satisfied_from_needed', { argument: 'satisfied_from', values: { scale } });
  }
  const from = given ?? USUALLY_SATISFIED_FROM;
  if (from > scale) refuse('above_most', { argument: 'satisfied_from', values: { atMost: scale } });
  if (scores.length === 0) refuse('no_rows', { noData: true });
  let satisfied = 0;
  for (let i = 0; i < scores.length; i += 1) {
    if (scores[i] > scale) {
      refuse('above_most', { argument: 'scores', index: i, values: { atMost: scale } });
    }
    if (scores[i] >= from) satisfied += 1;
  }
  return satisfied / scores.length;
}
