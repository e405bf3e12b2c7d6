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
  values: { ko: '최근 기간', en: 'Recent periods' },
  period: { ko: '기간', en: 'Period' },
  value: { ko: '값', en: 'Value' },
  target: { ko: '목표값', en: 'Target' },
  owner: { ko: '담당자', en: 'Owner' },
  from: { ko: '적용일: {day}', en: 'In effect from {day}' },
  breaks: {
    ko: '{day}에 바뀐 항목: {fields}. 그 전 기간의 값(흐린 막대)과는 뜻이 다를 수 있습니다.',
    en: 'Changed on {day}: {fields}. Values of earlier periods (pale bars) may mean something else.',
  },
  changedIn: {
    ko: '{period}부터 바뀜: {fields}.',
    en: 'Changed from {period} on: {fields}.',
  },
  changedHere: { ko: '여기부터 바뀜: {fields}', en: 'Changed from here on: {fields}' },
  changedRow: { ko: '바뀐 항목', en: 'Changed' },
  openAlert: { ko: '열린 알림', en: 'Open alert' },
  byDefault: { ko: '{value} (기본값)', en: '{value} (default)' },
};
