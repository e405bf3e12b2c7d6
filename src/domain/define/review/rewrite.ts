import type { Day } from '../../calendar/day';
import type { Cadence } from '../../calendar/period';
import { isBetterLow, isRate, isScore, objectOf, type StandIn } from './metric-words';
import type { Reviewed } from './reviewed';

/**
 * A goal as a KPI: what it speaks of, by how much and until when. What the draft does not say is an example
 * that the person changes: 15 % more, 20 % less, 5 points, 4.5 of 5.
 */
export interface Rewrite {
  /** What is counted; '' where only the stand-in can be. */
  metric: string;
  standIn: StandIn | null;
  change: 'relative' | 'points' | 'score';
  /** Signed, as in a reading; of `score` the score to reach. */
  amount: number;
  cadence: Cadence;
  /** Null: by the end of this quarter. */
  due: Day | null;
}

const EXAMPLE = { more: 0.15, less: -0.2, points: 0.05, score: 4.5 };

/** Stand-ins that are rates or scores, and those of which less is better. */
const STAND_IN_RATES: readonly StandIn[] = ['conversion', 'replies', 'passed'];

export function rewriteOf(reviewed: Reviewed, standIn: StandIn | null): Rewrite {
  const metric = standIn ? '' : objectOf(reviewed.name);
  const isLess = standIn
    ? standIn === 'defect_rate'
    : reviewed.verb === 'decrease' || (reviewed.verb === null && isBetterLow(metric));
  const { change, amount } = movementOf(reviewed, { metric, standIn, isLess });
  const { cadence, due } = reviewed;
  return { metric, standIn, change, amount, cadence: cadence ?? 'month', due };
}

interface Subject {
  metric: string;
  standIn: StandIn | null;
  isLess: boolean;
}

function movementOf(
  { target, change }: Reviewed,
  { metric, standIn, isLess }: Subject,
): Pick<Rewrite, 'change' | 'amount'> {
  if (target !== null && change !== 'none') return { change, amount: target };
  const isScored = standIn ? standIn === 'survey_score' : isScore(metric) && !isRate(metric);
  if (isScored) return { change: 'score', amount: EXAMPLE.score };
  const isShare = standIn ? STAND_IN_RATES.includes(standIn) : isRate(metric);
  if (isShare) return { change: 'points', amount: isLess ? -EXAMPLE.points : EXAMPLE.points };
  return { change: 'relative', amount: isLess ? EXAMPLE.less : EXAMPLE.more };
}
