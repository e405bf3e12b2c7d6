import { ATTAINMENT as attainment } from '../../domain/functions/declared/attainment';
import { answerCell } from '../cell-function';

/**
 * How much of a target is reached: 1 is on target. One value or a whole column at once.
 * 목표를 얼마나 달성했는지(달성률) 구합니다. 1이면 목표와 같고, 열 전체를 한 번에 계산합니다.
 *
 * Without a baseline: actual / target for "up" (at least) and 2 − actual / target for "down" (at most),
 * for a target above 0; below 0 the relative distance from the target is added to or taken from 1. With a
 * baseline: the share of the way from the baseline to the target, (actual − baseline) / (target − baseline).
 * It is not capped. A target of 0 without a baseline, or a target equal to the baseline, is an error.
 * actual, target and baseline take a number or a range; ranges must have the same shape and the answer
 * has it too. A blank actual or target answers a blank, a blank baseline means none. Text that is a
 * number in plain notation counts as one; other text and dates are errors that name the row.
 *
 * Example: =ATTAINMENT(45, 60) → 0.75
 * Example: =ATTAINMENT(4, 8, "down") → 1.5
 * Example: =ATTAINMENT(31, 40, "up", 25) → 0.4
 * Example: =ATTAINMENT(A2:A4, B2:B4) where A2:B4 is {80, 100; "", 100; 150, 100} → {0.8; ""; 1.5}
 * Method: kpi-model.md, Attainment: relative distance from the target, or progress from the baseline.
 * Source: progress from a baseline as in the key results of OKR practice (Doerr, Measure What Matters, 2018).
 *
 * @param {B2} actual The number reached, or a range of them.
 * @param {C2} target The number aimed at, or a range of them.
 * @param {"up"} direction Optional: "up" (이상, default) when more is better, "down" (이하) when less is.
 * @param {D2} baseline Optional: where it started, or a range; attainment is then progress from there.
 * @return The attainment as a fraction.
 * @customfunction
 */
export function ATTAINMENT(
  actual: unknown,
  target: unknown,
  direction: unknown,
  baseline: unknown,
): unknown {
  return answerCell(attainment, [actual, target, direction, baseline], arguments.length);
}
