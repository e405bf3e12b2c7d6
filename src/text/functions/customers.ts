/** Why nothing can be said in a cell of customers who leave and stay, by problem code. */
export const CUSTOMERS_PROBLEM_TEXT = {
  no_customers_at_start: {
    ko: '{place}: 기초 고객 수가 0이면 이탈률을 정할 수 없습니다',
    en: '{place} is 0, so churn is undefined: there were no customers to lose',
  },
  lost_above_start: {
    ko: '{place}: 이탈 고객({lost})이 기초 고객({start})보다 많습니다. 두 값이 서로 바뀌지 않았나요?',
    en: '{place}: more were lost ({lost}) than were there at the start ({start}). Are the two swapped?',
  },
  no_customers_on: {
    ko: '{day}에 이용 중인 고객이 없어 이탈률을 정할 수 없습니다',
    en: 'no customer is active on {day}, so churn is undefined',
  },
  no_customers_in: {
    ko: '{from}부터 {to}까지 고객이 없어 이탈률을 정할 수 없습니다',
    en: 'there is no customer from {from} to {to}, so churn is undefined',
  },
  no_mrr_at_start: {
    ko: '{place}: 0보다 큰 값이 없어 유지율을 정할 수 없습니다',
    en: '{place} has no value above 0, so retention is undefined',
  },
  amounts_needed: {
    ko: '{place}: {measure} 값을 구하려면 금액(amounts) 범위가 필요합니다',
    en: '{place}: {measure} needs the amounts range',
  },
  group_count: {
    ko: '{place}: 비교하려면 그룹이 2개 이상 {most}개 이하여야 합니다. 지금은 {count}개입니다',
    en: '{place} must hold 2 to {most} groups, found {count}',
  },
  not_comparable: {
    ko: '그룹을 비교할 수 없습니다. 두 그룹 이상에 고객이 남아 있을 때 누군가 떠나야 하고, 모두가 한꺼번에 떠나면 안 됩니다',
    en: 'the groups cannot be compared: some customers must leave while two or more groups remain, and not all at once',
  },
  survivors_rise: {
    ko: '{place}: 이전 기간({before})보다 많습니다({found}). 한 코호트의 남은 고객 수는 늘어날 수 없습니다',
    en: '{place} ({found}) is more than in the period before ({before}): the remaining customers of a cohort never increase',
  },
  nobody_left_later: {
    ko: '{place}: 수가 셋 이상이고 첫 기간이 지난 뒤에도 떠난 고객이 있어야 합니다',
    en: '{place} must hold at least three counts, with customers lost after the first period',
  },
  retention_does_not_rise: {
    ko: '{place}: 유지율이 높아지지 않아 alpha와 beta가 무한합니다. 기간마다 {retention}의 유지율로 보세요',
    en: '{place}: retention does not rise, so alpha and beta are infinite. Use a retention of {retention} for each period',
  },
};
