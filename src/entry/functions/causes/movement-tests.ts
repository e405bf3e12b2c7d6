import {
  AB_TEST as abTest,
  AB_TEST_MEANS as abTestMeans,
  KPI_TREND as kpiTrend,
  LEAD_LAG as leadLag,
} from '../../../domain/metrics/causes/declared';
import { answerCell } from '../../cell-function';

/**
 * Whether a figure rises or falls beyond chance: slope per observation, interval and verdict.
 * 지표가 우연을 넘어 오르거나 내리는지 관측마다의 기울기와 구간, 판정으로 보여 줍니다.
 *
 * A straight line through the values by their number in the order of dates, whatever the order of rows: 1, 2, 3 …
 * A date without a value is a gap and keeps its number; wholly blank rows are skipped. slope is the change per
 * observation, low and high its 95 % interval, p two-sided, r² the share of the variance that the line explains.
 * direction: rising or falling when p is below 0.05, else flat. Values that are all the same have the slope 0 and no p
 * or r². Fewer than three values, a date that appears twice, a value without a date and text that is no number
 * are errors that name the row. dates are dates or text such as 2026-01-31; both are columns or rows of one length.
 *
 * Example: =KPI_TREND(A2:A6, B2:B6) where A2:B6 is {2026-01-01, 2; 2026-02-01, 4; 2026-03-01, 5; 2026-04-01, 4; 2026-05-01, 7} → {"slope", "low", "high", "p", "r²", "direction"; 1, -0.03938261090008921, 2.039382610900089, 0.05491252385363534, 0.7575757575757576, "flat"}
 * Example: =KPI_TREND(A2:A6, B2:B6) where A2:B6 is {2026-01-05, 10; 2026-01-12, 12; 2026-01-19, ""; 2026-01-26, 16; 2026-02-02, 18} → {"slope", "low", "high", "p", "r²", "direction"; 2, 2, 2, 0, 1, "rising"}
 * Method: ordinary least squares, t interval and t test of the slope with n − 2 degrees of freedom.
 * Source: Draper and Smith, Applied Regression Analysis, 3rd ed. (1998), chapter 1.
 * Others: Mann–Kendall and Theil–Sen withstand outliers; values that depend on the one before call for wider intervals.
 *
 * @param {A2:A} dates One date per observation.
 * @param {B2:B} values The value at each date; blank where there is none.
 * @return A table: slope, low, high, p, r², direction.
 * @customfunction
 */
export function KPI_TREND(dates: unknown, values: unknown): unknown {
  return answerCell(kpiTrend, arguments);
}

/**
 * By how many rows one figure runs ahead of another: correlation at each lag, strongest first.
 * 한 지표가 다른 지표보다 몇 행 앞서 움직이는지 시차별 상관으로 보여 줍니다. 강한 순서입니다.
 *
 * Rows must follow each other at equal distances. At lag k the candidate of a row is paired with the outcome k rows
 * further down: at a positive lag the candidate leads. correlation is Pearson's over the pairs there are, p
 * two-sided; both are blank with fewer than three pairs or where one side does not vary. Strongest is the one
 * farthest from 0; ties go to the lag nearer to 0, then to the negative one. max_lag is at most 400 and less than
 * the number of rows. Wholly blank rows are skipped; a row that lacks one of the two is an error, and so are fewer
 * than three rows or values that are all the same. Two figures that both grow go along at every lag: take their
 * changes from row to row first. Of many lags some pass 0.05 by chance.
 *
 * Example: =LEAD_LAG(A2:A7, B2:B7) where A2:B7 is {1, 0; 3, 1; 2, 3; 5, 2; 4, 5; 6, 4} → {"lag", "pairs", "correlation", "p"; 1, 5, 1, 0; -1, 5, 0.9041944301794652, 0.035081514715481966; 0, 6, 0.6, 0.20800000000000002}
 * Example: =LEAD_LAG(A2:A5, B2:B5, 0) where A2:B5 is {1, 1; 2, -1; 3, -1; 4, 1} → {"lag", "pairs", "correlation", "p"; 0, 4, 0, 1}
 * Method: pairwise Pearson correlation, t test with pairs − 2 degrees of freedom.
 * Source: Box and Jenkins, Time Series Analysis (1970), chapter 11, with means of the pairs at each lag.
 * Others: R's ccf divides by spreads and length of the full series, which shrinks the correlation at far lags.
 *
 * @param {A2:A} candidate The figure that may run ahead, one row per period, oldest first.
 * @param {B2:B} outcome The figure that may follow, in the same rows.
 * @param {12} max_lag Optional: the farthest lag in rows, default a quarter of the rows, at most 24.
 * @return A table: lag, pairs, correlation, p.
 * @customfunction
 */
