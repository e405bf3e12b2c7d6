/** How a definition came to be what it is. */
export const HISTORY_TEXT = {
  edited_in_sheet: { ko: '시트에서 고침', en: 'Edited in the sheet' },
};

/** About the history of definitions, by problem code. */
export const HISTORY_PROBLEM_TEXT = {
  edits_not_logged: {
    ko: '시트에서 고친 정의를 변경 이력에 적지 못했습니다({problem}). 다음 실행이 다시 시도합니다.',
    en: 'Edits of definitions in the sheet could not be logged ({problem}). The next run tries again.',
  },
};

/** What a mail says of values that are not of the same thing. */
export const BREAK_TEXT = {
  label: { ko: '비교 주의', en: 'Compare with care' },
  changed: {
    ko: '{day}부터 정의가 바뀌었습니다({fields}). 그 전 기간의 값과는 뜻이 다를 수 있습니다.',
    en: 'The definition changed on {day} ({fields}). Earlier values may mean something else.',
  },
};
