/** How a definition came to be what it is. */
export const HISTORY_TEXT = {
  edited_in_sheet: { ko: '시트에서 고침', en: 'Edited in the sheet' },
  /** In the place of a value of which only that it was another one is known. */
  before_unknown: {
    ko: '(바뀜, 이전 값은 기록되지 않음)',
    en: '(changed, earlier value not recorded)',
  },
};

/** About the history of definitions, by problem code. */
export const HISTORY_PROBLEM_TEXT = {
  changes_unread: {
    ko: '변경 이력을 읽지 못해({problem}) 정의가 언제부터 적용되는지 알 수 없습니다. 그래서 끝난 기간의 값은 기록된 그대로 두었습니다. 다음 실행이 다시 시도합니다.',
    en: 'The change log could not be read ({problem}), so it is not known from when on definitions count. Values of past periods were left as recorded. The next run tries again.',
  },
  edits_not_logged: {
    ko: '시트에서 고친 정의를 변경 이력에 적지 못했습니다({problem}). 다음 실행이 다시 시도합니다.',
    en: 'Edits of definitions in the sheet could not be logged ({problem}). The next run tries again.',
  },
  edits_unwatched: {
    ko: '지표가 너무 많아, 시트에서 고친 정의를 알아볼 정보를 모두 담지 못했습니다. 지표 {kpis}개는 시트에서 고쳐도 변경 이력에 남지 않습니다. 이 지표의 정의는 Waymark에서 고치고, 쓰지 않는 지표의 행은 다른 파일로 옮기세요.',
    en: 'There are more KPIs than edits in the sheet can be watched for. For {kpis} of them an edit in the sheet is not logged. Edit those in Waymark, and move rows of KPIs that are no longer used to another file.',
  },
  edits_half_watched: {
    ko: '지표가 많아 시트에서 고친 정의를 알아볼 정보를 줄여서 담았습니다. 시트에서 고친 항목 64개 가운데 1개쯤은 변경 이력에 남지 않을 수 있습니다. 정의는 Waymark에서 고치세요.',
    en: 'There are so many KPIs that edits in the sheet are watched for less closely. About one edited field in 64 may not be logged. Edit definitions in Waymark.',
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

/** By which state of its definition a KPI is judged. */
export const VERSION_TEXT = {
  label: { ko: '정의 버전', en: 'Definition' },
  first: { ko: '1 (변경 기록 없음)', en: 'Version 1 (no recorded changes)' },
  changed: { ko: '{number} ({day}부터)', en: 'Version {number}, since {day}' },
};

/** What a save changes of the past, before it is saved. */
export const PAST_TEXT = {
  title: { ko: '저장하면 바뀌는 지난 기간', en: 'What the save changes in past periods' },
  help: { ko: '값 / 목표값, 상태', en: 'Value / target, status' },
  look: { ko: '비교해 보기', en: 'Compare' },
  looking: { ko: '계산하는 중…', en: 'Calculating…' },
  period: { ko: '기간', en: 'Period' },
  was: { ko: '지금', en: 'Now' },
  is: { ko: '저장 후', en: 'After the save' },
  more: {
    ko: '그 전의 {count}개 기간도 바뀝니다.',
    en: 'Earlier periods that change as well: {count}.',
  },
};
