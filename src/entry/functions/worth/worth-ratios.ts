import {
  AOV as aov,
  ARPU as arpu,
  CAC as cac,
  CAC_PAYBACK as cacPayback,
  CONVERSION as conversion,
  LTV_ORDERS as ltvOrders,
  LTV_TO_CAC as ltvToCac,
  ROI as roi,
} from '../../../domain/metrics/worth/declared';
import { answerCell } from '../../cell-function';

/**
 * Customer acquisition cost: what was spent on winning customers, per customer won.
 * 고객 획득 비용(CAC)을 구합니다. 획득에 쓴 비용을 새 고객 수로 나눕니다.
 *
 * spend / new_customers, both of one period. Which costs belong to spend is for you to decide: put in the
 * same ones each time. new_customers must be above 0.
 * spend and new_customers take a number or a range; ranges must have the same shape and the answer has it
 * too. A blank answers a blank. Text that is a number in plain notation counts as one; other text, dates and
 * numbers out of bounds are errors that name the row.
 *
 * Example: =CAC(5000, 40) → 125
 * Example: =CAC(A2:A4, B2:B4) where A2:B4 is {1200, 8; "", 5; 900, 3} → {150; ""; 300}
 * Method: the ratio of two numbers.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: some count media spend only (paid CAC), others salaries and tools as well (fully loaded CAC).
 *
 * @param {A2} spend Cost of winning customers in a period, or a range.
 * @param {B2} new_customers Customers won in that period, above 0, or a range.
 * @return The cost per new customer in the currency of spend.
 * @customfunction
 */
export function CAC(spend: unknown, new_customers: unknown): unknown {
  return answerCell(cac, arguments);
}

/**
 * Average revenue per user: the revenue of a period per user in it.
 * 사용자당 평균 매출(ARPU)을 구합니다. 기간의 매출을 사용자 수로 나눕니다.
 *
 * revenue / users, both of one period. users must be above 0.
 * revenue and users take a number or a range; ranges must have the same shape and the answer has it too. A
 * blank answers a blank. Text that is a number in plain notation counts as one; other text, dates and
 * numbers out of bounds are errors that name the row.
 *
 * Example: =ARPU(120000, 800) → 150
 * Example: =ARPU(A2:A3, B2:B3) where A2:B3 is {90, 4; 100, 8} → {22.5; 12.5}
 * Method: the ratio of two numbers.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: users are the mean of opening and closing, everybody active in the period, or payers only (ARPPU).
 *
 * @param {A2} revenue Revenue of a period, or a range.
 * @param {B2} users Users in that period, above 0, or a range.
 * @return The revenue per user in the currency of revenue.
 * @customfunction
 */
export function ARPU(revenue: unknown, users: unknown): unknown {
  return answerCell(arpu, arguments);
}

/**
 * Average order value: revenue per order.
 * 평균 주문 금액(AOV)을 구합니다. 매출을 주문 수로 나눕니다.
 *
 * revenue / orders, both of the same orders. orders must be above 0.
 * revenue and orders take a number or a range; ranges must have the same shape and the answer has it too. A
 * blank answers a blank. Text that is a number in plain notation counts as one; other text, dates and
 * numbers out of bounds are errors that name the row.
 *
 * Example: =AOV(1000, 8) → 125
 * Example: =AOV(A2:A3, 4) where A2:A3 is {100; 250} → {25; 62.5}
 * Method: the ratio of two numbers.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: revenue with or without tax, shipping and returns; take the same for all periods.
 *
 * @param {A2} revenue Revenue of the orders, or a range.
 * @param {B2} orders Number of orders, above 0, or a range.
 * @return The mean value of an order in the currency of revenue.
 * @customfunction
 */
export function AOV(revenue: unknown, orders: unknown): unknown {
  return answerCell(aov, arguments);
}

/**
 * Conversion rate: the share of visitors who converted.
 * 전환율을 구합니다. 전환 수를 방문자 수로 나눕니다.
 *
 * conversions / visitors as a fraction: format the cell as percent. Above 1 where one visitor converts more
 * than once. conversions are 0 or more. visitors must be above 0.
 * conversions and visitors take a number or a range; ranges must have the same shape and the answer has it
 * too. A blank answers a blank. Text that is a number in plain notation counts as one; other text, dates and
 * numbers out of bounds are errors that name the row.
 *
 * Example: =CONVERSION(30, 1200) → 0.025
 * Example: =CONVERSION(A2:A4, B2:B4) where A2:B4 is {5, 20; 0, 20; "", 20} → {0.25; 0; ""}
 * Method: the ratio of two numbers.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: per visit (session) instead of per visitor, which gives a lower rate.
 *
 * @param {A2} conversions Number of conversions, 0 or more, or a range.
 * @param {B2} visitors Number of visitors, above 0, or a range.
 * @return The rate as a fraction.
 * @customfunction
 */
export function CONVERSION(conversions: unknown, visitors: unknown): unknown {
  return answerCell(conversion, arguments);
}

