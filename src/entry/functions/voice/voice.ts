import {
  CSAT as csat,
  NPS as nps,
  NPS_INTERVAL as npsInterval,
  RATE_INTERVAL as rateInterval,
} from '../../../domain/metrics/voice/declared';
import { answerCell } from '../../cell-function';

/**
 * Net promoter score, −100 to 100, from answers between 0 and 10.
 * 0~10점 추천 의향 응답으로 순추천지수(NPS)를 −100~100 사이의 점수로 구합니다.
 *
 * Promoters answer 9 or 10, detractors 0 to 6; 7 and 8 count among the answers only. The score is
 * 100 × (promoters − detractors) / answers. Blank cells are skipped, so A2:A works. An answer that is not a
 * whole number from 0 to 10 is an error that names the row, and so is a range without an answer. One column
 * or one row; text that is a number in plain notation counts as one, other text and dates are errors.
 *
 * Example: =NPS(A2:A6) where A2:A6 is {3; 7; 8; 9; 10} → 20
 * Example: =NPS(A2:A5) where A2:A5 is {10; 9; ""; 0} → 33.333333333333336
 * Method: counts.
 * Source: Reichheld, The One Number You Need to Grow, Harvard Business Review 81 (2003).
 * Others: some report shares instead of points, or count 8 as a promoter outside the United States.
 *
 * @param {A2:A} scores One answer from 0 to 10 per row.
 * @return The score in points.
 * @customfunction
 */
export function NPS(scores: unknown): unknown {
  return answerCell(nps, arguments);
}

/**
 * Customer satisfaction: the share of answers that are satisfied.
 * 고객 만족도(CSAT), 곧 만족한 응답의 비율을 구합니다.
 *
 * Satisfied is an answer of satisfied_from or more: 4 and 5 on the default scale from 1 to 5. On another scale
 * satisfied_from must be given: =CSAT(A2:A, 6, 7). An answer below 1 or above the scale is an error that
 * names the row; halves such as 4.5 are answers. Blank cells are skipped, so A2:A works; a range without
 * an answer is an error. One column or one row; text that is a number in plain notation counts as one, other
 * text and dates are errors.
 *
 * Example: =CSAT(A2:A6) where A2:A6 is {5; 4; 3; 2; 5} → 0.6
 * Example: =CSAT(A2:A5, 3, 3) where A2:A5 is {3; 1; 2; ""} → 0.3333333333333333
 * Method: counts.
 * Source: definition: top-two-box share on a five-point scale.
 * Others: some take the mean answer, or the mean as a percentage of the highest; some count the top box only.
 *
 * @param {A2:A} scores One answer per row, from 1 to the scale.
 * @param {4} satisfied_from Optional: the lowest satisfied answer, default 4; must be given for another scale.
 * @param {5} scale Optional: the highest answer there is, default 5.
 * @return The share of satisfied answers as a fraction.
 * @customfunction
 */
export function CSAT(scores: unknown, satisfied_from: unknown, scale: unknown): unknown {
  return answerCell(csat, arguments);
}

/**
 * How far the net promoter score may be off, given how many answered.
 * 응답 수에 비추어 순추천지수(NPS)가 어느 범위에 있을지 신뢰구간을 구합니다.
 *
 * estimate is the score as NPS gives it; low and high are estimate ± z × standard error, in points. Answers
 * as in NPS. Where all answers count alike, low and high equal the estimate: they show no spread to calculate
 * with. With few answers a bound can pass 100 or −100.
 *
 * Example: =NPS_INTERVAL(A2:A6) where A2:A6 is {3; 7; 8; 9; 10} → {"estimate", "low", "high"; 20, -45.592940772444564, 85.59294077244456}
 * Example: =NPS_INTERVAL(A2:A4, 0.9) where A2:A4 is {7; 8; 7} → {"estimate", "low", "high"; 0, 0, 0}
 * Method: Wald interval of the mean of answers counted 1, 0 and −1, variance (p + d) − (p − d)² with divisor n.
 * Source: Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016).
 * Others: some divide by n − 1, or add answers before calculating (Agresti–Coull), which is wider for few answers.
 *
 * @param {A2:A} scores One answer from 0 to 10 per row.
 * @param {0.95} confidence Optional: the level of the interval, default 0.95.
 * @return A table: estimate, low, high, in points.
 * @customfunction
 */
export function NPS_INTERVAL(scores: unknown, confidence: unknown): unknown {
  return answerCell(npsInterval, arguments);
}

/**
 * Between which bounds a rate lies, given how many were counted.
 * 센 수에 비추어 비율이 어느 범위에 있을지 신뢰구간을 구합니다.
 *
 * estimate = successes / trials. Both are whole numbers, one cell each; trials at least 1, successes from 0 to
 * trials: else an error. The bounds keep within 0 and 1, and are not symmetric about the estimate; with 0
 * successes low is 0, with trials successes high is 1. A blank is an error, except for confidence.
 *
 * Example: =RATE_INTERVAL(0, 10) → {"estimate", "low", "high"; 0, 0, 0.27753279986288915}
 * Example: =RATE_INTERVAL(10, 10) → {"estimate", "low", "high"; 1, 0.7224672001371107, 1}
 * Method: Wilson's score interval, without continuity correction.
 * Source: Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927).
 * Others: Wald's interval is too narrow for few trials and rates near 0 or 1; Clopper and Pearson's is wider.
 *
 * @param {B2} successes How many did: satisfied, converted, stayed …
 * @param {C2} trials How many there were in all.
 * @param {0.95} confidence Optional: the level of the interval, default 0.95.
 * @return A table: estimate, low, high, as fractions.
 * @customfunction
 */
export function RATE_INTERVAL(successes: unknown, trials: unknown, confidence: unknown): unknown {
  return answerCell(rateInterval, arguments);
}
