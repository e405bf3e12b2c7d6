/** The weekly digest among the alert settings. */
export const DIGEST_SETTINGS_TEXT = {
  group: { ko: '모아 보기 메일', en: 'Weekly digest' },
  help: {
    ko: '담당자마다 자기 지표 전체의 상태를 일주일에 한 통으로 보냅니다. 모두 정상이어도 보냅니다.',
    en: 'Each owner gets one mail a week on how all their KPIs are doing, even when all is well.',
  },
  weekday: { ko: '요일', en: 'Day of the week' },
  off: { ko: '보내지 않음', en: 'Off' },
  hour: { ko: '몇 시부터', en: 'From' },
  oclock: { ko: '{hour}시', en: '{hour}:00' },
  leads: { ko: '팀 전체를 받는 사람', en: 'Who gets a team’s digest' },
  leadsHelp: {
    ko: '한 줄에 한 팀씩 적습니다. 예: 마케팅: lead@example.com',
    en: 'One team a line, such as Marketing: lead@example.com',
  },
  noDigest: { ko: '모아 보기 메일을 보내지 않음', en: 'Do not mail the weekly digest' },
  personOff: { ko: '모아 보기 제외', en: 'no weekly digest' },
};

/** From Monday on. */
export const WEEKDAYS = [
  { ko: '월요일', en: 'Monday' },
  { ko: '화요일', en: 'Tuesday' },
  { ko: '수요일', en: 'Wednesday' },
  { ko: '목요일', en: 'Thursday' },
  { ko: '금요일', en: 'Friday' },
  { ko: '토요일', en: 'Saturday' },
  { ko: '일요일', en: 'Sunday' },
];
