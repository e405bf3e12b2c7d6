/** Why what customers say cannot be counted in a cell, by problem code. */
export const VOICE_PROBLEM_TEXT = {
  satisfied_from_needed: {
    ko: '{place}: 1~{scale}점 척도에서는 몇 점부터 만족인지 적어야 합니다',
    en: '{place} is missing: on a scale from 1 to {scale}, say from which score a customer is satisfied',
  },
  part_above_whole: {
    ko: '{place}: {other}({whole})보다 클 수 없습니다. 지금 값은 {found}입니다',
    en: '{place} must not be more than {other} ({whole}), found {found}',
  },
};
