/** Why what a customer is worth cannot be estimated in a cell, by problem code. */
export const WORTH_PROBLEM_TEXT = {
  churn_is_zero: {
    ko: '{place}: 이탈률이 0이면 할인율(discount)이 0보다 커야 합니다. 그렇지 않으면 가치가 무한합니다',
    en: '{place} is 0, so the discount must be above 0: otherwise the value is infinite',
  },
  no_purchase_until: {
    ko: '{place}: {found}까지는 구매가 없습니다. 첫 구매일은 {first}입니다',
    en: '{place} ({found}) is before the first purchase ({first})',
  },
  too_few_returns: {
    ko: '서로 다른 날에 두 번 이상 다시 구매한 고객이 없어 앞으로의 구매를 예측할 수 없습니다',
    en: 'no customer came back on two later days, so future purchases cannot be forecast',
  },
  too_alike: {
    ko: '{place}: 고객 사이의 차이가 적어 {model} 모형을 추정할 수 없습니다. {parameter} 값이 {limit}에 다가갈수록 계속 더 잘 맞습니다. 고객이나 기간을 늘리세요',
    en: 'customers differ too little in {place} to fit {model}: the fit keeps improving as {parameter} approaches {limit}. Use more customers or a longer time',
  },
  no_a_b: {
    ko: '{place}: 구매 후 떠날 확률이 모두 {share}인 것으로 보여 a, b 값이 없습니다. LTV_FORECAST는 예측합니다',
    en: '{place}: all customers seem to leave after a purchase with the same probability {share}, so a and b have no values. LTV_FORECAST still works',
  },
  no_order_values: {
    ko: '{place}: 재구매 금액의 평균이 0보다 큰 고객이 없어 주문 금액을 추정할 수 없습니다',
    en: '{place}: no customer has repeat purchases with a mean above 0, so order values cannot be fitted',
  },
  fit_unfinished: {
    ko: '이 데이터로는 모형 추정이 한 값으로 수렴하지 않아 결과가 없습니다. 고객이나 기간을 늘리세요',
    en: 'the fit did not converge on this data. Use more customers or a longer time',
  },
};
