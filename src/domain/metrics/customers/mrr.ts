import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { difference, isNoise, largestOf } from '../../numeric/noise';
import { sumsBy } from '../../numeric/sums-by';

/** Monthly recurring revenue of each customer at the start and at the end of a period. */
export interface MrrValues {
  mrr_start: Float64Array;
  mrr_end: Float64Array;
}

export interface MovementValues extends MrrValues {
  /** Whether somebody without revenue at the start was a customer before. */
  returning?: Uint8Array;
}

/**
 * What was kept of the revenue at the start, without any growth: Σ min(start, end) / Σ start. SaaS
 * Metrics Standards Board: (start − contraction − churn) / start, never above 1.
 */
export function grossRetention(values: MrrValues): number {
  const { mrr_start, mrr_end } = withoutNoise(values);
  const kept = new Float64Array(mrr_start.length);
  for (let i = 0; i < kept.length; i += 1) kept[i] = Math.min(mrr_start[i], mrr_end[i]);
  return retained(kept, mrr_start);
}

/** As `grossRetention` with the growth of the same customers: Σ end / Σ start. */
export function netRetention(values: MrrValues): number {
  const { mrr_start, mrr_end } = withoutNoise(values);
  const kept = new Float64Array(mrr_start.length);
  for (let i = 0; i < kept.length; i += 1) kept[i] = mrr_start[i] > 0 ? mrr_end[i] : 0;
  return retained(kept, mrr_start);
}

/** An amount that is nothing beside the largest is what a formula of the sheet left over: nobody pays it. */
function withoutNoise({ mrr_start, mrr_end }: MrrValues): MrrValues {
  const largest = largestOf(mrr_start, mrr_end);
  const clean = (amount: number) => (isNoise(amount, largest) ? 0 : amount);
  return { mrr_start: mrr_start.map(clean), mrr_end: mrr_end.map(clean) };
}

function retained(kept: Float64Array, starts: Float64Array): number {
  const [base] = sumsBy(starts);
  if (base === 0) refuse('no_mrr_at_start', { argument: 'mrr_start', noData: true });
  return sumsBy(kept)[0] / base;
}

const NEW = 0;
const EXPANSION = 1;
const CONTRACTION = 2;
const CHURN = 3;
const REACTIVATION = 4;

/**
 * Each customer's change is one movement; the movements add up to the change of the whole. Noise is no
 * movement.
 */
export function mrrMovements({ returning, ...values }: MovementValues): Table {
  const { mrr_start, mrr_end } = withoutNoise(values);
  const rows = mrr_start.length;
  if (rows === 0) refuse('no_rows', { noData: true });
  const changes = new Float64Array(rows);
  const kinds = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const start = mrr_start[row];
    const end = mrr_end[row];
    changes[row] = Math.abs(difference(end, start));
    if (start === 0) kinds[row] = returning?.[row] === 1 ? REACTIVATION : NEW;
    else if (end === 0) kinds[row] = CHURN;
    else kinds[row] = end > start ? EXPANSION : CONTRACTION;
  }
  const sums = sumsBy(changes, kinds, 5);
  const gained = sums[NEW] + sums[EXPANSION] + sums[REACTIVATION];
  const lost = sums[CONTRACTION] + sums[CHURN];
  return {
    columns: headed('new, expansion, contraction, churn, reactivation, net, quick ratio'),
    rows: [[...sums, gained - lost, lost > 0 ? gained / lost : undefined]],
  };
}