/**
 * Return on investment: what came back beyond the cost, per unit of cost.
 * 투자 수익률(ROI)을 구합니다. 얻은 금액에서 비용을 뺀 값을 비용으로 나눕니다.
 *
 * (gain - cost) / cost as a fraction: 0 where the cost came back, negative where less did. gain is all that
 * came back, not the profit. cost must be above 0.
 * gain and cost take a number or a range; ranges must have the same shape and the answer has it too. A blank
 * answers a blank. Text that is a number in plain notation counts as one; other text, dates and numbers out
 * of bounds are errors that name the row.
 *
 * Example: =ROI(1500, 1000) → 0.5
 * Example: =ROI(A2:A3, B2:B3) where A2:B3 is {80, 100; 250, 100} → {-0.2; 1.5}
 * Method: the ratio of two numbers.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: ROAS is gain / cost, which is 1 more.
 *
 * @param {A2} gain All that came back, or a range.
 * @param {B2} cost What was put in, above 0, or a range.
 * @return The return as a fraction.
 * @customfunction
 */
export function ROI(gain: unknown, cost: unknown): unknown {
  return answerCell(roi, arguments);
}

/**
 * How many times over a customer's lifetime value pays for winning the customer.
 * 고객 생애 가치(LTV)가 획득 비용(CAC)의 몇 배인지 구합니다.
 *
 * ltv / cac, both in one currency. Below 1 a customer costs more than they bring. cac must be above 0.
 * ltv and cac take a number or a range; ranges must have the same shape and the answer has it too. A blank
 * answers a blank. Text that is a number in plain notation counts as one; other text, dates and numbers out
 * of bounds are errors that name the row.
 *
 * Example: =LTV_TO_CAC(600, 200) → 3
 * Example: =LTV_TO_CAC(A2:A3, 80) where A2:A3 is {60; 200} → {0.75; 2.5}
 * Method: the ratio of two numbers.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: with LTV of revenue instead of margin the ratio looks better by 1 / margin.
 *
 * @param {A2} ltv Lifetime value of a customer, or a range.
 * @param {B2} cac Cost of winning a customer, above 0, or a range.
 * @return The ratio.
 * @customfunction
 */
export function LTV_TO_CAC(ltv: unknown, cac: unknown): unknown {
  return answerCell(ltvToCac, arguments);
}

/**
 * How many periods a customer must stay until the cost of winning them has come back.
 * 고객 획득 비용(CAC)을 회수하는 데 걸리는 기간 수를 구합니다.
 *
 * cac / (arpu × margin), in the periods of arpu: a monthly arpu gives months. A margin of 0 or below never
 * pays anything back. cac is 0 or more. arpu and margin must be above 0, margin at most
 * 1.
 * cac, arpu and margin take a number or a range; ranges must have the same shape and the answer has it too.
 * A blank answers a blank, but a blank margin is 1. Text that is a number in plain notation counts as one;
 * other text, dates and numbers out of bounds are errors that name the row.
 *
 * Example: =CAC_PAYBACK(300, 50) → 6
 * Example: =CAC_PAYBACK(A2:A3, B2:B3, 0.5) where A2:B3 is {300, 50; 90, 20} → {12; 9}
 * Method: the ratio of the cost to the margin of one period, without churn or discount.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: revenue instead of margin (margin 1, the default) gives a shorter time.
 *
 * @param {A2} cac Cost of winning a customer, 0 or more, or a range.
 * @param {B2} arpu Revenue per customer and period, above 0, or a range.
 * @param {0.7} margin Optional: share of revenue that remains, above 0, default 1, or a range.
 * @return The number of periods.
 * @customfunction
 */
export function CAC_PAYBACK(cac: unknown, arpu: unknown, margin: unknown): unknown {
  return answerCell(cacPayback, arguments);
}

/**
 * What a customer is worth, from order value, orders per period and how long they stay.
 * 주문 금액, 기간당 주문 수, 유지 기간으로 고객 생애 가치(LTV)를 구합니다.
 *
 * order_value × orders_per_period × periods × margin. Orders and periods are 0 or more; periods are of the
 * length that orders_per_period speaks of. margin is at most 1: 30 % is 0.3.
 * order_value, orders_per_period, periods and margin take a number or a range; ranges must have the same
 * shape and the answer has it too. A blank answers a blank, but a blank margin is 1. Text that is a number
 * in plain notation counts as one; other text, dates and numbers out of bounds are errors that name the row.
 *
 * Example: =LTV_ORDERS(50, 4, 3) → 600
 * Example: =LTV_ORDERS(A2:A3, 2, 5, 0.5) where A2:A3 is {30; 80} → {150; 400}
 * Method: the product, without discount.
 * Source: Farris et al., Marketing Metrics, 3rd ed., 2015.
 * Others: LTV uses churn instead of a number of periods; LTV_FORECAST from the orders themselves.
 *
 * @param {50} order_value Mean value of an order, or a range.
 * @param {4} orders_per_period Orders of one customer in a period, 0 or more, or a range.
 * @param {3} periods Periods that a customer stays, 0 or more, or a range.
 * @param {0.7} margin Optional: share of revenue that remains, default 1, or a range.
 * @return The value of one customer in the currency of order_value.
 * @customfunction
 */
export function LTV_ORDERS(
  order_value: unknown,
  orders_per_period: unknown,
  periods: unknown,
  margin: unknown,
): unknown {
  return answerCell(ltvOrders, arguments);
}
