/** One KPI to read. */
export const CARD_TEXT = {
  edit: { ko: '고치기', en: 'Edit' },
  standing: { ko: '현재 상태', en: 'Status' },
  value: { ko: '현재값', en: 'Value' },
  target: { ko: '목표값', en: 'Target' },
  attainment: { ko: '달성률', en: 'Attainment' },
  expected: { ko: '현재 시점 목표값', en: 'Target to date' },
  landing: { ko: '기말 예상', en: 'Projected' },
  noStanding: {
    ko: '운영 중인 지표만 판단합니다. 지금은 {state}입니다.',
    en: 'Only active KPIs are judged. This one is {state}.',
  },
  chart: { ko: '지난 기간', en: 'Past periods' },
  noHistory: { ko: '아직 기록된 값이 없습니다.', en: 'No value has been recorded yet.' },
  people: { ko: '담당과 계획', en: 'Owner and plan' },
  noObjective: {
    ko: '아직 정하지 않았습니다. ‘고치기’에서 적을 수 있습니다.',
    en: 'Not set yet. Choose “Edit” to add it.',
  },
  noPlan: { ko: '아직 없습니다.', en: 'None yet.' },
  alertSince: { ko: '알림', en: 'Alert' },
  alertOpen: { ko: '{day}부터, 아직 확인하지 않음', en: 'since {day}, not acknowledged yet' },
  alertSeen: { ko: '{day}부터, 담당자가 확인함', en: 'since {day}, acknowledged by the owner' },
  ownersPlan: { ko: '담당자의 원인과 계획', en: 'Cause and plan' },
  planDue: { ko: '계획 제출 기한', en: 'Plan due' },
  meaning: { ko: '정의', en: 'Definition' },
  history: { ko: '변경 이력', en: 'Change history' },
  noChanges: { ko: '바뀐 적이 없습니다.', en: 'No changes yet.' },
  because: { ko: '이유: {reason}', en: 'Reason: {reason}' },
};

/** The card of a KPI to read and to print. */
export const RECORD_TEXT = {
  title: { ko: '지표 카드', en: 'KPI card' },
  whole: { ko: '지표 정의서 전체', en: 'Full definition' },
  print: { ko: '인쇄', en: 'Print' },
  openPrint: { ko: '인쇄용으로 열기', en: 'Open to print' },
  team: { ko: '팀', en: 'Team' },
  allTeams: { ko: '모든 팀', en: 'All teams' },
  noCards: {
    ko: '인쇄할 지표가 없습니다. 다른 팀을 고르세요.',
    en: 'There are no KPIs to print. Choose another team.',
  },
  counted: { ko: '지표 {count}개', en: 'KPIs: {count}' },
  asOf: { ko: '{day} 기준', en: 'As of {day}' },
  values: { ko: '최근 기간', en: 'Recent periods' },
  period: { ko: '기간', en: 'Period' },
  value: { ko: '값', en: 'Value' },
  target: { ko: '목표값', en: 'Target' },
  owner: { ko: '담당자', en: 'Owner' },
  from: { ko: '적용일: {day}', en: 'In effect from {day}' },
  breaks: {
    ko: '{day}에 바뀐 항목: {fields}. 그 전 기간의 값과는 뜻이 다를 수 있습니다.',
    en: 'Changed on {day}: {fields}. Values of earlier periods may mean something else.',
  },
  openAlert: { ko: '열린 알림', en: 'Open alert' },
  byDefault: { ko: '{value} (기본값)', en: '{value} (default)' },
};
