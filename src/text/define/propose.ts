/** A new KPI from what is selected in the sheet. */
export const PROPOSE_TEXT = {
  title: { ko: '시트에서 선택한 곳으로 시작', en: 'Start from the selection' },
  looking: { ko: '선택한 곳을 살펴보는 중…', en: 'Looking at the selection…' },
  from: { ko: '선택한 곳: {range}', en: 'Selected: {range}' },
  nothing: {
    ko: '시트에서 숫자나 날짜 열의 셀을 하나 고르고 ‘다시 살펴보기’를 누르세요. 아래에서 방법을 직접 골라도 됩니다.',
    en: 'Click a cell in a column of numbers or dates, then press “Look again”. Or choose a kind below.',
  },
  again: { ko: '다시 살펴보기', en: 'Look again' },
  take: { ko: '이 계산식 쓰기:', en: 'Use this measure:' },
  cellNumber: { ko: '{cell} 셀의 숫자: {shown}', en: 'The number in {cell}: {shown}' },
  formulaAsMeasure: { ko: '그 수식을 계산식으로 쓰기', en: 'Use its formula as the measure' },
  cellShows: { ko: '지금 값: {shown}', en: 'Current value: {shown}.' },
  nameAverage: { ko: '평균 {column}', en: 'Average {column}' },
  nameCount: { ko: '{sheet} 건수', en: 'Number of rows in {sheet}' },
  nameDistinct: { ko: '{column} 수', en: 'Number of different {column}' },
  nameChurn: { ko: '{sheet} 이탈률', en: '{sheet} churn' },
  definitionSum: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 ‘{column}’ 합계',
    en: 'Sum of “{column}” over the rows of {sheet} whose “{dates}” is in the period',
  },
  definitionAverage: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 ‘{column}’ 평균',
    en: 'Average of “{column}” over the rows of {sheet} whose “{dates}” is in the period',
  },
  definitionCount: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 수',
    en: 'Number of rows of {sheet} whose “{dates}” is in the period',
  },
  definitionDistinct: {
    ko: '{sheet} 시트에서 ‘{dates}’ 날짜가 기간 안에 있는 행의 서로 다른 ‘{column}’ 수',
    en: 'Number of different “{column}” in the rows of {sheet} whose “{dates}” is in the period',
  },
  definitionWhere: {
    ko: '{definition}, 조건: {conditions}',
    en: '{definition}, where {conditions}',
  },
  definitionChurn: {
    ko: '{definition}. {sheet} 시트의 각 행은 ‘{starts}’부터 ‘{ends}’까지 고객으로 셉니다.',
    en: '{definition}. Each row of {sheet} counts as a customer from “{starts}” until “{ends}”.',
  },
};
