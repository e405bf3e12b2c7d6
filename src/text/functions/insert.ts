/** Why a function is not put into the selected cell, by problem code. */
export const INSERT_PROBLEM_TEXT = {
  cell_in_argument: {
    ko: '선택한 {cell} 셀을 인수 {found}에서 읽으므로, 수식이 자신을 읽게 됩니다. 다른 셀을 고르세요.',
    en: 'The argument {found} reads the selected cell {cell}, so the formula would read itself. Select another cell.',
  },
  cell_filled: {
    ko: '{cell} 셀에 ‘{found}’ 내용이 있습니다. 바꿀지 정하거나 다른 셀을 고르세요.',
    en: '{cell} holds “{found}”. Replace it, or select another cell.',
  },
  cell_protected: {
    ko: '{cell} 셀은 보호되어 있습니다. 다른 셀을 고르거나 편집 권한을 요청하세요.',
    en: '{cell} is protected. Select another cell, or ask for permission to edit it.',
  },
};
