/** What a made-up KPI is called in the mail that is shown before alerts are switched on. */
export const EXAMPLE_TEXT = {
  name: { ko: '월 신규 계약 (예시)', en: 'New contracts a month (example)' },
};

/** What is shown before the first mail goes out. */
export const PREVIEW_TEXT = {
  title: { ko: '켜기 전에 확인', en: 'Before they begin' },
  looking: { ko: '누가 메일을 받을지 확인하는 중…', en: 'Finding out who would be mailed…' },
  recipients: { ko: '받는 사람', en: 'Who gets mail' },
  noRecipients: {
    ko: '운영 중인 지표에 담당자가 없어 아직 아무도 메일을 받지 않습니다.',
    en: 'No active KPI has an owner, so nobody would get mail yet.',
  },
  owned: { ko: '담당 지표 {count}개', en: 'owns {count}' },
  watched: { ko: '참조 {count}개', en: 'watches {count}' },
  escalated: { ko: '상위 보고 {count}개', en: 'hears of {count} left without an answer' },
  teams: { ko: '팀 {count}개의 모아 보기', en: 'team digests: {count}' },
  barred: { ko: '허용 도메인이 아니어서 보내지 않음', en: 'not mailed: domain not allowed' },
  more: { ko: '외 {count}명', en: 'and {count} more' },
  sender: { ko: '보내는 계정', en: 'Sent from' },
  most: { ko: '하루에 나가는 메일', en: 'Mails a day' },
  mostCount: {
    ko: '최대 {count}통. 한 사람에게 한 시간에 한 통, 켜 두었다면 일주일에 한 번 모아 보기까지이고, 대개는 훨씬 적습니다.',
    en: 'At most {count}: one mail an hour to one person, and the weekly digest where it is on. Mostly far fewer.',
  },
  left: { ko: '오늘 보낼 수 있는 메일', en: 'Mails left today' },
  leftCount: { ko: '{count}통', en: '{count}' },
  leftShort: {
    ko: '{count}통. 나머지는 중요한 순서대로 다음 날 보냅니다.',
    en: '{count}. The rest waits for the next day, the most important first.',
  },
  mail: { ko: '{to} 님이 받을 메일', en: 'What {to} would get' },
  example: {
    ko: '지금 보낼 메일이 없어 예시를 보여 줍니다.',
    en: 'No mail is due now, so this is an example.',
  },
  begin: { ko: '{count}명에게 보내기 시작', en: 'Begin sending to {count} people' },
  beginOne: { ko: '1명에게 보내기 시작', en: 'Begin sending to 1 person' },
  beginNone: { ko: '알림 켜기', en: 'Switch alerts on' },
  cancel: { ko: '켜지 않기', en: 'Leave them off' },
};
