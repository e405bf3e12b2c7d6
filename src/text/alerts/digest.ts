/** What the weekly digest says. */
export const DIGEST_TEXT = {
  subject: { ko: '모아 보기: {what}', en: 'Weekly digest: {what}' },
  subject_well: { ko: '모두 정상', en: 'all is well' },
  own: { ko: '내 지표 {count}개: {stands}', en: 'Your KPIs ({count}): {stands}' },
  team: { ko: '‘{team}’ 지표 {count}개: {stands}', en: '{team}, KPIs ({count}): {stands}' },
  changed: { ko: '지난주 이후: {changed}', en: 'Since last week: {changed}' },
  worsened: { ko: '새로 나빠진 지표 {count}개', en: 'KPIs newly off target: {count}' },
  recovered: { ko: '회복 {count}개', en: 'recovered {count}' },
  unchanged: {
    ko: '지난주 이후 새로 나빠지거나 회복한 지표가 없습니다.',
    en: 'Since last week none has gone off target or recovered.',
  },
  waiting: {
    ko: '원인과 계획을 기다리는 미달: {count}건',
    en: 'Misses that wait for a cause and plan: {count}',
  },
  all_well: {
    ko: '미달이나 빠진 값이 없습니다. 하실 일이 없습니다.',
    en: 'Nothing is off target and no number is missing. There is nothing you need to do.',
  },
  is_new: { ko: '지난주 이후 새로 나빠졌습니다.', en: 'New since last week.' },
  owner: { ko: '담당자', en: 'Owner' },
  may_repeat: {
    ko: '지난 실행이 발송 도중 멈추어, 이 메일을 이미 받으셨을 수 있습니다.',
    en: 'The last run stopped while sending, so you may have received this mail already.',
  },
  because: {
    ko: '일주일에 한 번 보내는 모아 보기 메일입니다. 알림 설정에서 끌 수 있습니다.',
    en: 'This is the weekly digest. You can turn it off in the alert settings.',
  },
};
