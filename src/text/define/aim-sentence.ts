/** What a definition aims at, in one sentence. */
export const AIM_SENTENCE_TEXT = {
  aimMovement: { ko: '{movement}, {due}까지', en: '{movement}, by {due}' },
  aimAtLeast: {
    ko: '{cadence} {target} 이상, {due}까지',
    en: 'At least {target} {cadence}, by {due}',
  },
  aimAtMost: {
    ko: '{cadence} {target} 이하, {due}까지',
    en: 'At most {target} {cadence}, by {due}',
  },
  aimMoreThan: {
    ko: '{cadence} {target} 초과, {due}까지',
    en: 'More than {target} {cadence}, by {due}',
  },
  aimLessThan: {
    ko: '{cadence} {target} 미만, {due}까지',
    en: 'Less than {target} {cadence}, by {due}',
  },
  aimBetween: {
    ko: '{cadence} {target}~{high}, {due}까지',
    en: 'Between {target} and {high} {cadence}, by {due}',
  },
  everyDay: { ko: '매일', en: 'per day' },
  everyWeek: { ko: '매주', en: 'per week' },
  everyMonth: { ko: '매월', en: 'per month' },
  everyQuarter: { ko: '매 분기', en: 'per quarter' },
  everyHalf: { ko: '매 반기', en: 'per half-year' },
  everyYear: { ko: '매년', en: 'per year' },
};
