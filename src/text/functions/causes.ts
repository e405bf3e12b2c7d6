/** Why a cell cannot say why a KPI moved or where it goes, by problem code. */
export const CAUSES_PROBLEM_TEXT = {
  funnel_rises: {
    ko: '{place}: {found}개로 앞 단계({before})보다 많습니다. 단계의 순서와 세는 대상을 확인하세요',
    en: '{place} ({found}) is more than the step before ({before}): check the order and what is counted',
  },
  rate_undefined: {
    ko: '{place}: 합계가 0이면 비율을 정할 수 없습니다',
    en: '{place} add up to 0, so the rate is undefined',
  },
  part_of_nothing: {
    ko: '{place}: 분자가 {found}인데 {denominator}의 분모는 0입니다',
    en: '{place}: the numerator is {found}, but its {denominator} are 0',
  },
  no_such_column: {
    ko: '{place}: 범위에 {found} 열이 없습니다. 첫 행의 제목이나 1부터 {width}까지의 번호를 쓰세요',
    en: '{place}: the range has no column {found}. Enter a heading from its first row or a number from 1 to {width}',
  },
  too_few_values: {
    ko: '{place}: 값이 {fewest}개 이상 필요한데 {found}개뿐입니다',
    en: '{place} needs at least {fewest} values, found {found}',
  },
  dates_irregular: {
    ko: '{place}: 날짜 간격이 고르지 않습니다. 매일, 평일, 매주, 매월, 매 분기, 매년처럼 고른 날짜가 필요하며 그 가운데 절반 이상이 있어야 합니다',
    en: '{place} are not regular: use days, working days, weeks, months, quarters or years, with at least half of the dates present',
  },
  beyond_calendar: {
    ko: '{place}: 예측 날짜가 9999년을 넘습니다',
    en: '{place} reaches beyond the year 9999',
  },
  all_alike: {
    ko: '{place}: 값이 모두 같아 상관을 정할 수 없습니다',
    en: '{place} holds the same value in every row, so correlation is undefined',
  },
  neither_varies: {
    ko: '{argument}도 {other}도 값이 모두 같아, 차이를 견줄 흩어짐이 없습니다',
    en: '{argument} and {other} each hold one value only, so there is no spread to test a difference with',
  },
};
