import { LTV as ltv } from '../../../domain/metrics/worth/declared';
import { answerCell } from '../../cell-function';

/**
 * What a customer is worth over the full relationship, from revenue per period and churn.
 * 고객 생애 가치(LTV)를 기간당 매출과 이탈률로 구합니다. 마진과 할인율을 함께 쓸 수 있습니다.
 *
 * With m = arpu × margin, i = discount and r = 1 − churn: "now" (지금, default) counts the first margin at
 * once, m × (1 + i) / (1 + i − r), which is m / churn without a discount; "later" (나중) counts it one period
 * on and only if the customer stayed, m × r / (1 + i − r). All of one period: monthly revenue needs monthly
 * churn and a monthly discount. churn lies above 0 and up to 1; 0 is allowed with a discount above 0. margin
 * and discount are at most 1: 60 % is 0.6.
 * arpu, churn, margin and discount take a number or a range; ranges must have the same shape and the answer
 * has it too. A blank arpu or churn answers a blank, a blank margin is 1, a blank discount 0. Text that is a
 * number in plain notation counts as one; other text and dates are errors that name the row.
 *
 * Example: =LTV(100, 0.05) → 2000
 * Example: =LTV(10000, 0.08, 0.5) → 62500
 * Example: =LTV(1, 0.2, 1, 0.1, "later") → 2.6666666666666665
 * Example: =LTV(A2:A3, B2:B3, 0.5) where A2:B3 is {10000, 0.25; 20000, 0.5} → {20000; 20000}
 * Method: the closed form of an endless, discounted stream of margins with constant retention.
 * Source: Gupta and Lehmann, Customers as Assets, Journal of Interactive Marketing 17(1), 2003; Farris et al., Marketing Metrics.
 * Others: many leave out margin and discount (arpu / churn), which reads higher; some count no more than three or five years.
 *
 * @param {B2} arpu Revenue per customer and period, or a range.
 * @param {C2} churn Share of customers lost per period, above 0 and up to 1, or a range.
 * @param {0.7} margin Optional: share of revenue that remains, default 1, or a range.
 * @param {0.01} discount Optional: discount rate per period, default 0, or a range.
 * @param {"now"} first_payment Optional: "now" (지금, default) or "later" (나중, one period on).
 * @return The value of one customer in the currency of arpu.
 * @customfunction
 */
export function LTV(
  arpu: unknown,
  churn: unknown,
  margin: unknown,
  discount: unknown,
  first_payment: unknown,
): unknown {
  return answerCell(ltv, arguments);
}
