/** The shapes of a measure beyond sums and counts, and how their columns are picked. */
export const BUILDER_TEXT = {
  kindRetention: { ko: '유지율', en: 'Retention' },
  kindNrr: { ko: '순매출유지율', en: 'NRR' },
  kindLtv: { ko: '고객 생애 가치', en: 'LTV' },
  kindNps: { ko: '순추천지수', en: 'NPS' },
  kindCsat: { ko: '고객 만족도', en: 'CSAT' },
  meansRetention: {
    ko: '기간 안에 남은 고객의 비율, 곧 1 − 이탈률입니다. 고객마다 시작일과 종료일이 있어야 합니다.',
    en: 'The share of customers kept in the period: 1 − churn. Each customer needs a start and an end date.',
  },
  meansNrr: {
    ko: '순매출유지율(NRR): 기초 고객의 기말 매출 ÷ 기초 매출. 고객과 기간마다 한 행이 있어야 합니다.',
    en: 'Net revenue retention: what the opening customers pay at the end ÷ at the start. Needs one row per customer and period.',
  },
  meansLtv: {
    ko: '고객 생애 가치(LTV): 고객당 매출 × 마진 ÷ 이탈률. 두 가지를 모두 기간마다 계산합니다.',
    en: 'Lifetime value: revenue per customer × margin ÷ churn, both of the same period.',
  },
  meansNps: {
    ko: '순추천지수(NPS): 0~10점 응답에서 9~10점의 비율 − 0~6점의 비율. 결과는 −100~100점입니다.',
    en: 'Net promoter score: the share of 9–10 minus the share of 0–6, from −100 to 100.',
  },
  meansCsat: {
    ko: '고객 만족도(CSAT): 만족한 응답 ÷ 전체 응답입니다.',
    en: 'Customer satisfaction: satisfied answers ÷ all answers.',
  },
  ownDatesHelp: {
    ko: '비워 두면 모든 기간의 값이 같습니다.',
    en: 'Left blank, every period shows the same value.',
  },
  openingColumn: { ko: '기초 매출 열', en: 'Revenue at the start' },
  closingColumn: { ko: '기말 매출 열', en: 'Revenue at the end' },
  revenuePart: { ko: '고객당 매출', en: 'Revenue per customer' },
  revenueColumn: { ko: '매출 열', en: 'Revenue' },
  margin: { ko: '마진', en: 'Margin' },
  marginHelp: {
    ko: '예: 0.6이나 60%. 비워 두면 매출 전체를 셉니다.',
    en: 'Such as 0.6 or 60%. Left blank, all revenue counts.',
  },
  scoresColumn: { ko: '점수 열', en: 'Scores' },
  satisfiedFrom: { ko: '만족으로 볼 가장 낮은 점수', en: 'Lowest satisfied score' },
  satisfiedHelp: { ko: '예: 5점 만점이면 4', en: 'Such as 4 on a scale of 5' },
  fill: { ko: '선택한 열로 채우기', en: 'Fill from the selection' },
  filledIn: { ko: '채운 열: {ranges}', en: 'Filled in: {ranges}' },
  nothingToFill: {
    ko: '선택한 곳에 알맞은 열이 없습니다. 시트에서 날짜나 값이 있는 열을 선택하고 다시 누르세요.',
    en: 'No column there fits. Select columns with dates and values in the sheet, then try again.',
  },
  holdsDates: {
    ko: '{range} 열에는 날짜가 있습니다. 여기에는 숫자 열이 필요합니다.',
    en: '{range} holds dates. Pick a column of numbers.',
  },
  holdsNumbers: {
    ko: '{range} 열에는 숫자가 있습니다. 여기에는 날짜 열이 필요합니다.',
    en: '{range} holds numbers. Pick a column of dates.',
  },
  nameSum: { ko: '{column}', en: '{column}' },
  nameOne: { ko: '{cell}', en: '{cell}' },
  nameRetention: { ko: '{sheet} 유지율', en: '{sheet} retention' },
  nameNrr: { ko: '{sheet} 순매출유지율', en: '{sheet} NRR' },
  nameLtv: { ko: '{sheet} 고객 생애 가치', en: '{sheet} LTV' },
  nameNps: { ko: '{scores} 순추천지수', en: '{scores} NPS' },
  nameCsat: { ko: '{scores} 만족도', en: '{scores} CSAT' },
  definitionRetention: {
    ko: '1 − ({definition}). {sheet} 시트의 각 행은 ‘{starts}’부터 ‘{ends}’까지 고객으로 셉니다.',
    en: '1 − ({definition}). Each row of {sheet} counts as a customer from “{starts}” until “{ends}”.',
  },
  definitionNrr: {
    ko: '‘{opening}’ 값이 0보다 큰 고객의 ‘{closing}’ 합계 ÷ ‘{opening}’ 합계',
    en: '“{closing}” ÷ “{opening}”, each summed over the customers whose “{opening}” is above 0',
  },
  definitionLtv: {
    ko: '고객당 ‘{column}’ × 마진 ÷ 이탈률. 고객은 ‘{starts}’부터 ‘{ends}’까지 셉니다.',
    en: '“{column}” per customer × margin ÷ churn, with customers counted from “{starts}” until “{ends}”',
  },
  definitionNps: {
    ko: '‘{scores}’ 응답에서 9~10점의 비율 − 0~6점의 비율, 100점 척도',
    en: 'Of the answers in “{scores}”, the share of 9–10 minus the share of 0–6, times 100',
  },
  definitionCsat: {
    ko: '‘{scores}’ 응답에서 {satisfied}점 이상의 비율',
    en: 'The share of answers in “{scores}” that are {satisfied} or more',
  },
  actualHasFunction: {
    ko: '‘실적’에 Waymark 함수가 있어 알림이 값을 읽을 수 없습니다. 계산식으로 옮기면 기간마다 직접 계산합니다.',
    en: 'Its “Actual” holds a Waymark function, which alerts cannot read. As the measure, its formula is calculated for every period.',
  },
};
