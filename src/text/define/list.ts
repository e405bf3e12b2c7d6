/** The list of KPIs, and forms that were begun. */
export const LIST_TEXT = {
  listTitle: { ko: '지표', en: 'KPIs' },
  newKpi: { ko: '새 지표', en: 'New KPI' },
  toSet: {
    ko: '지표 세트: 고르기, 점검, 트리, 템플릿, 파일',
    en: 'KPI set: choose, check, tree, templates, files',
  },
  listEmpty: {
    ko: '아직 지표가 없습니다. ‘새 지표’를 눌러 첫 지표를 정의하세요.',
    en: 'There are no KPIs yet. Choose “New KPI” to define the first one.',
  },
  actualToMeasure: {
    ko: '실적의 수식을 계산식으로 쓰기',
    en: 'Use the formula in “Actual” as the measure',
  },
  showMore: { ko: '{count}개 더 보기', en: 'Show {count} more' },
  unnamed: { ko: '이름 없는 지표', en: 'Unnamed KPI' },
  rowProblem: { ko: '확인 필요', en: 'Needs attention' },
  notYetEvaluated: { ko: '계산 전', en: 'Not calculated yet' },
  valueAgainstTarget: { ko: '현재값/목표값', en: 'Value / target' },
  gap: { ko: '차이', en: 'Gap' },
  attainment: { ko: '달성률', en: 'Attainment' },
  owner: { ko: '담당자', en: 'Owner' },
  noOwner: { ko: '담당자 없음', en: 'No owner' },
  draftOffered: {
    ko: '작성하던 지표가 있습니다: {name}',
    en: 'You have an unfinished KPI: {name}',
  },
  editOffered: {
    ko: '저장하지 않은 수정이 있습니다: {name}',
    en: 'You have unsaved changes: {name}',
  },
  resumedInsteadOfGoal: {
    ko: '이어서 작성하면 지표 고르기의 ‘{goal}’ 내용은 이 초안에 들어가지 않습니다.',
    en: 'If you continue, “{goal}” from the choice of KPIs is not added to that draft.',
  },
  resumedInsteadOf: {
    ko: '이어서 작성하면 {id} 지표는 열리지 않습니다. 나중에 목록에서 여세요.',
    en: 'If you continue, {id} is not opened. Open it from the list later.',
  },
  draftTyped: { ko: '저장하지 않은 내용', en: 'What is not saved yet' },
  draftResume: { ko: '이어서 작성', en: 'Continue' },
  draftDiscard: { ko: '버리기', en: 'Discard' },
  draftStartAnew: { ko: '버리고 새로 시작', en: 'Discard and start over' },
  draftDiscarded: { ko: '작성하던 내용을 버렸습니다.', en: 'The unfinished entry was discarded.' },
  draftKept: { ko: '작성 내용을 보관했습니다.', en: 'Your entries are kept.' },
  draftNotKept: {
    ko: '작성 내용을 보관하지 못했습니다. 저장하기 전에는 이 창을 닫지 마세요.',
    en: 'Your entries could not be kept. Save before you close this panel.',
  },
};
