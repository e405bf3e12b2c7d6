/** Why a cell cannot be a KPI, by problem code. */
export const PICK_PROBLEM_TEXT = {
  cell_not_found: {
    ko: '{found} 셀이 없습니다. 시트 이름과 셀을 확인하세요.',
    en: 'There is no cell {found}. Check the sheet and the cell.',
  },
  cell_holds_date: {
    ko: '{cell} 셀에는 날짜({shown})가 있습니다. 지표에는 숫자가 필요하니 숫자가 있는 셀을 고르세요.',
    en: '{cell} holds a date ({shown}). A KPI needs a number: pick a cell with a number.',
  },
  cell_holds_text: {
    ko: '{cell} 셀에는 글자(‘{shown}’)가 있습니다. 지표에는 숫자가 필요하니 숫자가 있는 셀을 고르세요.',
    en: '{cell} holds text (“{shown}”). A KPI needs a number: pick a cell with a number.',
  },
  cell_holds_error: {
    ko: '{cell} 셀에 오류({shown})가 있습니다. 그 셀을 먼저 고치세요.',
    en: '{cell} shows an error ({shown}). Fix that cell first.',
  },
  cell_own_function: {
    ko: '{cell} 셀은 Waymark 함수 {name}의 결과라서 알림이 실행될 때 읽을 수 없습니다. 그 수식을 계산식으로 쓰면 기간마다 직접 계산합니다.',
    en: '{cell} is the result of Waymark’s function {name}, which alerts cannot read. Use its formula as the measure: then every period is calculated.',
  },
  cell_own_function_only: {
    ko: '{cell} 셀은 Waymark 함수 {name}의 결과라서 알림이 실행될 때 읽을 수 없습니다. 그 수식({source})은 계산식으로 바꿀 수도 없습니다: {problem}',
    en: '{cell} is the result of Waymark’s function {name}, which alerts cannot read. Its formula (in {source}) cannot be a measure either: {problem}',
  },
};
