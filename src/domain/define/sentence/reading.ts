import type { Cadence } from '../../calendar/period';
import type { Aggregation, Direction } from '../../kpi/kpi';

export type Verb = 'reach' | 'keep' | 'increase' | 'decrease';

/**
 * How a target that is a movement is meant: by a share of what it is compared with, or by so much in the
 * KPI's own unit (points of a rate or a score, people, minutes). Both are signed.
 */
export type Change = 'none' | 'relative' | 'points';

export type Comparison =
  | 'none'
  | 'previous_day'
  | 'previous_week'
  | 'previous_month'
  | 'previous_quarter'
  | 'previous_half'
  | 'previous_year'
  | 'baseline'
  | 'current';

/** What the words leave open and a person has to say: a rate that grows by `20%` may mean points. */
export type Doubt = 'percent_or_points';

/** Fields that come from words of the sentence. */
export type ReadField =
  | 'metric'
  | 'scope'
  | 'verb'
  | 'direction'
  | 'target'
  | 'targetHigh'
  | 'baseline'
  | 'unit'
  | 'change'
  | 'comparison'
  | 'cadence'
  | 'due'
  | 'starts'
  | 'aggregation';

/** A KPI as somebody said it. What the sentence does not say is null; nothing is guessed. */
export interface Reading {
  /** What is counted, without its particles: `신규 계약`, `conversion rate`; '' where only a wish stands. */
  metric: string;
  /** The segment, channel or group that it is limited to. */
  scope: string | null;
  verb: Verb | null;
  direction: Direction | null;
  /** In the unit; shares and changes as fractions, and a relative change signed: −0.25 for 25 % less. */
  target: number | null;
  /** The upper end of a range. */
  targetHigh: number | null;
  /** Where it starts from, by "from 25% to 30%". */
  baseline: number | null;
  /** As the register writes units: `%`, `KRW`, `d`, `h`, `min`, `s`, `score`, or the word itself (`건`, `명`). */
  unit: string | null;
  change: Change;
  comparison: Comparison;
  cadence: Cadence | null;
  /** ISO days. */
  due: string | null;
  starts: string | null;
  aggregation: Aggregation | null;
  doubts: readonly Doubt[];
  /** Words that were not understood, in their order. */
  leftover: string[];
  /** The words of the sentence that each field came from, as they stand there. */
  words: Partial<Record<ReadField, string>>;
  /** Where these stand in the sentence as it was typed. */
  places: Partial<Record<ReadField, Place>>;
}

/** A stretch of a text in code units, from 0; `to` is the first behind it. */
export interface Place {
  from: number;
  to: number;
}
