/** Open alerts, and what their owner says of them. */
export const MY_ALERTS_TEXT = {
  title: { ko: '내 알림', en: 'My alerts' },
  titleAll: { ko: '모두의 알림', en: 'Everybody’s alerts' },
  none: {
    ko: '답할 알림이 없습니다.',
    en: 'There is no alert for you to answer.',
  },
  noneAll: { ko: '열린 알림이 없습니다.', en: 'There are no open alerts.' },
  showAll: { ko: '모두의 알림 보기', en: 'Show everybody’s alerts' },
  showMine: { ko: '내 알림만 보기', en: 'Show only mine' },
  off: {
    ko: '알림이 꺼져 있습니다. 켜야 메일이 갑니다.',
    en: 'Alerts are off. No mails go out until they are on.',
  },
  lookAtSending: {
    ko: '알림 발송에 확인할 것이 있습니다.',
    en: 'The sending of alerts needs a look.',
  },
  toSending: { ko: '발송 보기', en: 'Show sending' },
  owner: { ko: '담당자 {owner}', en: 'Owner: {owner}' },
  since: { ko: '{period} · {date}부터', en: '{period} · since {date}' },
  planDue: {
    ko: '{date}까지 원인과 계획을 적어 주세요. 없으면 다음 날 상위 담당자에게 알립니다.',
    en: 'Enter a cause and plan by {date}. Without one it is escalated the day after.',
  },
  planToday: {
    ko: '원인과 계획을 적을 기한이 오늘입니다. 없으면 내일 상위 담당자에게 알립니다.',
    en: 'The cause and plan are due today. Without one it is escalated tomorrow.',
  },
  planLate: {
    ko: '원인과 계획의 기한({date})이 지났습니다. 지금 적어 주세요.',
    en: 'The cause and plan were due by {date}. Enter them now.',
  },
  answered: {
    ko: '확인했습니다. 더 나빠지지 않으면 다시 알리지 않습니다.',
    en: 'Acknowledged. You are not reminded unless it gets worse.',
  },
  unanswered: {
    ko: '확인이나 계획이 없으면 다시 알립니다.',
    en: 'You are reminded until you acknowledge it or enter a plan.',
  },
  acknowledged: { ko: '확인했습니다', en: 'I have seen this' },
  plan: { ko: '원인과 계획', en: 'Cause and plan' },
  save: { ko: '답 저장', en: 'Save answer' },
  saving: { ko: '저장 중', en: 'Saving' },
  saved: { ko: '답을 저장했습니다.', en: 'Your answer is saved.' },
  open: { ko: '지표 카드 열기', en: 'Open the KPI card' },
};