export function LEAD_LAG(candidate: unknown, outcome: unknown, max_lag: unknown): unknown {
  return answerCell(leadLag, arguments);
}

/**
 * Whether two conversion rates differ beyond chance: difference, interval, p and verdict.
 * 두 전환율의 차이가 우연을 넘는지 차이와 신뢰구간, p, 판정으로 보여 줍니다.
 *
 * difference = rate b − rate a, low and high its interval, lift = difference / rate a (blank when rate a is 0), z and p
 * those of the test (blank when nobody or everybody converted on both sides). verdict: "b is better" or "a is better"
 * (the higher rate) when p is below 1 − confidence, else "no difference shown", which is not "no difference".
 * Near the border interval and p can disagree, since they are calculated in different ways. Counts are whole numbers,
 * one cell each; visitors at least 1, conversions from 0 to visitors: else an error, and so is a blank.
 *
 * Example: =AB_TEST(100, 1000, 130, 1000) → {"rate a", "rate b", "difference", "low", "high", "lift", "z", "p", "verdict"; 0.1, 0.13, 0.03, 0.002002348715283018, 0.05807048502220283, 0.3, 2.102740605622115, 0.0354884504664746, "b is better"}
 * Example: =AB_TEST(0, 50, 0, 50) → {"rate a", "rate b", "difference", "low", "high", "lift", "z", "p", "verdict"; 0, 0, 0, -0.0713475991333587, 0.0713475991333587, "", "", "", "no difference shown"}
 * Method: Newcombe's hybrid score interval (method 10, no continuity correction); z test with the pooled rate.
 * Source: Newcombe, Interval Estimation for the Difference Between Independent Proportions, Stat. Med. 17 (1998).
 * Others: Wald's interval and the unpooled z agree for large counts; Fisher's exact test is stricter for small ones.
 *
 * @param {B2} conversions_a How many converted in A.
 * @param {C2} visitors_a How many saw A.
 * @param {B3} conversions_b How many converted in B.
 * @param {C3} visitors_b How many saw B.
 * @param {0.95} confidence Optional: the level of interval and verdict, default 0.95.
 * @return A table: rate a, rate b, difference, low, high, lift, z, p, verdict.
 * @customfunction
 */
export function AB_TEST(
  conversions_a: unknown,
  visitors_a: unknown,
  conversions_b: unknown,
  visitors_b: unknown,
  confidence: unknown,
): unknown {
  return answerCell(abTest, arguments);
}

/**
 * Whether two means differ beyond chance: difference, interval, t, p and verdict.
 * 두 평균의 차이가 우연을 넘는지 차이와 신뢰구간, t, p, 판정으로 보여 줍니다.
 *
 * One value per person or order; the two columns or rows may differ in length. difference = mean b − mean a, low and
 * high its interval, df the degrees of freedom (rarely an integer), p two-sided. verdict: "b is better" or "a is better" (the
 * higher mean) when p is below 1 − confidence, else "no difference shown", which is not "no difference". Blank cells
 * are skipped, so A2:A works. Fewer than two values on a side are an error, and so is the case that neither side
 * varies. Text that is a number in plain notation counts as one, other text and dates are errors that name the row.
 *
 * Example: =AB_TEST_MEANS(A2:A4, B2:B5) where A2:B5 is {2, 3; 4, 5; 6, 7; "", 9} → {"mean a", "mean b", "difference", "low", "high", "t", "df", "p", "verdict"; 4, 6, 2, -2.463422962677575, 6.463422962677575, 1.1547005383792517, 4.959183673469387, 0.3008027072551761, "no difference shown"}
 * Example: =AB_TEST_MEANS(A2:A3, B2:B3) where A2:B3 is {1, 1; 2, 2} → {"mean a", "mean b", "difference", "low", "high", "t", "df", "p", "verdict"; 1.5, 1.5, 0, -3.042434922296654, 3.042434922296654, 0, 2, 1, "no difference shown"}
 * Method: Welch's t test and interval, which do not suppose equal variances.
 * Source: Welch, The Generalization of 'Student's' Problem, Biometrika 34 (1947).
 * Others: Student's t pools the variances; with a few huge values compare medians, or use Mann–Whitney's test.
 *
 * @param {A2:A} values_a The values of A, one per row.
 * @param {B2:B} values_b The values of B, one per row.
 * @param {0.95} confidence Optional: the level of interval and verdict, default 0.95.
 * @return A table: mean a, mean b, difference, low, high, t, df, p, verdict.
 * @customfunction
 */
export function AB_TEST_MEANS(values_a: unknown, values_b: unknown, confidence: unknown): unknown {
  return answerCell(abTestMeans, arguments);
}
