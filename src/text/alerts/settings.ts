/** What all alerts go by beside each KPI, on the page of alerts. */
export const ALERT_SETTINGS_TEXT = {
  title: { ko: '알림 설정', en: 'Alert settings' },
  planGroup: { ko: '원인과 계획', en: 'Cause and plan' },
  planDays: {
    ko: '원인과 계획을 적을 기한(영업일)',
    en: 'Working days for a cause and plan',
  },
  planDaysHelp: {
    ko: '5이면 월요일에 알린 미달은 다음 주 월요일까지입니다. 그날 한 번 다시 묻고, 다음 날 상위 담당자에게 알립니다.',
    en: 'With 5, a miss mailed on a Monday is due the next Monday. The owner is asked once more that day, and the person above hears of it the day after.',
  },
  escalateAfter: {
    ko: '답이 없는 다시 알림 몇 번 뒤에 상위 담당자에게 알릴지',
    en: 'Reminders without an answer before it is escalated',
  },
  escalateAfterHelp: {
    ko: '2이면 다시 알림 두 번에 답이 없을 때 세 번째와 함께 알립니다. 0이면 이 때문에 알리지는 않습니다.',
    en: 'With 2, it is escalated together with the third reminder. With 0, reminders alone never escalate it.',
  },
  escalateTo: { ko: '상위 담당자', en: 'Escalate to' },
  escalateToHelp: {
    ko: '지표에 ‘상위 보고’가 없고 상위 지표의 담당자도 없을 때 이 주소로 알립니다. 비워 두어도 됩니다.',
    en: 'For KPIs that name nobody under “Escalate to” and have no parent with another owner. May stay blank.',
  },
  quietGroup: { ko: '메일을 보내지 않는 날', en: 'Quiet days' },
  quietHelp: {
    ko: '이날에는 계산만 하고, 메일은 다음 날 보냅니다. 토요일과 일요일은 언제나 영업일로 세지 않습니다.',
    en: 'Numbers are still worked out on these days, and mail goes out on the next other day. Saturdays and Sundays never count as working days.',
  },
  weekends: { ko: '토요일과 일요일', en: 'Saturdays and Sundays' },
  koreanHolidays: {
    ko: '한국 공휴일(대체공휴일 포함, 2030년까지)',
    en: 'Public holidays of Korea, substitute ones included, through 2030',
  },
  days: { ko: '우리 회사가 쉬는 날', en: 'Days of your own' },
  daysHelp: {
    ko: '한 줄에 하나씩 적습니다. 예: 2026-12-28 ~ 2026-12-31 종무',
    en: 'Each on a line of its own, such as 2026-12-28 ~ 2026-12-31 Year-end',
  },
  next: { ko: '다음에 쉬는 날: {days}', en: 'Next quiet days: {days}' },
  whoGroup: { ko: '받는 사람', en: 'Who may be mailed' },
  domains: { ko: '메일을 보낼 수 있는 도메인', en: 'Allowed domains' },
  domainsHelp: {
    ko: '쉼표로 나눕니다. 예: example.com, example.co.kr. 비워 두면 모든 주소로 보냅니다.',
    en: 'Separated by commas, such as example.com, example.co.kr. Blank allows any address.',
  },
  barred: {
    ko: '지금 설정으로는 메일을 받지 못하는 주소: {addresses}',
    en: 'Not mailed under these settings: {addresses}',
  },
  people: { ko: '사람마다', en: 'Each person' },
  peopleHelp: {
    ko: '메일의 언어와 알리지 않을 소식을 정합니다. 미달은 언제나 알립니다.',
    en: 'Choose the language of the mails and which news to leave out. A miss is always mailed.',
  },
  language: { ko: '메일의 언어', en: 'Language of the mails' },
  newsOff: { ko: '알리지 않을 소식', en: 'Do not mail' },
  without: { ko: '{news} 제외', en: 'without {news}' },
  ofFile: { ko: '파일의 언어', en: 'Same as the file' },
  save: { ko: '설정 저장', en: 'Save settings' },
  saving: { ko: '저장 중', en: 'Saving' },
  saved: { ko: '알림 설정을 저장했습니다.', en: 'The alert settings are saved.' },
  wholeNumber: {
    ko: '{min}부터 {max}까지의 정수를 적어 주세요.',
    en: 'Enter a whole number from {min} to {max}.',
  },
};
